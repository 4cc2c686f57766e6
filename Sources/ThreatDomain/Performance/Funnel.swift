/// The limits of chance around the common share of several units, by the size of each.
///
/// A share of few cases strays farther by chance than one of many. So a unit is only called
/// different where its share is beyond the limits for its own size. Source: D. J. Spiegelhalter,
/// "Funnel plots for comparing institutional performance" (Statistics in Medicine 24, 2005): exact
/// binomial limits with interpolation (appendix A.1.1), and overdispersion (section 5).
public struct Funnel: Equatable, Sendable {
  /// A share of one unit: a force or a region.
  public struct Unit: Equatable, Sendable {
    public let id: String
    public let numerator: Int
    /// Above 0.
    public let denominator: Int

    public init(id: String, numerator: Int, denominator: Int) {
      precondition(denominator > 0, "a share has a denominator")
      self.id = id
      self.numerator = numerator
      self.denominator = denominator
    }

    public var share: Double { Double(numerator) / Double(denominator) }
  }

  /// How much chance the limits take in: 95% and 99.8%, about two and three standard deviations.
  public enum Level: CaseIterable, Sendable {
    case warning, alarm

    /// The chance of a share beyond one of the two limits.
    var tail: Double { self == .warning ? 0.025 : 0.001 }
  }

  /// Where a unit stands.
  public enum Place: Hashable, Sendable {
    /// Inside the 95% limits: no difference.
    case inside
    case above(Level)
    case below(Level)
    /// Its denominator is below the measure's minimum, so it is not compared.
    case tooSmall
  }

  /// From how many units on it can be told whether they vary more than chance explains.
  public static let fewestForDispersion = 10

  public let units: [Unit]
  /// The share of all units together: the line of the funnel; 0 to 1.
  public let center: Double
  /// The smallest denominator that is compared.
  public let smallest: Int
  /// How much more the units vary than chance explains, as a ratio of variances, the outermost
  /// tenth of units on each side drawn in; `nil` with fewer than ten units.
  public let dispersion: Double?

  /// `nil` where there is no unit.
  ///
  /// - Parameter smallest: The measure's minimum denominator; smaller units count in the line only.
  public init?(_ units: [Unit], smallest: Int = 1) {
    let total = units.reduce(0) { $0 + $1.denominator }
    guard total > 0 else { return nil }
    self.units = units
    self.smallest = smallest
    let center = Double(units.reduce(0) { $0 + $1.numerator }) / Double(total)
    self.center = center
    dispersion = Funnel.dispersion(
      of: units.filter { $0.denominator >= smallest }, around: center)
  }

  /// Whether the units vary significantly more than chance explains.
  ///
  /// The sum of their squared deviations is then more than two standard deviations above its mean.
  public var isOverdispersed: Bool {
    guard let dispersion else { return false }
    let count = Double(units.count { $0.denominator >= smallest })
    return dispersion * count > count + 2 * (2 * count).squareRoot()
  }

  public func place(of unit: Unit) -> Place {
    guard unit.denominator >= smallest else { return .tooSmall }
    for level in [Level.alarm, .warning] {
      let limits = limits(of: unit.denominator, level)
      if unit.share > limits.upperBound { return .above(level) }
      if unit.share < limits.lowerBound { return .below(level) }
    }
    return .inside
  }

  /// The limits for a denominator, as shares.
  public func limits(of denominator: Int, _ level: Level) -> ClosedRange<Double> {
    let binomial = Binomial(trials: denominator, chance: center)
    let low = binomial.quantile(level.tail) / Double(denominator)
    let high = binomial.quantile(1 - level.tail) / Double(denominator)
    return max(0, min(low, high))...min(1, max(low, high))
  }

  private static func dispersion(of units: [Unit], around center: Double) -> Double? {
    guard units.count >= fewestForDispersion, center > 0, center < 1 else { return nil }
    let scores = units.map { unit in
      (unit.share - center) / (center * (1 - center) / Double(unit.denominator)).squareRoot()
    }.sorted()
    let tenth = scores.count / 10
    let (low, high) = (scores[tenth], scores[scores.count - 1 - tenth])
    let drawnIn = scores.map { min(max($0, low), high) }
    return drawnIn.reduce(0) { $0 + $1 * $1 } / Double(scores.count)
  }
}
