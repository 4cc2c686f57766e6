import Sheets
import SnapshotStore
import ThreatDomain

/// The demand of many keys, month by month.
///
/// It tells a zero from a missing return.
struct DemandHistory: Sendable {
  /// The returns that tell a zero from a missing month.
  private let returns: KeyReturns
  private let first: Month
  private let monthCount: Int
  /// The position in ``counts`` of the first month of each key.
  private var starts: [String: Int] = [:]
  /// The exact counts, one for each month from ``first``, key after key.
  private var counts: [DemandCount] = []
  /// The counts of forces that are missing in some months.
  private let silent: SilentForces
  /// The rounding of the counts.
  ///
  /// Every figure that leaves this history has passed through it.
  private let shown: ShownDemand

  /// - Parameters:
  ///   - shown: How counts are rounded, and what each key counts.
  ///   - silent: The rows of forces missing in some month of the history; see ``SilentForces``.
  ///   - key: Gives each row another key, such as a fraud type's group. A row with a `nil` key is
  ///     left out.
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
    // Rows of one key are side by side, so the key is looked up once for all of them.
    for run in rows.runsOfOneKey {
      guard let key = key(rows[run.lowerBound].key) else { continue }
      let start = start(of: key)
      for row in rows[run] { counts[start + (row.month - first)] += row.count }
    }
  }

  /// The position of the first month of a key.
  ///
  /// A new key gets zero in every month.
  private mutating func start(of key: String) -> Int {
    if let start = starts[key] { return start }
    let start = counts.count
    starts[key] = start
    counts.append(contentsOf: repeatElement(.zero, count: monthCount))
    return start
  }

  var keys: [String] { starts.keys.sorted() }

  /// The count of a month.
  ///
  /// It is zero where the export has no row, and `nil` where there is no return.
  func count(_ key: String, in month: Month) -> DemandCount? {
    guard let line = shown.line(key) else { return course(key).count(in: month) }
    return exact(key, in: month).map { line.shown($0, in: month) }
  }

  /// The exact count of a month, which no board shows.
  private func exact(_ key: String, in month: Month) -> DemandCount? {
    guard returns.of(key).hasFigure(in: month) else { return nil }
    let offset = month - first
    guard let start = starts[key], (0..<monthCount).contains(offset) else { return .zero }
    return counts[start + offset]
  }

  /// The months of one key.
  ///
  /// For many months, this looks up the key only once.
  func course(_ key: String) -> DemandCourse {
    let own = starts[key].map { counts[$0..<$0 + monthCount] }
    return DemandCourse(
      returns: returns.of(key), first: first, exact: own ?? [], silent: silent.rows[key] ?? [:],
      line: shown.line(key))
  }

  /// The sum of the months; `nil` where one of them has no return.
  func sum(_ key: String, in months: ClosedRange<Month>) -> DemandCount? {
    course(key).sum(in: months)
  }

  /// One measure of a key, month by month.
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
  /// The ranges of neighbouring rows that have the same key.
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
  /// This history minus the counts of a part of it, key by key.
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
  /// Enough months to show the window, see a season, and compare year to date with a year earlier.
  static let monthsOfHistory = 25

  /// The 25 months that end with the month of the request.
  var history: ClosedRange<Month> { (month - (BoardRequest.monthsOfHistory - 1))...month }
}
