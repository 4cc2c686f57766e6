/// A score with all that it is made of; never a bare total.
public struct HarmScore: Hashable, Sendable {
  /// What one component adds.
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

  /// The sum of the weighted values of organisational position; beside the total, not in it.
  public let position: Double

  /// The risk score: what the model's formula makes of harm and likelihood.
  public let total: Double

  /// How ``harm`` and ``likelihood`` made the ``total``.
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
