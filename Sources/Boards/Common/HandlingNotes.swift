import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// A record that may be shared only under conditions, and which those are.
package struct HandlingNote: Equatable, Sendable {
  package let place: Place
  package let name: String
  /// `nil` where the export gives none.
  package let conditions: String?
}

extension HandlingNote {
  /// `nil` where the investigation may be shared.
  init?(_ investigation: Investigation) {
    guard investigation.handling == .conditions else { return nil }
    self.init(
      place: .investigation(investigation.id), name: investigation.operation,
      conditions: investigation.handlingConditions)
  }

  /// `nil` where the actor may be shared.
  init?(_ actor: Actor) {
    guard actor.handling == .conditions else { return nil }
    self.init(
      place: .actor(actor.id), name: "\(actor.id) \(actor.codename)",
      conditions: actor.handlingConditions)
  }
}

extension Pane {
  private static let handlingID = "handling"

  /// Whether it says under which conditions records may be shared.
  package var isOfConditions: Bool { !noted.isEmpty }

  /// The conditions of what a sheet shows: they travel with the records, on paper too.
  ///
  /// `nil` where every record may be shared. Source of the rule: 3x5x2, handling code C (College
  /// of Policing, intelligence report).
  static func handling(
    _ notes: [HandlingNote], _ request: BoardRequest, side: Side = .left
  ) -> Pane? {
    // The safe view reads no such record; a sheet that had one would still not say more of it.
    let shown = notes.map { note in
      HandlingNote(
        place: note.place, name: note.name,
        conditions: request.shown(note.conditions ?? request.words[.value(.missing)]))
    }
    return handling(shown, request.words, side: side)
  }

  /// The same where nothing is kept back.
  static func handling(
    _ notes: [HandlingNote], _ words: Words, side: Side = .left
  ) -> Pane? {
    guard !notes.isEmpty else { return nil }
    let lines = notes.map { note in
      let code = HandlingCode.conditions.rawValue
      return Line.facts(
        [
          .name(note.name),
          Fact(nil, code, .text(note.conditions ?? words[.value(.missing)]), as: .role(.warning)),
        ], apart: .touching)
    }
    return Pane(handlingID, words[.grid(.handlingConditions)], .text(lines), side: side)
      .noting(notes.map(\.place))
  }
}

extension Sheet {
  /// The records that it names: those that its rows and items open, and those named elsewhere.
  package var records: Set<Place> {
    panes.reduce(into: named) { records, pane in
      switch pane.content {
      case .table(let table): records.formUnion(table.rows.compactMap(\.opens))
      case .grid(let grid, let data):
        records.formUnion(grid.items.map(\.opens) + data.value.rows.compactMap(\.opens))
      case .line, .heat, .map, .text, .details: return
      }
    }
  }

  /// The sheet with the conditions of every record that it names, and the records that have some.
  ///
  /// - Parameter notes: Those of all records of the snapshot.
  package func carrying(
    _ notes: [HandlingNote], _ words: Words
  ) -> (sheet: Sheet, carried: Set<Place>) {
    let records = records
    let carried = notes.filter { records.contains($0.place) }
    let said = panes.reduce(into: Set<Place>()) { $0.formUnion($1.noted) }
    let missing = carried.filter { !said.contains($0.place) }.sorted { $0.name < $1.name }
    return (adding(missing, words), Set(carried.map(\.place)))
  }

  /// The notes join those that are there already.
  private func adding(_ notes: [HandlingNote], _ words: Words) -> Sheet {
    guard let pane = Pane.handling(notes, words) else { return self }
    var copy = self
    if let index = panes.firstIndex(where: { $0.id == pane.id }),
      case .text(let own) = panes[index].content, case .text(let more) = pane.content
    {
      copy.panes[index] = panes[index].with(.text(own + more)).noting(notes.map(\.place))
    } else {
      copy.panes.append(pane)
    }
    return copy
  }
}

extension Snapshot {
  /// The conditions of every record that may be shared only under some, wherever it belongs.
  package borrowing func handlingNotes() throws(StoreError) -> [HandlingNote] {
    try database.investigations(in: .national).compactMap(HandlingNote.init)
      + (try database.actors(in: .national).compactMap(HandlingNote.init))
  }
}
