import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Page {
  /// One cell of the grid: every investigation in it, however many.
  package static let cell = Page(
    kind: "cell", title: .grid(.cell), about: .grid(.aboutCell), load: loadCell)

  /// - Parameter id: See ``GridCell/init(_:)``.
  private static func loadCell(
    from snapshot: borrowing Snapshot, _ request: BoardRequest, id: String
  ) throws(StoreError) -> Sheet? {
    guard let cell = GridCell(id) else { return nil }
    let model = try GridModel(snapshot, request, by: cell.grouping, showing: cell.filter)
    let rows = GridRows(
      by: cell.grouping, names: GridNames(snapshot, request.words), scope: request.scope)
    guard
      let title = (model.rows.first { $0.id == cell.row }?.title)
        ?? (rows.rows.first { $0.id == cell.row }?.title)
    else { return nil }
    let level = PriorityLevel.allCases.firstIndex(of: cell.level) ?? 0
    let entries = model.rows.first { $0.id == cell.row }?.cells[level] ?? []
    return CellSheet(
      cell: cell, row: title, entries: entries,
      facts: try InvestigationFacts(snapshot, request, of: entries.map(\.investigation.id))
    ).sheet
  }
}

/// The page of one cell of the grid as a sheet.
struct CellSheet {
  let cell: GridCell
  let row: String
  /// What needs the meeting first, then the largest loss.
  let entries: [GridEntry]
  let facts: InvestigationFacts

  private var words: Words { facts.words }

  private var request: BoardRequest { facts.request }

  var sheet: Sheet {
    let panes = [
      Pane("investigations", "", .table(table), side: .full, minimumHeight: 6),
      Pane("details", words[.pane(.details)], .details, minimumHeight: 5),
      Pane("level", words[.grid(.levelsMean)], .drawnText([meaning]), side: .right, minimumHeight: 3),
    ]
    return Sheet(
      title: words[.grid(.titleCell)],
      subtitle: [name] + filter + [count, words.say.asAt(facts.asAt)],
      panes: panes + [Pane.handling(notes, request, side: .right)].compactMap(\.self),
      legend: GridMark.legend(words), sentences: sentences,
      marking: entries.map(\.investigation.marking).max() ?? .officialSensitive)
  }

  /// `ROCU, P3`.
  private var name: String { "\(row), \(cell.level.rawValue)" }

  private var filter: [String] { cell.filter == .all ? [] : [words[cell.filter.title]] }

  private var count: String { words.say.investigations(entries.count) }

  private var table: DataTable {
    facts.table(
      entries,
      columns: [
        "operation", "marks", "age_days", "owner", "decision_due", "decision_wanted", "loss_pence",
        "fraud_type", "forces", "last_activity_on", "victims", "vulnerable_victims", "level_since",
        "plans", "lead_agency", "investigation_id",
      ])
  }

  private var meaning: [TextRun] {
    let level = TextRun(SafeText("\(cell.level.rawValue)  "), role: cell.level.role)
    let meaning =
      facts.names.definitions[cell.level].map(facts.meaning) ?? words[.grid(.noDefinition)]
    return [level, TextRun(SafeText(meaning))]
  }

  private var sentences: [String] {
    let worries = entries.count(where: \.needsMeeting)
    return [words.asSentence("\(([name] + filter).joined(separator: ", ")): \(count)")]
      + (entries.isEmpty ? [] : [words.say.worrying(worries)])
  }

  private var notes: [HandlingNote] {
    entries.map(\.investigation).compactMap(HandlingNote.init)
  }
}
