import ThreatDomain

extension Matter {
  /// An assessment that the group proposes for an actor or a threat.
  package struct Score: JournalMatter {
    static let kind = Kind.score

    package let subjectKind: AssessmentSubject
    package let subjectID: String
    package let modelID: String
    package let modelVersion: String
    /// The value for each component, by component id.
    package let values: [String: Int]
    package let confidence: Confidence
    package let rationale: String

    package init(
      subjectKind: AssessmentSubject, subjectID: String, modelID: String, modelVersion: String,
      values: [String: Int], confidence: Confidence, rationale: String
    ) {
      self.subjectKind = subjectKind
      self.subjectID = subjectID
      self.modelID = modelID
      self.modelVersion = modelVersion
      self.values = values
      self.confidence = confidence
      self.rationale = rationale
    }

    package var lacks: [Lack] { [Lack.unless(rationale, .rationale)].compactMap(\.self) }
    package var subject: ItemKey? { ItemKey(table: subjectKind.rawValue, key: subjectID) }
  }

  /// A figure that looks wrong.
  package struct Query: JournalMatter {
    static let kind = Kind.query

    /// The figure, as the board names it.
    package let figure: String
    package let why: String

    package init(figure: String, why: String) {
      self.figure = figure
      self.why = why
    }

    package var lacks: [Lack] { [Lack.unless(why, .reason)].compactMap(\.self) }
  }
}
