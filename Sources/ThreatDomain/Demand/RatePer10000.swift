/// A count for every 10,000 residents, or why there is none.
public enum RatePer10000: Hashable, Sendable {
  /// The rate, 0 or more.
  case rate(Double)
  /// No rate is given.
  case unavailable(Reason)

  /// Why no rate is given.
  public enum Reason: Hashable, Sendable {
    /// The population is not known, as for forces without an area.
    case noPopulation
    /// Fewer than ``RatePer10000/smallestPopulation`` residents: the rate would say nothing.
    case tooFewPeople(Int)
  }

  /// The smallest population that a rate is given for: 100,000 people.
  ///
  /// Ours: the City of London has few residents and many victims at work.
  public static let smallestPopulation = 100_000

  /// The rate of a count in a population; column `population` of table `force`.
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

  /// The rate, where there is one.
  public var value: Double? {
    guard case .rate(let value) = self else { return nil }
    return value
  }
}
