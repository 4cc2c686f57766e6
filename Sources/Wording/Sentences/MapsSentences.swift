import ThreatDomain

/// What a map of forces says.
package protocol MapsSentences {
  /// `all 43 forces`.
  func allForces(_ number: Int) -> String

  /// `1 force`, `43 forces`.
  func forces(_ number: Int) -> String

  /// `HA, SR: another region`: tiles that a map has for its shape alone, by their labels.
  func mapOutside(_ labels: [String]) -> String

  /// `4.2 to 4.4`.
  func range(from low: String, to high: String) -> String

  /// Four ranges between three steps: `under 0.8`, `0.8 to 1.0`, `1.0 to 1.25`, `1.25 or more`.
  func steps(_ edges: [String]) -> [String]
  func mapEnds(
    _ measure: String, of area: String, highest: (name: String, figure: String),
    lowest: (name: String, figure: String)
  ) -> String

  /// `Unusual against their own months, South West: Kent (above 120)`.
  func unusualForces(_ forces: [(name: String, signal: String)], of area: String) -> String
}
