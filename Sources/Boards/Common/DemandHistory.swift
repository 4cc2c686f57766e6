import Sheets
import SnapshotStore
import ThreatDomain

/// Series out of the rows of a roll-up, in which a zero and a return that is missing are two things.
struct DemandHistory: Sendable {
  /// Whose returns tell a zero from a gap.
  private let returns: KeyReturns
  private let first: Month
  private let monthCount: Int
  /// Where the months of each key begin in ``counts``.
  private var starts: [String: Int] = [:]
  /// One count a month from ``first`` on, key after key.
  private var counts: [DemandCount] = []
  /// What the forces count that some months lack.
  private let silent: SilentForces
  /// How its counts are shown: what comes out of it is nothing else.
  private let shown: ShownDemand

  /// - Parameters:
  ///   - shown: How its counts are shown, and which counts they are.
  ///   - silent: Rows of the forces that a month of the history lacks; see ``SilentForces``.
  ///   - key: The same rows under other keys, such as fraud types under their groups; without a
  ///     key, left out.
  init(
    _ rows: [KeyedDemand], _ returns: KeyReturns, _ shown: ShownDemand,
    silent: SilentForces = .none, key: (String) -> String? = { $0 }
  ) {
    self.returns = returns
    self.shown = shown
    self.silent = silent.under(key)
    var (first, last) = (rows.first?.month ?? Month(index: 0), rows.first?.month)
    for row in rows {
      first = min(first, row.month)
      last = last.map { max($0, row.month) }
    }
    self.first = first
    monthCount = last.map { $0 - first + 1 } ?? 0
    // Rows of one key stand together: it is looked up once for all of them.
    for run in rows.runsOfOneKey {
      guard let key = key(rows[run.lowerBound].key) else { continue }
      let start = start(of: key)
      for row in rows[run] { counts[start + (row.month - first)] += row.count }
    }
  }

  /// Where the months of a key begin; a new key has zero in each.
  private mutating func start(of key: String) -> Int {
    if let start = starts[key] { return start }
    let start = counts.count
    starts[key] = start
    counts.append(contentsOf: repeatElement(.zero, count: monthCount))
    return start
  }

  var keys: [String] { starts.keys.sorted() }

  /// The count of a month; zero where no row stands, `nil` where there is no return.
  func count(_ key: String, in month: Month) -> DemandCount? {
    guard let line = shown.line(key) else { return course(key).count(in: month) }
    return exact(key, in: month).map { line.shown($0, in: month) }
  }

  /// The count of a month as it is, which nothing shows.
  private func exact(_ key: String, in month: Month) -> DemandCount? {
    guard returns.of(key).hasFigure(in: month) else { return nil }
    let offset = month - first
    guard let start = starts[key], (0..<monthCount).contains(offset) else { return .zero }
    return counts[start + offset]
  }

  /// The months of one key, which is looked up once for all of them.
  func course(_ key: String) -> DemandCourse {
    let own = starts[key].map { counts[$0..<$0 + monthCount] }
    return DemandCourse(
      returns: returns.of(key), first: first, exact: own ?? [], silent: silent.rows[key] ?? [:],
      line: shown.line(key))
  }

  /// The counts of the months added up; `nil` where one of them has no return.
  func sum(_ key: String, in months: ClosedRange<Month>) -> DemandCount? {
    course(key).sum(in: months)
  }

  /// One figure of the counts, month by month.
  func series(
    _ key: String, through month: Month, months: Int = BoardRequest.monthsOfHistory,
    _ measure: DemandMeasure = .reports
  ) -> MonthlySeries {
    course(key).series(in: (month - (months - 1))...month, measure)
  }

  func trend(_ key: String, in month: Month) -> Trend {
    Trend(series(key, through: month), month: month)
  }
}

extension [KeyedDemand] {
  /// The positions of rows side by side that have one key.
  fileprivate var runsOfOneKey: [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for position in indices.dropFirst()
    where self[position].key != self[start].key {
      runs.append(start..<position)
      start = position
    }
    return isEmpty ? [] : runs + [start..<count]
  }
}

extension DemandHistory {
  /// What is left once the counts of a part of the whole are taken away, key by key.
  func without(_ part: DemandHistory) -> DemandHistory {
    var left = self
    for (key, start) in starts {
      for offset in 0..<monthCount {
        left.counts[start + offset] =
          counts[start + offset] - (part.exact(key, in: first + offset) ?? .zero)
      }
    }
    return left
  }
}

extension BoardRequest {
  /// The window, and enough before it to tell a season and to meet a year to date a year before.
  static let monthsOfHistory = 25

  /// Twenty-five months that end with the one asked for.
  var history: ClosedRange<Month> { (month - (BoardRequest.monthsOfHistory - 1))...month }
}
