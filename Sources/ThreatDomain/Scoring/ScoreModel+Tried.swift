extension ScoreModel {
  /// By how much a weight may be multiplied to see what would come of it.
  public static let triedFactors: ClosedRange<Double> = 0...4

  /// The model with other weights, for asking "what if"; its scores are nobody's assessment.
  ///
  /// It keeps id and version, since it scores the same assessments by the same formula. A factor
  /// must lie in ``triedFactors``, and belong to a component that the model has.
  ///
  /// - Parameter factors: What a weight is multiplied by, by component id; those missing stay.
  public func trying(_ factors: [String: Double]) throws(InvalidValue) -> ScoreModel {
    let unknown = Set(factors.keys).subtracting(components.map(\.id))
    guard unknown.isEmpty else {
      throw InvalidValue(
        found: unknown.sorted().joined(separator: "', '"), expected: "components of '\(id)'")
    }
    var tried: [ScoreComponent] = []
    for component in components {
      tried.append(try component.weighing(factors[component.id] ?? 1))
    }
    return try ScoreModel(
      id: id, version: version, title: title, formula: formula, staleAfterDays: staleAfterDays,
      components: tried)
  }
}
