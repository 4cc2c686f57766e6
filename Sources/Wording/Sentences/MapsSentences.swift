import ThreatDomain

/// Sentences of the map of forces.
package protocol MapsSentences {
  /// `all 43 forces`.
  func allForces(_ number: Int) -> String

  /// `1 force`, `43 forces`.
  func forces(_ number: Int) -> String

  /// Tiles that only give the map its shape, by their labels: `HA, SR: another region`.
  func mapOutside(_ labels: [String]) -> String

  /// `4.2 to 4.4`.
  func range(from low: String, to high: String) -> String

  /// The four ranges between three edges: `under 0.8`, `0.8 to 1.0`, `1.0 to 1.25`, `1.25 or more`.
  func steps(_ edges: [String]) -> [String]
  func mapEnds(
    _ measure: String, of area: String, highest: (name: String, figure: String),
    lowest: (name: String, figure: String)
  ) -> String

  /// `Unusual against their own months, South West: Kent (above 120)`.
  func unusualForces(_ forces: [(name: String, signal: String)], of area: String) -> String
}
