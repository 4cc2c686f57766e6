/// A count for every 10,000 residents, or why there is none.
public enum RatePer10000: Hashable, Sendable {
  /// The rate, 0 or more.
  case rate(Double)
  /// There is no rate, for this reason.
  case unavailable(Reason)

  /// Why there is no rate.
  public enum Reason: Hashable, Sendable {
    /// The population is not known, as for forces without an area.
    case noPopulation
    /// Fewer residents than ``RatePer10000/smallestPopulation``: a rate would mislead.
    case tooFewPeople(Int)
  }

  /// The smallest population for which a rate is given: 100,000 people.
  ///
  /// Ours: the City of London has few residents, and many of its victims only work there.
  public static let smallestPopulation = 100_000

  /// The rate of a count in a population: table `population`.
  public init(count: Int, population: Int?) {
    guard let population else {
      self = .unavailable(.noPopulation)
      return
    }
    guard population >= Self.smallestPopulation else {
      self = .unavailable(.tooFewPeople(population))
      return
    }
    self = .rate(Double(count) * 10_000 / Double(population))
  }

  /// The rate; `nil` where there is none.
  public var value: Double? {
    guard case .rate(let value) = self else { return nil }
    return value
  }
}
