import ThreatDomain

/// The priority grid as at a day: what stands in which cell, what moved, what needs the meeting.
///
/// Closed investigations are not on it.
struct GridModel: Equatable, Sendable {
  /// A level of the grid with all that stands at it.
  struct Level: Equatable, Sendable {
    let level: PriorityLevel
    let count: Int
    /// How many of the investigations that are on the grid now stood at this level at the baseline.
    ///
    /// One closed since is in neither count: the export does not say when it was closed.
    let countBefore: Int

    var change: Int { count - countBefore }
  }

  struct Row: Equatable, Sendable {
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
  let rows: [Row]
  /// Escalations without an answer, oldest first.
  let waiting: [Waiting]
  /// How many are closed.
  let closedCount: Int

  /// - Parameter closed: How many are closed beside those given.
  init(
    _ investigations: [Investigation], closed: Int = 0, moves: [PriorityMove] = [],
    escalations: [Escalation] = [],
    rows: GridRows, asAt day: Day, since baseline: Day, rules: PriorityRules = PriorityRules()
  ) {
    let onGrid = investigations.filter { $0.status != .closed }
    let entries = onGrid.map { investigation in
      GridEntry(
        investigation,
        marks: rules.marks(
          of: investigation, moves: moves, escalations: escalations, asAt: day, since: baseline),
        asAt: day)
    }
    let history = LevelHistory(moves)
    let before = onGrid.compactMap { history.level(of: $0, at: baseline) }
    levels = PriorityLevel.allCases.map { level in
      Level(
        level: level, count: onGrid.count { $0.priority == level },
        countBefore: before.count { $0 == level })
    }
    self.rows = GridModel.rows(rows, of: entries)
    waiting = GridModel.waiting(escalations, entries, asAt: day)
    closedCount = closed + investigations.count - onGrid.count
  }

  /// Every entry, row by row, level by level, as the grid is read.
  var entries: [GridEntry] { rows.flatMap { $0.cells.flatMap(\.self) } }

  private static func rows(_ rows: GridRows, of entries: [GridEntry]) -> [Row] {
    let byRow = Dictionary(grouping: entries) { rows.id($0.investigation) }
    let known = Set(rows.rows.map(\.id))
    let unknown = byRow.keys.filter { !known.contains($0) }.sorted()
    let all = rows.rows + unknown.map { GridRows.Row(id: $0, title: $0, isKept: false) }
    return all.filter { $0.isKept || byRow[$0.id] != nil }.map { row in
      Row(title: row.title, cells: cells(byRow[row.id] ?? []))
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
