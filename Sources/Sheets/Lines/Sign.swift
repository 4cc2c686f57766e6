/// A sign for the eye that any board may draw; the legend explains those that it does.
package enum Sign: CaseIterable, Sendable {
  case signal, stale, move, sparkline
  /// Of charts.
  case shades, limits, mean, now, rules
  /// Bars of a score.
  case harm, likelihood, position
  case unknown, incomplete, none, belowThreshold, noPopulation, withheld
}
