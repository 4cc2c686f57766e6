import ThreatDomain

extension English: MapsSentences {
  func allForces(_ number: Int) -> String { "all \(forces(number))" }

  func forces(_ number: Int) -> String {
    plural(number, "force", "forces")
  }

  func mapOutside(_ labels: [String]) -> String {
    "\(labels.joined(separator: ", ")): another region"
  }

  func range(from low: String, to high: String) -> String { "\(low) to \(high)" }

  func steps(_ edges: [String]) -> [String] {
    guard let first = edges.first, let last = edges.last else { return [] }
    return ["under \(first)"] + zip(edges, edges.dropFirst()).map { range(from: $0, to: $1) }
      + ["\(last) or more"]
  }

  func mapEnds(
    _ measure: String, of area: String, highest: (name: String, figure: String),
    lowest: (name: String, figure: String)
  ) -> String {
    "\(measure), \(area): highest \(highest.name) with \(highest.figure), "
      + "lowest \(lowest.name) with \(lowest.figure)."
  }

  func unusualForces(_ forces: [(name: String, signal: String)], of area: String) -> String {
    guard !forces.isEmpty else {
      return "No force is unusual against its own 13 months, \(area)."
    }
    let list = forces.map { "\($0.name) (\($0.signal))" }.joined(separator: ", ")
    return "Unusual against their own 13 months, \(area): \(list)."
  }
}
