/// A harm score with all its parts; a total is never shown without them.
public struct HarmScore: Hashable, Sendable {
  /// The contribution of one component.
  public struct Part: Hashable, Sendable {
    /// The component.
    public let component: ScoreComponent

    /// The value that the scorer gave.
    public let value: Int

    /// The value times the component's weight.
    public var weighted: Double { Double(value) * component.weight }
  }

  /// The assessment that was scored: its day, scorer, confidence and model version.
  public let assessment: Assessment

  /// The parts, in the order of the model's components.
  public let parts: [Part]

  /// The sum of the weighted values of harm.
  public let harm: Double

  /// The sum of the weighted values of likelihood.
  public let likelihood: Double

  /// The sum of the weighted values of organisational position; shown beside the total, not part of
  /// it.
  public let position: Double

  /// The risk score: the model's formula applied to harm and likelihood.
  public let total: Double

  /// The formula that made ``total`` from ``harm`` and ``likelihood``.
  public let formula: ScoreFormula

  init(assessment: Assessment, parts: [Part], formula: ScoreFormula) {
    func sum(_ section: ScoreSection) -> Double {
      var sum = 0.0
      for part in parts where part.component.section == section { sum += part.weighted }
      return sum
    }
    self.assessment = assessment
    self.parts = parts
    self.formula = formula
    harm = sum(.harm)
    likelihood = sum(.likelihood)
    position = sum(.position)
    total = formula.total(harm: harm, likelihood: likelihood)
  }
}
