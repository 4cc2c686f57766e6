import SnapshotStore
import ThreatDomain

/// A month among the twelve before it: the line, its natural limits, and what they say.
package struct Trend: Equatable, Sendable {
  package let month: Month
  /// Thirteen values, oldest first; `nil` for months that the snapshot does not cover.
  package let window: [Double?]
  /// The whole history that was read, for comparisons with earlier years.
  package let history: MonthlySeries
  /// Mean and limits; `nil` where no two months are known.
  package let chart: XmRChart?
  package let judgement: Judgement

  package init(_ history: MonthlySeries, month: Month) {
    self.month = month
    self.history = history
    window = ((month - 12)...month).map { history.value(for: $0) }
    let known = MonthlySeries(first: month - 12, values: window).unbroken(through: month)
    chart = XmRChart(known)
    judgement = Judgement(of: known, history: history.unbroken(through: month))
  }

  /// This month's value; `nil` where the snapshot does not cover it.
  package var now: Double? { window.last.flatMap(\.self) }

  /// From the lower limit to the upper, and further where a value lies outside.
  var span: ClosedRange<Double>? {
    guard let chart else { return nil }
    let values = chart.values + [chart.lowerLimit, chart.upperLimit]
    guard let low = values.min(), let high = values.max(), low < high else { return nil }
    return low...high
  }

  var isSignal: Bool {
    if case .signal = judgement { true } else { false }
  }
}

/// Series out of the rows of a roll-up.
struct DemandHistory: Sendable {
  /// The months that the snapshot covers: within them an absent row is a zero.
  private let covered: ClosedRange<Month>
  private let counts: [String: [Month: DemandCount]]

  init(_ rows: [KeyedDemand], covered: ClosedRange<Month>) {
    self.covered = covered
    var counts: [String: [Month: DemandCount]] = [:]
    for row in rows { counts[row.key, default: [:]][row.month, default: .zero] += row.count }
    self.counts = counts
  }

  /// The same rows under other keys: fraud types under their groups.
  init(_ rows: [KeyedDemand], covered: ClosedRange<Month>, key: (String) -> String?) {
    let renamed = rows.compactMap { row in
      key(row.key).map { KeyedDemand(key: $0, month: row.month, count: row.count) }
    }
    self.init(renamed, covered: covered)
  }

  var keys: [String] { counts.keys.sorted() }

  /// The count of a month; zero where no row stands, `nil` where the snapshot has no such month.
  func count(_ key: String, in month: Month) -> DemandCount? {
    covered.contains(month) ? counts[key]?[month] ?? .zero : nil
  }

  /// One figure of the counts, month by month.
  func series(
    _ key: String, through month: Month, months: Int = 25,
    figure: (DemandCount) -> Int = \.reports
  ) -> MonthlySeries {
    let first = month - (months - 1)
    let values = (first...month).map { count(key, in: $0).map { Double(figure($0)) } }
    return MonthlySeries(first: first, values: values)
  }

  func trend(_ key: String, in month: Month) -> Trend {
    Trend(series(key, through: month), month: month)
  }
}

extension BoardRequest {
  /// Twenty-five months: the window, and enough before it to tell a season.
  var history: ClosedRange<Month> { (month - 24)...month }
}
