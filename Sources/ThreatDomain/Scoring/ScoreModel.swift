/// A way to score harm: components with scale and weight, and a formula, under a version.
///
/// Scale, weights and formula are data, because those of MoRiLE are not public. Source: tables
/// `score_model` and `score_component`.
public struct ScoreModel: Hashable, Sendable {
  /// Column `model_id`.
  public let id: String

  /// The version; scores of different versions are not comparable.
  public let version: String

  /// Its title.
  public let title: String

  /// How the total is made.
  public let formula: ScoreFormula

  /// Days after which an assessment is stale, 0 or more: column `stale_after_days`.
  public let staleAfterDays: Int

  /// The components, in the order of the export; their ids differ.
  public let components: [ScoreComponent]

  /// A model; refuses components that share an id, no components, and negative days.
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
