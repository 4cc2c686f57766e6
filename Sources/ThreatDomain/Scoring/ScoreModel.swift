/// A versioned way to score harm: components with scales and weights, and a formula.
///
/// Scales, weights and formula come from the export, because those of MoRiLE are not public.
/// Source: tables `score_model` and `score_component`.
public struct ScoreModel: Hashable, Sendable {
  /// Column `model_id`.
  public let id: String

  /// The version; scores of different versions are not comparable.
  public let version: String

  /// The title of the model.
  public let title: String

  /// The formula for the total.
  public let formula: ScoreFormula

  /// How many days old an assessment may be before it is stale, 0 or more: column
  /// `stale_after_days`.
  public let staleAfterDays: Int

  /// The components in the order of the export; each id is unique.
  public let components: [ScoreComponent]

  /// Creates a model.
  ///
  /// Throws an ``InvalidValue`` where components share an id, where there are none, or where the
  /// days are negative.
  public init(
    id: String, version: String, title: String, formula: ScoreFormula, staleAfterDays: Int,
    components: [ScoreComponent]
  ) throws(InvalidValue) {
    guard staleAfterDays >= 0 else {
      throw InvalidValue(found: "\(staleAfterDays)", expected: "0 days or more until stale")
    }
    let ids = components.map(\.id)
    guard !ids.isEmpty, Set(ids).count == ids.count else {
      throw InvalidValue(
        found: ids.joined(separator: ","), expected: "components with ids that differ")
    }
    self.id = id
    self.version = version
    self.title = title
    self.formula = formula
    self.staleAfterDays = staleAfterDays
    self.components = components
  }
}
