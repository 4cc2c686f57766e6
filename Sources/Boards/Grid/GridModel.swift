import Sheets
import ThreatDomain

/// The priority grid as at a day: what stands in which cell, what moved, what needs the meeting.
///
/// Closed investigations are not on it.
struct GridModel: Equatable, Sendable {
  /// A level of the grid with how many stand at it, and how that changed since the baseline.
  ///
  /// Only investigations that are on the grid now are counted: the export does not say when others
  /// were closed.
  struct Level: Equatable, Sendable {
    let level: PriorityLevel
    let count: Int
    /// How many stand there now and stood elsewhere at the baseline, or nowhere.
    let entered: Int
    /// How many stood there at the baseline and stand elsewhere now.
    let left: Int

    var change: Int { entered - left }

    var countBefore: Int { count - change }
  }

  struct Row: Equatable, Sendable {
    let id: String
    let title: String
    /// One list a level, P1 first; in each, what needs the meeting first, then the largest loss.
    let cells: [[GridEntry]]
  }

  /// An escalation that waits for an answer.
  struct Waiting: Equatable, Sendable {
    let entry: GridEntry
    let escalation: Escalation
  }

  let levels: [Level]
  /// Every entry, row by row, level by level, as the grid is read.
  let entries: [GridEntry]
  let filter: MarkFilter
  /// The grid as far as its filter lets through; in the order of the entries.
  let rows: [Row]
  /// Escalations without an answer, oldest first.
  let waiting: [Waiting]
  /// How many are closed.
  let closedCount: Int

  /// - Parameter rows: What its rows stand for.
  init(
    _ records: GridRecords, rows: Rows, showing filter: MarkFilter = .all, asAt day: Day,
    since baseline: Day, rules: PriorityRules = PriorityRules()
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

  /// What the filter lets through.
  var shown: [GridEntry] { rows.flatMap { $0.cells.flatMap(\.self) } }

  /// What stands in a cell; nothing where its row is not shown.
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
