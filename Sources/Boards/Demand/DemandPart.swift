import Sheets
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
  /// The month's counts; `nil` where there is no return.
  let count: DemandCount?
  /// The counts of the span that the board adds up, and of the same months a year before.
  let span: SpanCounts
  /// Of the span; `nil` for what has no residents of its own.
  let rate: RatePer10000?
  /// What is counted, in the month.
  let slice: DemandSlice
  let opens: Place?
  /// The names of forces that some month lacks, by id.
  let forceNames: [String: String]

  /// Counts over a span, and over the same months a year before.
  struct SpanCounts: Sendable {
    /// `nil` where a month has no return.
    let now: DemandCount?
    let before: DemandCount?
    /// The reports of both, like with like.
    let comparison: SpanComparison

    /// The change of the reports; `nil` where one is unknown.
    var change: CountChange? { comparison.change }

    /// The forces that the span lacks in one of its months, by id.
    var without: [String] { comparison.without }
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

extension DemandPart {
  /// The names of forces that a figure of it lacks.
  func names(of forces: [String]) -> [String] { forces.map { forceNames[$0] ?? $0 } }
}

extension [DemandPart] {
  /// What is unusual first, high before low and the farthest first; then the largest.
  ///
  /// What has no return comes after all that have one.
  var unusualFirst: [DemandPart] {
    inOrder { part in
      (-part.trend.unusualness, -(part.count?.reports ?? -1), part.key)
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
