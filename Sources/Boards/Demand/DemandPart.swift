import ThreatDomain
import Wording

/// A part of the whole with its own line: a force, a region, a fraud type, a type of victim.
struct DemandPart: Sendable {
  enum Kind: Sendable {
    case whole, region, force, type, group, victim
  }

  let kind: Kind
  let key: String
  let name: String
  let trend: Trend
  /// The month's counts.
  let count: DemandCount
  /// The counts of the span that the board adds up, and of the same months a year before.
  let span: SpanCounts
  /// What was taken away from the span; nothing where the whole is shown.
  let apart: SpanCounts
  /// The reports that were taken away from the window, month by month; empty where none were.
  let apartByMonth: [Int]
  /// Of the span; `nil` for what has no residents of its own.
  let rate: RatePer10000?
  /// What is counted, in the month.
  let slice: DemandSlice
  let opens: Place?

  /// Counts over a span, and over the same months a year before.
  struct SpanCounts: Sendable {
    /// `nil` where the snapshot lacks a month.
    let now: DemandCount?
    let before: DemandCount?

    static let none = SpanCounts(now: .zero, before: .zero)

    /// The change of the reports as a fraction; `nil` where one is unknown, or nothing was before.
    var change: Double? {
      guard let now, let before, before.reports != 0 else { return nil }
      return Double(now.reports - before.reports) / Double(before.reports)
    }
  }

  init(
    _ kind: Kind, _ key: String, _ name: String, slice: DemandSlice, trend: Trend,
    count: DemandCount,
    span: SpanCounts? = nil, apart: SpanCounts = .none, apartByMonth: [Int] = [],
    rate: RatePer10000? = nil, opens: Place? = nil
  ) {
    self.kind = kind
    self.key = key
    self.name = name
    self.slice = slice
    self.trend = trend
    self.count = count
    self.span = span ?? SpanCounts(now: count, before: nil)
    self.apart = apart
    self.apartByMonth = apartByMonth
    self.rate = rate
    self.opens = opens
  }
}

extension DemandPart {
  /// Whether the count of a month in the window would tell a small count that was taken away.
  func tells(_ position: Int) -> Bool {
    apartByMonth.indices.contains(position) && SuppressedRow.isSmall(apartByMonth[position])
  }
}

extension [DemandPart] {
  /// What is unusual first, high before low and the farthest first; then the largest.
  var unusualFirst: [DemandPart] {
    inOrder { part in
      (-part.trend.unusualness, -part.count.reports, part.key)
    } by: {
      $0 < $1
    }
  }
}

extension Trend {
  /// How unusual the month is: 0 where it is not, more for high than for low.
  ///
  /// Among signals of one direction the distance from the mean decides, in mean moving ranges.
  fileprivate var unusualness: Double {
    guard let signal = signals.first, let chart, let last = chart.values.last else { return 0 }
    let reach = max(chart.meanMovingRange, 1e-9)
    let distance = abs(last - chart.mean) / reach
    return min(distance, 1e6) + (signal.direction == .high ? 2e6 : 1e-6)
  }
}
