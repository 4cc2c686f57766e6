/// How much a monthly series repeats itself after twelve months.
///
/// Ours, a proposal of this design. The series without its last twelve months and the series
/// without its first twelve are each freed of their straight-line trend. The sum of their products
/// over the mean of their sums of squares is the autocorrelation. Each stretch has a line of its
/// own, because one line through both would make a single step in mid-series look like two equal
/// years. Unlike the usual estimator the divisor covers as many months as the sum, or two years
/// that are exactly equal would reach only a half. Of simulated months without a season, normal and
/// independent, 7 in 1,000 series of 24 months reach the threshold, and fewer than 1 of 36 months.
public struct Seasonality: Hashable, Sendable {
  /// Fewest months on which it is measured: two years.
  public static let fewestMonths = 24

  /// The autocorrelation from which on a series is called seasonal.
  public static let threshold = 0.7

  /// The autocorrelation at twelve months, -1 to 1; 1 for years that are equal but for a trend.
  public let autocorrelation: Double

  /// Whether ``autocorrelation`` reaches ``threshold``.
  public var isSeasonal: Bool { autocorrelation >= Self.threshold }

  /// The seasonality of a series, oldest month first.
  ///
  /// `nil` for fewer than 24 months, for values that are not finite, and for a series in which
  /// nothing is left once its trend is taken away.
  public init?(_ values: [Double]) {
    guard values.count >= Self.fewestMonths, values.allSatisfy(\.isFinite) else { return nil }
    let rounding = 1e-9 * (values.map { abs($0) }.max() ?? 0)
    let earlier = withoutTrend(values.dropLast(12))
    let later = withoutTrend(values.dropFirst(12))
    let variance = (scalarProduct(earlier, earlier) + scalarProduct(later, later)) / 2
    guard variance > rounding * rounding * Double(values.count) else { return nil }
    autocorrelation = scalarProduct(earlier, later) / variance
  }
}

/// What is left of the values over the straight line of least squares through them.
private func withoutTrend(_ values: ArraySlice<Double>) -> [Double] {
  let mean = arithmeticMean(values)
  let middle = Double(values.count - 1) / 2
  let offsets = values.indices.map { Double($0 - values.startIndex) - middle }
  let deviations = values.map { $0 - mean }
  let slope = scalarProduct(offsets, deviations) / scalarProduct(offsets, offsets)
  return zip(deviations, offsets).map { $0 - slope * $1 }
}

private func scalarProduct(_ left: [Double], _ right: [Double]) -> Double {
  zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
}
