/// An individuals and moving range (XmR) chart: the usual level of a series and its usual range.
///
/// All values count towards the mean and the limits, including the judged value. Source:
/// ``XmRRules/makingDataCount``; Wheeler, Understanding Variation.
public struct XmRChart: Hashable, Sendable {
  /// Whether values below 0 are possible.
  public enum Floor: Hashable, Sendable {
    /// Counts, amounts and rates: a lower limit below 0 is drawn, and judged, at 0.
    case zero
    /// Differences: the lower limit may be below 0.
    case none
  }

  /// The series without its gaps, oldest first; the last value is the judged one.
  ///
  /// Two values or more, all finite.
  public let values: [Double]

  /// The place of each value in the original series, from 0.
  ///
  /// Two places that are not consecutive have a gap between them.
  public let places: [Int]

  /// The distance of each value from the one before; there is none across a gap.
  public let movingRanges: [Double]

  /// The mean of the values.
  public let mean: Double

  /// The mean of the moving ranges.
  public let meanMovingRange: Double

  /// The mean plus 2.66 mean moving ranges.
  public let upperLimit: Double

  /// The mean less 2.66 mean moving ranges; at least 0 under ``Floor/zero``.
  public let lowerLimit: Double

  /// The rules that the limits and the signals follow.
  public let rules: XmRRules

  /// Differences up to this size are rounding, not variation: a billionth of the largest value.
  let tolerance: Double

  /// The chart of a series; a missing month is a gap.
  ///
  /// `nil` where no two consecutive months have values, and for values that are not finite.
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

  /// The positions up to this one without a gap between them, oldest first.
  func unbroken(to position: Int) -> ClosedRange<Int> {
    var first = position
    while follows(first) { first -= 1 }
    return first...position
  }

  /// The side of the mean on which the value at `position` is; `nil` on the mean.
  func side(at position: Int) -> Signal.Direction? {
    let distance = values[position] - mean
    guard abs(distance) > tolerance else { return nil }
    return distance > 0 ? .high : .low
  }

  /// The limit that the value at `position` is beyond; `nil` within or on the limits.
  func sideOutside(at position: Int) -> Signal.Direction? {
    if values[position] > upperLimit + tolerance { return .high }
    if values[position] < lowerLimit - tolerance { return .low }
    return nil
  }

  /// The line on one side of the mean beyond which a value is near the limit.
  func nearLine(_ direction: Signal.Direction) -> Double {
    let reach = rules.nearPart * rules.limitFactor * meanMovingRange
    return direction == .high ? mean + reach : mean - reach
  }

  /// The limit that the value at `position` is near but not beyond; `nil` where there is none.
  func sideNear(at position: Int) -> Signal.Direction? {
    guard sideOutside(at: position) == nil else { return nil }
    if values[position] > nearLine(.high) + tolerance { return .high }
    if values[position] < nearLine(.low) - tolerance { return .low }
    return nil
  }
}

/// The sum of the values divided by their number, which must not be 0.
func arithmeticMean(_ values: some Collection<Double>) -> Double {
  values.reduce(0, +) / Double(values.count)
}
