import ThreatDomain

/// What a map of forces says.
extension Words {
  /// `Reports per 10,000 people · South West`.
  package func mapTitle(_ measure: String, of area: String) -> String { "\(measure) · \(area)" }

  /// `Kent: 4.2`.
  package func mapCaption(_ force: String, _ figure: String) -> String { "\(force): \(figure)" }

  /// `all 43 forces`.
  package func allForces(_ number: Int) -> String { say("all \(forces(number))") }

  /// `1 force`, `43 forces`.
  package func forces(_ number: Int) -> String {
    say(number == 1 ? "1 force" : "\(count(number)) forces")
  }

  /// `HA, SR: another region`: tiles that a map has for its shape alone, by their labels.
  package func mapOutside(_ labels: [String]) -> String {
    say("\(labels.joined(separator: ", ")): another region")
  }

  /// `4.2 to 4.4`.
  package func range(from low: String, to high: String) -> String { say("\(low) to \(high)") }

  /// Four ranges between three steps: `under 0.8`, `0.8 to 1.0`, `1.0 to 1.25`, `1.25 or more`.
  package func steps(_ edges: [String]) -> [String] {
    guard let first = edges.first, let last = edges.last else { return [] }
    return [say("under \(first)")] + zip(edges, edges.dropFirst()).map { range(from: $0, to: $1) }
      + [say("\(last) or more")]
  }

  /// A rate for every 10,000 people: `12.4`, `4.86`.
  package func rate(_ rate: Double) -> String { decimal(rate, places: rate < 9.995 ? 2 : 1) }

  /// Pence for each resident: `£0.52`.
  package func moneyPerHead(pence: Double) -> String { "£\(decimal(pence / 100, places: 2))" }

  package func mapEnds(
    _ measure: String, of area: String, highest: (name: String, figure: String),
    lowest: (name: String, figure: String)
  ) -> String {
    say(
      "\(measure), \(area): highest \(highest.name) with \(highest.figure), "
        + "lowest \(lowest.name) with \(lowest.figure).")
  }

  /// `Unusual against their own months, South West: Kent (above 120)`.
  package func unusualForces(_ forces: [(name: String, signal: String)], of area: String) -> String
  {
    guard !forces.isEmpty else {
      return say("No force is unusual against its own 13 months, \(area).")
    }
    let list = forces.map { "\($0.name) (\($0.signal))" }.joined(separator: ", ")
    return say("Unusual against their own 13 months, \(area): \(list).")
  }
}
