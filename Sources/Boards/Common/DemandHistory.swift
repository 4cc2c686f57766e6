import SnapshotStore
import ThreatDomain

/// Series out of the rows of a roll-up.
struct DemandHistory: Sendable {
  /// The months that the snapshot covers: within them an absent row is a zero.
  private let covered: ClosedRange<Month>
  private let first: Month
  private let monthCount: Int
  /// Where the months of each key begin in ``counts``.
  private var starts: [String: Int] = [:]
  /// One count a month from ``first`` on, key after key.
  private var counts: [DemandCount] = []

  init(_ rows: [KeyedDemand], covered: ClosedRange<Month>) {
    self.init(rows, covered: covered, key: { $0 })
  }

  /// The same rows under other keys, such as fraud types under their groups; without a key, left out.
  init(_ rows: [KeyedDemand], covered: ClosedRange<Month>, key: (String) -> String?) {
    self.covered = covered
    var (first, last) = (rows.first?.month ?? covered.lowerBound, rows.first?.month)
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

  /// Where the months of a key begin; a new key has nought in each.
  private mutating func start(of key: String) -> Int {
    if let start = starts[key] { return start }
    let start = counts.count
    starts[key] = start
    counts.append(contentsOf: repeatElement(.zero, count: monthCount))
    return start
  }

  var keys: [String] { starts.keys.sorted() }

  /// The count of a month; zero where no row stands, `nil` where the snapshot has no such month.
  func count(_ key: String, in month: Month) -> DemandCount? { course(key).count(in: month) }

  /// The months of one key, which is looked up once for all of them.
  func course(_ key: String) -> DemandCourse {
    let own = starts[key].map { counts[$0..<$0 + monthCount] }
    return DemandCourse(covered: covered, first: first, counts: own ?? [])
  }

  /// The counts of the months added up; `nil` where the snapshot lacks one of them.
  func sum(_ key: String, in months: ClosedRange<Month>) -> DemandCount? {
    guard covered.contains(months.lowerBound), covered.contains(months.upperBound) else {
      return nil
    }
    let course = course(key)
    return months.reduce(DemandCount.zero) { $0 + (course.count(in: $1) ?? .zero) }
  }

  /// One figure of the counts, month by month.
  func series(
    _ key: String, through month: Month, months: Int = BoardRequest.monthsOfHistory,
    figure: (DemandCount) -> Int = \.reports
  ) -> MonthlySeries {
    let first = month - (months - 1)
    let course = course(key)
    let values = (first...month).map { course.count(in: $0).map { Double(figure($0)) } }
    return MonthlySeries(first: first, values: values)
  }

  func trend(_ key: String, in month: Month) -> Trend {
    Trend(series(key, through: month), month: month)
  }
}

/// The counts of one key of a history.
struct DemandCourse: Sendable {
  fileprivate let covered: ClosedRange<Month>
  fileprivate let first: Month
  /// One count a month from ``first`` on; none where no row had the key.
  fileprivate let counts: ArraySlice<DemandCount>

  /// The count of a month; zero where no row stands, `nil` where the snapshot has no such month.
  func count(in month: Month) -> DemandCount? {
    guard covered.contains(month) else { return nil }
    let position = counts.startIndex + (month - first)
    return counts.indices.contains(position) ? counts[position] : .zero
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
          counts[start + offset] - (part.count(key, in: first + offset) ?? .zero)
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
