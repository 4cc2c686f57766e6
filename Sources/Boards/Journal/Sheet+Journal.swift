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
    guard !place.isMinutes else { return self }
    return try withEntries(at: place, from: snapshot, request)
      .withAnswers(at: place, from: snapshot, request)
  }

  private func withEntries(
    at place: Place, from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> Sheet {
    guard let journal = try request.journal?.cleared(by: snapshot) else { return self }
    var request = request
    request.centre = try CentreAnswers(to: journal, in: snapshot, of: request.scope)
    var copy = self
    let marked = journal.markedPlaces(request.centre)
    if !marked.isEmpty {
      let plain = marked.mapValues { _ in RowMark.written }
      copy.panes = copy.panes.map { pane in
        pane.marking(Sheet.panesOfEntries.contains(pane.id) ? plain : marked, request.words)
      }
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

extension Sheet {
  /// The panes whose rows are entries or changes: the answer to another entry about the same record is
  /// not theirs.
  private static let panesOfEntries: Set = ["waiting", "actions", "decisions", "changes"]
}

extension Place {
  fileprivate var isMinutes: Bool {
    if case .page(Page.meeting.kind, _) = self { true } else { false }
  }
}

extension GroupJournal {
  /// The pages of records about which something was written that still stands.
  fileprivate func markedPlaces(_ answers: CentreAnswers) -> [Place: RowMark] {
    front.marks.reduce(into: [:]) { places, mark in
      guard let place = mark.key.place else { return }
      places[place] = RowMark(answers.contrary(among: mark.value)?.answer)
    }
  }
}

/// What a row says of the entries about its record.
private enum RowMark {
  case written, refused, conflict

  init(_ reply: DecisionReply?) {
    self =
      switch reply {
      case .refused: .refused
      case .conflict: .conflict
      case .received, .agreed, .superseded, nil: .written
      }
  }

  var look: String {
    switch self {
    case .written: "§"
    case .refused: "§×"
    case .conflict: "§≠"
    }
  }

  var sign: Sign {
    switch self {
    case .written: .written
    case .refused: .refused
    case .conflict: .conflict
    }
  }

  var role: Role {
    switch self {
    case .written: .key
    case .refused: .alert
    case .conflict: .warning
    }
  }

  /// What a voice says before the name; `nil` for what its sign does not call to be dealt with.
  func spoken(_ words: Words) -> String? {
    switch self {
    case .written: nil
    case .refused: words[.centre(.legendRefused)]
    case .conflict: words[.centre(.legendConflict)]
    }
  }
}

extension Pane {
  fileprivate func marking(_ places: [Place: RowMark], _ words: Words) -> Pane {
    switch content {
    case .table(let table): return with(.table(table.marking(places, words)))
    case .grid(let grid, let data):
      return with(.grid(grid.marking(places), data: data))
    case .line, .heat, .map, .text, .details: return self
    }
  }
}

extension DataTable {
  /// The table with a mark after the name of each row that opens one of the places.
  fileprivate func marking(_ places: [Place: RowMark], _ words: Words) -> DataTable {
    guard let column = nameColumn,
      rows.contains(where: { $0.opens.map { places[$0] != nil } ?? false })
    else { return self }
    return with(
      rows: rows.map { row in
        guard let mark = row.opens.flatMap({ places[$0] }) else { return row }
        var fields = row.fields
        fields[column] = fields[column].marked(mark, words)
        return row.with(fields)
      })
  }
}

extension GridBlock {
  fileprivate func marking(_ places: [Place: RowMark]) -> GridBlock {
    with(
      rows.map { row in
        row.with(
          row.cells.map { cell in
            cell.map { item in
              places[item.opens].map { item.marked($0.look, $0.sign) } ?? item
            }
          })
      })
  }
}

extension Field {
  /// The field with the sign of something written down.
  fileprivate func marked(_ mark: RowMark, _ words: Words) -> Field {
    drawn(as: [TextRun(SafeText("\(mark.look) "), role: mark.role)] + runs)
      .said(as: [plainWords, mark.spoken(words)].compactMap(\.self).joined(separator: ", "))
      .bearing([mark.sign])
  }
}
