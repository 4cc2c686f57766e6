import Sheets
import ThreatDomain

/// The priority grid on one day: its cells, the moves, and what needs the meeting.
///
/// Closed investigations are not on the grid.
struct GridModel: Equatable, Sendable {
  /// A level of the grid, the number of its investigations, and the change since the baseline.
  ///
  /// The change counts only investigations that are on the grid now. The export does not say when
  /// other investigations were closed.
  struct Level: Equatable, Sendable {
    let level: PriorityLevel
    let count: Int
    /// The investigations that are at the level now and were not at the baseline.
    let entered: Int
    /// The investigations that were at the level at the baseline and are at another level now.
    let left: Int

    var change: Int { entered - left }

    var countBefore: Int { count - change }
  }

  struct Row: Equatable, Sendable {
    let id: String
    let title: String
    /// One list for each level, P1 first.
    ///
    /// In each, investigations that need the meeting come first, then the largest loss.
    let cells: [[GridEntry]]
  }

  /// An escalation that waits for an answer.
  struct Waiting: Equatable, Sendable {
    let entry: GridEntry
    let escalation: Escalation
  }

  let levels: [Level]
  /// Every investigation on the grid, row by row, and in each row level by level.
  let entries: [GridEntry]
  let filter: MarkFilter
  /// The rows with only the investigations that pass the filter, in the order of ``entries``.
  let rows: [Row]
  /// Escalations without an answer, oldest first.
  let waiting: [Waiting]
  /// The number of closed investigations.
  let closedCount: Int

  /// - Parameter rows: The rows of the grid.
  init(
    _ records: GridRecords, rows: Rows, showing filter: MarkFilter = .all, _ rules: PriorityRules,
    asAt day: Day, since baseline: Day
  ) {
    let onGrid = records.investigations.filter { $0.status != .closed }
    let history = InvestigationHistory(records.moves, records.escalations)
    let all = onGrid.map { history.entry($0, rules, asAt: day, since: baseline) }
    let whole = GridModel.rows(rows, of: all)
    entries = whole.flatMap { $0.cells.flatMap(\.self) }
    self.filter = filter
    self.rows = filter == .all ? whole : GridModel.rows(rows, of: all.filter(filter.takes))
    levels = GridModel.levels(onGrid, history, since: baseline)
    waiting = GridModel.waiting(records.escalations, entries, asAt: day)
    closedCount = records.closedCount + records.investigations.count - onGrid.count
  }

  /// The investigations that pass the filter.
  var shown: [GridEntry] { rows.flatMap { $0.cells.flatMap(\.self) } }

  /// The investigations of a cell; empty where the row is not shown.
  func entries(in cell: GridCell) -> [GridEntry] {
    guard let row = rows.first(where: { $0.id == cell.row }),
      let level = PriorityLevel.allCases.firstIndex(of: cell.level)
    else { return [] }
    return row.cells[level]
  }

  private static func levels(
    _ onGrid: [Investigation], _ history: InvestigationHistory, since baseline: Day
  ) -> [Level] {
    let courses = onGrid.map { (before: history.level(of: $0, at: baseline), now: $0.priority) }
    return PriorityLevel.allCases.map { level in
      Level(
        level: level, count: courses.count { $0.now == level },
        entered: courses.count { $0.now == level && $0.before != level },
        left: courses.count { $0.before == level && $0.now != level })
    }
  }

  private static func rows(_ rows: Rows, of entries: [GridEntry]) -> [Row] {
    let byRow = Dictionary(grouping: entries) { rows.id($0.investigation) }
    let known = Set(rows.heads.map(\.id))
    let unknown = byRow.keys.filter { !known.contains($0) }.sorted()
    let all = rows.heads + unknown.map { Rows.Head(id: $0, title: $0, isKept: false) }
    return all.filter { $0.isKept || byRow[$0.id] != nil }.map { row in
      Row(id: row.id, title: row.title, cells: cells(byRow[row.id] ?? []))
    }
  }

  private static func cells(_ entries: [GridEntry]) -> [[GridEntry]] {
    PriorityLevel.allCases.map { level in
      entries.filter { $0.investigation.priority == level }.sorted { $0.comes(before: $1) }
    }
  }

  private static func waiting(
    _ escalations: [Escalation], _ entries: [GridEntry], asAt day: Day
  ) -> [Waiting] {
    let byID = Dictionary(entries.map { ($0.investigation.id, $0) }) { first, _ in first }
    let open = escalations.filter { $0.isOpen && $0.raisedOn <= day }
    return open.sorted { ($0.raisedOn, $0.id) < ($1.raisedOn, $1.id) }.compactMap { escalation in
      byID[escalation.investigationID].map { Waiting(entry: $0, escalation: escalation) }
    }
  }
}
