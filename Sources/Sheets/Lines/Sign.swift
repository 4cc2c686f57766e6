/// A sign that any board may draw.
///
/// The legend explains the signs on its board.
package enum Sign: CaseIterable, Sendable {
  case signal, stale, late, move, sparkline, written, agreed, refused, conflict
  /// Signs of charts.
  case shades, limits, mean, now, rules
  /// Bars of a score.
  case harm, likelihood, position
  case unknown, incomplete, none, belowThreshold, noPopulation, withheld
}
