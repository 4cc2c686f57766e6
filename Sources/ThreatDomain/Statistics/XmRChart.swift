/// An individuals and moving range chart: what a series usually does, and how far it usually goes.
///
/// All values count towards the mean and the limits, the judged one included. Source:
/// ``XmRRules/makingDataCount``; Wheeler, Understanding Variation.
public struct XmRChart: Hashable, Sendable {
  /// Whether values below 0 are possible.
  public enum Floor: Hashable, Sendable {
    /// Counts, amounts and rates: a lower limit below 0 is drawn, and judged, at 0.
    case zero
    /// Differences: the lower limit stands where it falls.
    case none
  }

  /// The series, oldest first; the last is the one judged.
  ///
  /// Two values or more, all finite.
  public let values: [Double]

  /// The place of each value in the series that the chart was made of, from 0.
  ///
  /// Two places that do not follow each other have a gap between them.
  public let places: [Int]

  /// The distance of each value from the one before; none across a gap.
  public let movingRanges: [Double]

  /// The mean of the values.
  public let mean: Double

  /// The mean of the moving ranges.
  public let meanMovingRange: Double

  /// The mean and 2.66 mean moving ranges above it.
  public let upperLimit: Double

  /// The mean less 2.66 mean moving ranges; never below 0 where ``Floor/zero`` is asked for.
  public let lowerLimit: Double

  /// The rules that the limits and the signals follow.
  public let rules: XmRRules

  /// Differences up to this size are rounding, not variation: a billionth of the largest value.
  let tolerance: Double

  /// The chart of a series, in which a missing month is a gap.
  ///
  /// `nil` where no two neighbours have values, and for values that are not finite.
  public init?(_ series: [Double?], floor: Floor = .zero, rules: XmRRules = .makingDataCount) {
    let places = series.indices.filter { series[$0] != nil }
    let values = series.compactMap(\.self)
    let movingRanges = places.indices.dropFirst().compactMap { position in
      places[position] == places[position - 1] + 1
        ? abs(values[position] - values[position - 1]) : nil
    }
    guard !movingRanges.isEmpty, values.allSatisfy(\.isFinite) else { return nil }
    self.values = values
    self.places = places
    self.movingRanges = movingRanges
    self.rules = rules
    tolerance = 1e-9 * (values.map { abs($0) }.max() ?? 0)
    mean = arithmeticMean(values)
    meanMovingRange = arithmeticMean(movingRanges)
    let reach = rules.limitFactor * meanMovingRange
    upperLimit = mean + reach
    lowerLimit = floor == .zero ? max(0, mean - reach) : mean - reach
  }
}

extension XmRChart {
  /// Whether the value at `position` follows the one before without a gap.
  func follows(_ position: Int) -> Bool {
    position > 0 && places[position] == places[position - 1] + 1
  }

  /// The positions up to this one that no gap parts from it, oldest first.
  func unbroken(to position: Int) -> ClosedRange<Int> {
    var first = position
    while follows(first) { first -= 1 }
    return first...position
  }

  /// On which side of the mean the value at `position` lies; `nil` on the mean.
  func side(at position: Int) -> Signal.Direction? {
    let distance = values[position] - mean
    guard abs(distance) > tolerance else { return nil }
    return distance > 0 ? .high : .low
  }

  /// Beyond which limit the value at `position` lies; `nil` within or on the limits.
  func sideOutside(at position: Int) -> Signal.Direction? {
    if values[position] > upperLimit + tolerance { return .high }
    if values[position] < lowerLimit - tolerance { return .low }
    return nil
  }

  /// Beyond which line the near part of the limits starts, on one side.
  func nearLine(_ direction: Signal.Direction) -> Double {
    let reach = rules.nearPart * rules.limitFactor * meanMovingRange
    return direction == .high ? mean + reach : mean - reach
  }

  /// Near which limit, and not beyond it, the value at `position` lies.
  func sideNear(at position: Int) -> Signal.Direction? {
    guard sideOutside(at: position) == nil else { return nil }
    if values[position] > nearLine(.high) + tolerance { return .high }
    if values[position] < nearLine(.low) - tolerance { return .low }
    return nil
  }
}

/// The sum of the values over their number, which must not be 0.
func arithmeticMean(_ values: some Collection<Double>) -> Double {
  values.reduce(0, +) / Double(values.count)
}
