import Sheets
import ThreatDomain
import Wording

/// A part of the whole with its own history: a force, a region, a fraud type or a type of victim.
struct DemandPart: Sendable {
  enum Kind: Sendable {
    case whole, region, force, type, group, victim
  }

  let kind: Kind
  let key: String
  let name: String
  let trend: Trend
  /// The counts of the month; `nil` where there is no return.
  let count: DemandCount?
  /// The counts of the chosen span, and of the same months a year before.
  let span: SpanCounts
  /// The rate of the span; `nil` for a part without residents of its own.
  let rate: RatePer10000?
  /// The demand that is counted, in the month.
  let slice: DemandSlice
  let opens: Place?
  /// The names, by id, of forces missing in some month.
  let forceNames: [String: String]

  /// The counts of a span, and of the same months a year before.
  struct SpanCounts: Sendable {
    /// The counts of the span; `nil` where a month has no return.
    let now: DemandCount?
    let before: DemandCount?
    /// The reports of both spans, with the same forces in each.
    let comparison: SpanComparison

    /// The change of the reports; `nil` where one of the sums is not known.
    var change: CountChange? { comparison.change }

    /// The forces missing in some month of the span.
    var without: [LackingForce] { comparison.without }
  }

  init(
    _ kind: Kind, _ key: String, _ name: String, slice: DemandSlice, trend: Trend,
    count: DemandCount?, span: SpanCounts, rate: RatePer10000? = nil,
    opens: Place? = nil, forceNames: [String: String] = [:]
  ) {
    self.kind = kind
    self.key = key
    self.name = name
    self.slice = slice
    self.trend = trend
    self.count = count
    self.span = span
    self.rate = rate
    self.opens = opens
    self.forceNames = forceNames
  }
}

extension [DemandPart] {
  /// Unusual parts first, high before low and the farthest from the mean first; then the largest.
  ///
  /// Parts without a return come after all others.
  var unusualFirst: [DemandPart] {
    inOrder { part in
      (-part.trend.unusualness, -(part.count?.reports ?? -1), part.key)
    } by: {
      $0 < $1
    }
  }
}

extension Trend {
  /// How unusual the month is: 0 where it is not, and larger for a high signal than for a low one.
  ///
  /// Signals of one direction differ by their distance from the mean, in mean moving ranges.
  fileprivate var unusualness: Double {
    guard let signal = signals.first, let chart, let last = chart.values.last else { return 0 }
    let reach = max(chart.meanMovingRange, 1e-9)
    let distance = abs(last - chart.mean) / reach
    return min(distance, 1e6) + (signal.direction == .high ? 2e6 : 1e-6)
  }
}
