import Foundation

/// How many times as large one rate is as another, with the 95% interval of that ratio.
///
/// The interval is that of the logarithm of the ratio: Katz and others 1978 for shares, and for
/// counts the same with Poisson variances (Rothman, Greenland and Lash, Modern Epidemiology,
/// chapter 14).
public struct RateRatio: Hashable, Sendable {
  /// The ratio of the first rate to the second.
  public let value: Double
  /// The ends of the 95% interval.
  public let lower: Double
  public let upper: Double

  /// The smallest count that is compared.
  ///
  /// Source: the design, *Small bases*: under 20, no percentage.
  public static let fewest = 20

  private static let z = 1.959963984540054

  private init?(_ value: Double, variance: Double) {
    guard value.isFinite, value > 0, variance > 0 else { return nil }
    let reach = exp(RateRatio.z * variance.squareRoot())
    self.value = value
    lower = value / reach
    upper = value * reach
  }

  /// Two rates, and the counts that they are made of; `nil` where a count is too small.
  public init?(_ rate: Double, from count: Int, to other: Double, from otherCount: Int) {
    guard min(count, otherCount) >= RateRatio.fewest, other > 0 else { return nil }
    self.init(rate / other, variance: 1 / Double(count) + 1 / Double(otherCount))
  }

  /// Two shares; `nil` where either has too few cases, or where all of both count.
  public init?(_ part: Int, of whole: Int, to otherPart: Int, of otherWhole: Int) {
    guard min(part, otherPart) >= RateRatio.fewest, whole >= part, otherWhole >= otherPart else {
      return nil
    }
    let (a, n, b, m) = (Double(part), Double(whole), Double(otherPart), Double(otherWhole))
    self.init((a / n) / (b / m), variance: 1 / a - 1 / n + 1 / b - 1 / m)
  }
}

extension RateRatio {
  /// What the interval says.
  public enum Reading: String, Sendable {
    case higher, lower
    /// The interval holds 1, so chance explains the difference.
    case noDifference = "no_difference"
  }

  public var reading: Reading {
    if lower > 1 { return .higher }
    return upper < 1 ? .lower : .noDifference
  }
}
