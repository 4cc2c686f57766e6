/// The values that a subject's components take, as positions on the scale 0, 1, 2, 4, 8, 16.
struct ScoreScale {
  /// The positions of the first assessment, by component.
  private(set) var first: [String: Int] = [:]
  private let harm: HarmProfile

  /// - Parameter reach: The position of the geographic scope.
  init(gravity: Double, harm: HarmProfile, reach: Int, _ chance: inout SplitMix64) {
    self.harm = harm
    for component in ScoreModels.components {
      let middle = component.section == "likelihood" ? 1.4 + 2.3 * gravity : 0.9 + 2.6 * gravity
      let exact = middle + harm.steps(of: component.id) + 0.45 * chance.normal()
      let isReach = component.id == "scope"
      first[component.id] = held(isReach ? reach : Int(exact.rounded()), component.id)
    }
  }

  /// The positions of the next assessment: most stay, some move by one step, hardly any by two.
  func next(_ positions: [String: Int], _ chance: inout SplitMix64) -> [String: Int] {
    var next = positions
    for component in ScoreModels.components where component.id != "scope" {
      let step = [0, 1, -1, 2, -2][
        chance.position(weighted: [0.76, 0.115, 0.115, 0.005, 0.005])]
      guard let position = positions[component.id], let base = first[component.id] else { continue }
      // Opinions return to where they began, so that they do not drift away from the case.
      let pull = position - base > 1 ? -1 : base - position > 1 ? 1 : step
      next[component.id] = held(position + pull, component.id)
    }
    return next
  }

  /// A position within the scale, and not above what the crime can do.
  private func held(_ position: Int, _ component: String) -> Int {
    min(max(position, 0), harm.ceiling(of: component))
  }
}
