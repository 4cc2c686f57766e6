import CellCanvas
import ThreatDomain
import Wording

/// A record on a sheet that may be shared only under conditions.
struct HandlingNote: Equatable, Sendable {
  let name: String
  let conditions: String?
  let opens: Place
}

extension Pane {
  /// The conditions of what a sheet shows: they travel with the records, on paper too.
  ///
  /// `nil` where every record may be shared. Source of the rule: 3x5x2, handling code C (College
  /// of Policing, intelligence report).
  static func handling(_ notes: [HandlingNote], _ request: BoardRequest, side: Side = .left)
    -> Pane?
  {
    guard !notes.isEmpty else { return nil }
    let words = request.words
    let rows = notes.map { note in
      DataRow(
        [
          .text(note.name, .heading), .text(HandlingCode.conditions.rawValue, .warning),
          .open(note.conditions ?? words[.missing], request),
        ], opens: note.opens)
    }
    let columns = [
      DataColumn("name", words[.name]), DataColumn("handling", words[.handling], priority: 1),
      DataColumn("conditions", words[.conditions], minWidth: 20),
    ]
    let table = DataTable(columns: columns, rows: rows, whenEmpty: words[.nothingHere])
    return Pane("handling", words[.handlingConditions], .table(table), side: side)
  }
}
