import CellCanvas
import ThreatDomain
import Wording

/// A record on a sheet that may be shared only under conditions.
struct HandlingNote: Equatable, Sendable {
  let name: String
  let conditions: String?
}

extension Pane {
  /// The conditions of what a sheet shows: they travel with the records, on paper too.
  ///
  /// `nil` where every record may be shared. Source of the rule: 3x5x2, handling code C (College
  /// of Policing, intelligence report).
  static func handling(
    _ notes: [HandlingNote], _ request: BoardRequest, side: Side = .left
  ) -> Pane? {
    let shown = notes.map { note in
      HandlingNote(
        name: note.name,
        conditions: request.shown(note.conditions ?? request.words[.missing]))
    }
    return handling(shown, request.words, side: side)
  }

  /// The same where nothing is kept back.
  static func handling(_ notes: [HandlingNote], _ words: Words, side: Side = .left) -> Pane? {
    guard !notes.isEmpty else { return nil }
    let lines = notes.map { note in
      [
        TextRun(SafeText("\(note.name)  "), role: .heading),
        TextRun(SafeText("\(HandlingCode.conditions.rawValue)  "), role: .warning),
        TextRun(SafeText(note.conditions ?? words[.missing]), role: .text),
      ]
    }
    return Pane(handlingID, words[.handlingConditions], .text(lines), side: side)
  }
}
