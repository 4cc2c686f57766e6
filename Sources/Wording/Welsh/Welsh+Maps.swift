import ThreatDomain

extension Welsh: MapsSentences {
  func allForces(_ number: Int) -> String { "pob heddlu (\(count(number)))" }

  func forces(_ number: Int) -> String { counted(number, "heddlu", "heddluoedd") }

  func mapOutside(_ labels: [String]) -> String {
    "\(labels.joined(separator: ", ")): rhanbarth arall"
  }

  func range(from low: String, to high: String) -> String { "\(low) hyd \(high)" }

  func steps(_ edges: [String]) -> [String] {
    guard let first = edges.first, let last = edges.last else { return [] }
    return ["dan \(first)"] + zip(edges, edges.dropFirst()).map { range(from: $0, to: $1) }
      + ["\(last) neu fwy"]
  }

  func mapEnds(
    _ measure: String, of area: String, highest: (name: String, figure: String),
    lowest: (name: String, figure: String)
  ) -> String {
    "\(measure), \(area): uchaf \(highest.name), \(highest.figure); "
      + "isaf \(lowest.name), \(lowest.figure)."
  }

  func unusualForces(_ forces: [(name: String, signal: String)], of area: String) -> String {
    guard !forces.isEmpty else {
      return "Nid oes heddlu'n anarferol o'i gymharu â'i 13 mis ei hun, \(area)."
    }
    let list = forces.map { "\($0.name) (\($0.signal))" }.joined(separator: ", ")
    return "Anarferol o'u cymharu â'u 13 mis eu hunain, \(area): \(list)."
  }
}
