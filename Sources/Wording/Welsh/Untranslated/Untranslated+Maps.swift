import ThreatDomain

/// English sentences with the Welsh terms that are certain, until a translator has worked on them.
extension Welsh: MapsSentences {
  func allForces(_ number: Int) -> String {
    untranslated.allForces(number)
  }

  func forces(_ number: Int) -> String {
    untranslated.forces(number)
  }

  func mapOutside(_ labels: [String]) -> String {
    untranslated.mapOutside(labels)
  }

  func range(from low: String, to high: String) -> String {
    untranslated.range(from: low, to: high)
  }

  func steps(_ edges: [String]) -> [String] {
    untranslated.steps(edges)
  }

  func mapEnds(
    _ measure: String, of area: String, highest: (name: String, figure: String),
    lowest: (name: String, figure: String)
  ) -> String {
    untranslated.mapEnds(measure, of: area, highest: highest, lowest: lowest)
  }

  func unusualForces(_ forces: [(name: String, signal: String)], of area: String) -> String {
    untranslated.unusualForces(forces, of: area)
  }
}
