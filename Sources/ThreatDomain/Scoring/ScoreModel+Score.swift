extension ScoreModel {
  /// The score of an assessment.
  ///
  /// Throws a ``ScoreProblem`` where the assessment cannot be scored under the model.
  public func score(_ assessment: Assessment) throws(ScoreProblem) -> HarmScore {
    try check(assessment)
    var parts: [HarmScore.Part] = []
    for component in components {
      guard let value = assessment.values[component.id] else { continue }
      guard component.allowedValues.contains(value) else {
        throw .valueNotAllowed(
          component: component.id, value: value, allowed: component.allowedValues)
      }
      parts.append(HarmScore.Part(component: component, value: value))
    }
    guard parts.count == components.count else {
      let missing = components.map(\.id).filter { assessment.values[$0] == nil }
      throw .incomplete(missing: missing)
    }
    return HarmScore(assessment: assessment, parts: parts, formula: formula)
  }

  /// Whether the assessment was made under this model and version.
  public func isModel(of assessment: Assessment) -> Bool {
    assessment.modelID == id && assessment.modelVersion == version
  }

  /// Whether an assessment is more than ``staleAfterDays`` old as at `day`.
  public func isStale(_ assessment: Assessment, asAt day: Day) -> Bool {
    day - assessment.assessedOn > staleAfterDays
  }

  private func check(_ assessment: Assessment) throws(ScoreProblem) {
    guard isModel(of: assessment) else {
      throw .otherModel(id: assessment.modelID, version: assessment.modelVersion)
    }
    let unknown = assessment.values.keys.filter { id in !components.contains { $0.id == id } }
    guard unknown.isEmpty else { throw .unknownComponents(unknown.sorted()) }
  }
}
