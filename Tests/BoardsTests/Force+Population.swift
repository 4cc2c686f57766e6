import ThreatDomain

extension Force {
  /// The residents of the sample, which holds one year's estimate of each force.
  var population: Int? { residents.estimate(for: Month(index: 2019 * 12 + 2))?.people }
}
