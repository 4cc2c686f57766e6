extension ScoreModel {
  /// The factors by which a weight may be multiplied in a "what if" trial.
  public static let triedFactors: ClosedRange<Double> = 0...4

  /// The model with other weights, for a "what if" trial.
  ///
  /// The trial model keeps its id and version, because it scores the same assessments by the same
  /// formula. Its scores are only for looking at: no scorer gave them. Throws an ``InvalidValue``
  /// for a factor outside ``triedFactors`` or a component that the model lacks.
  ///
  /// - Parameter factors: The factor for each weight, by component id. Other weights stay the same.
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
