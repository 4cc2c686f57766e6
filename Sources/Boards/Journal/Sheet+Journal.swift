import CellCanvas
import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// What the group wrote down stands on the rows that it concerns, and on their pages.
extension Sheet {
  /// The sheet with a mark on each row with open actions or decisions, and on the record's own page a
  /// list of what was written about it.
  func withJournal(
    at place: Place, from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> Sheet {
    // Minutes stand as the meeting closed, whatever still stands of what it wrote.
    guard !place.isMinutes, let journal = try request.journal?.cleared(by: snapshot) else {
      return self
    }
    var copy = self
    let marked = journal.markedPlaces
    if !marked.isEmpty {
      copy.panes = copy.panes.map { $0.marking(marked) }
    }
    guard let item = ItemKey(place) else { return copy }
    let list = try journal.state.entries(of: item).filter { !$0.current.matter.isProceeding }
      .reversed().list(in: snapshot, request)
    guard !list.threads.isEmpty else { return copy }
    copy.panes.append(
      Pane(
        "journal", request.words[.journal(.writtenDown)],
        .table(list.table(whenEmpty: .journal(.nothingWritten))), side: .right,
        minimumHeight: 4))
    return copy
  }
}

extension Place {
  fileprivate var isMinutes: Bool {
    if case .page(Page.meeting.kind, _) = self { true } else { false }
  }
}

extension GroupJournal {
  /// The pages of records about which something was written that still stands.
  fileprivate var markedPlaces: Set<Place> { Set(front.markedItems.compactMap(\.place)) }
}

extension Pane {
  fileprivate func marking(_ places: Set<Place>) -> Pane {
    switch content {
    case .table(let table): return with(.table(table.marking(places)))
    case .grid(let grid, let data):
      return with(.grid(grid.marking(places), data: data))
    case .line, .heat, .map, .text, .details: return self
    }
  }
}

extension DataTable {
  /// The table with a mark after the name of each row that opens one of the places.
  fileprivate func marking(_ places: Set<Place>) -> DataTable {
    guard let column = nameColumn, rows.contains(where: { $0.opens.map(places.contains) ?? false })
    else { return self }
    return with(
      rows: rows.map { row in
        guard row.opens.map(places.contains) ?? false else { return row }
        var fields = row.fields
        fields[column] = fields[column].marked
        return row.with(fields)
      })
  }
}

extension GridBlock {
  fileprivate func marking(_ places: Set<Place>) -> GridBlock {
    with(
      rows.map { row in
        row.with(row.cells.map { $0.map { places.contains($0.opens) ? $0.marked : $0 } })
      })
  }
}

extension Field {
  /// The field with the sign of something written down.
  fileprivate var marked: Field {
    drawn(as: [TextRun(SafeText("§ "), role: .key)] + runs).said(as: plainWords)
      .bearing([.written])
  }
}
