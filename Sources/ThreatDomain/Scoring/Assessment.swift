/// The values that a scorer gave an actor or a threat on a day, under one version of a model.
///
/// Source: tables `assessment` and `assessment_score`.
public struct Assessment: Hashable, Sendable {
  /// Column `assessment_id`.
  public let id: String

  /// Whether the subject is an actor or a threat.
  public let subjectKind: AssessmentSubject

  /// The id of the actor or threat.
  public let subjectID: String

  /// The day of the assessment.
  public let assessedOn: Day

  /// The role of the scorer; never a name.
  public let scorerRole: String

  /// The model: column `model_id`.
  public let modelID: String

  /// The version of the model: column `version`.
  public let modelVersion: String

  /// How sure the scorer was.
  public let confidence: Confidence

  /// The value given for each component, by component id.
  public let values: [String: Int]

  /// Creates the value from its parts.
  public init(
    id: String, subjectKind: AssessmentSubject, subjectID: String, assessedOn: Day,
    scorerRole: String, modelID: String, modelVersion: String, confidence: Confidence,
    values: [String: Int]
  ) {
    self.id = id
    self.subjectKind = subjectKind
    self.subjectID = subjectID
    self.assessedOn = assessedOn
    self.scorerRole = scorerRole
    self.modelID = modelID
    self.modelVersion = modelVersion
    self.confidence = confidence
    self.values = values
  }
}
