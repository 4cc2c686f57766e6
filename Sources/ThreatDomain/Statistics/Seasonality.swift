/// How much a monthly series repeats itself after twelve months.
///
/// Ours, a proposal of this design. The series without its last twelve months and the series
/// without its first twelve are each freed of their straight-line trend, and the two are
/// correlated. Each stretch has a line of its own, because one line through both would make a
/// single step in mid-series look like two equal years.
public struct Seasonality: Hashable, Sendable {
  /// Fewest months on which it is measured: two years.
  public static let fewestMonths = 24

  /// The correlation from which on a series is called seasonal.
  public static let threshold = 0.7

  /// The correlation of the series with itself twelve months later, -1 to 1.
  public let correlation: Double

  /// Whether ``correlation`` reaches ``threshold``.
  public var isSeasonal: Bool { correlation >= Self.threshold }

  /// The seasonality of a series, oldest month first.
  ///
  /// `nil` for fewer than 24 months, for values that are not finite, and for a series in which
  /// nothing is left once its trend is taken away.
  public init?(_ values: [Double]) {
    guard values.count >= Self.fewestMonths, values.allSatisfy(\.isFinite) else { return nil }
    let rounding = 1e-9 * (values.map { abs($0) }.max() ?? 0)
    let earlier = withoutTrend(values.dropLast(12))
    let later = withoutTrend(values.dropFirst(12))
    let earlierLength = scalarProduct(earlier, earlier).squareRoot()
    let laterLength = scalarProduct(later, later).squareRoot()
    let smallest = rounding * Double(values.count)
    guard earlierLength > smallest, laterLength > smallest else { return nil }
    correlation = scalarProduct(earlier, later) / (earlierLength * laterLength)
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
