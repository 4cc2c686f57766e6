import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// A record that may be shared only under conditions, and those conditions.
package struct HandlingNote: Equatable, Sendable {
  package let place: Place
  package let name: String
  /// The conditions; `nil` where the export gives none.
  package let conditions: String?
}

extension HandlingNote {
  /// The note of an investigation; `nil` where the investigation may be shared freely.
  init?(_ investigation: Investigation) {
    guard investigation.handling == .conditions else { return nil }
    self.init(
      place: .investigation(investigation.id), name: investigation.operation,
      conditions: investigation.handlingConditions)
  }

  /// The note of an actor; `nil` where the actor may be shared freely.
  init?(_ actor: Actor) {
    guard actor.handling == .conditions else { return nil }
    self.init(
      place: .actor(actor.id), name: "\(actor.id) \(actor.codename)",
      conditions: actor.handlingConditions)
  }
}

extension HandlingNote {
  /// The note of a request; `nil` where it may be shared freely.
  init?(_ request: Request) {
    guard request.handling == .conditions else { return nil }
    self.init(
      place: .request(request.id), name: request.id, conditions: request.handlingConditions)
  }
}

extension Pane {
  private static let handlingID = "handling"

  /// Whether the pane lists the conditions for sharing records.
  package var isOfConditions: Bool { !noted.isEmpty }

  /// A pane with the conditions of the records on a sheet.
  ///
  /// It goes with the records, on paper too.
  ///
  /// `nil` where every record may be shared. Source of the rule: 3x5x2, handling code C (College
  /// of Policing, intelligence report).
  static func handling(
    _ notes: [HandlingNote], _ request: BoardRequest, side: Side = .left
  ) -> Pane? {
    // The safe view reads no such record. If a sheet had one, its free text would still be kept
    // back.
    let shown = notes.map { note in
      HandlingNote(
        place: note.place, name: note.name,
        conditions: request.shown(note.conditions ?? request.words[.value(.missing)]))
    }
    return handling(shown, request.words, side: side)
  }

  /// A pane with the conditions, for a sheet that keeps nothing back.
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
  /// The records that the sheet names, with or without a row or item that opens them.
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

  /// The sheet with the conditions of every record that it names, and the records that have
  /// conditions.
  ///
  /// - Parameter notes: The notes of all records of the snapshot.
  package func carrying(
    _ notes: [HandlingNote], _ words: Words
  ) -> (sheet: Sheet, carried: Set<Place>) {
    let records = records
    let carried = notes.filter { records.contains($0.place) }
    let said = panes.reduce(into: Set<Place>()) { $0.formUnion($1.noted) }
    let missing = carried.filter { !said.contains($0.place) }.sorted { $0.name < $1.name }
    return (adding(missing, words), Set(carried.map(\.place)))
  }

  /// The sheet with these notes added to those that it already has.
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
  /// The conditions of every record in the nation that may be shared only under conditions.
  package borrowing func handlingNotes() throws(StoreError) -> [HandlingNote] {
    try database.investigations(in: .national).compactMap(HandlingNote.init)
      + (try database.actors(in: .national).compactMap(HandlingNote.init))
      + (try database.requests(in: .national).compactMap(HandlingNote.init))
  }
}
