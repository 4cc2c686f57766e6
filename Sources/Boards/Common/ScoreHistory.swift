import ThreatDomain

/// An assessment under the model with which it was made.
struct ScoredAssessment: Equatable, Sendable {
  let assessment: Assessment
  /// `nil` where there is no score: then ``problem`` says why.
  let score: HarmScore?
  let problem: ScoreProblem?

  init(_ assessment: Assessment, models: [ScoreModel]) {
    self.assessment = assessment
    guard let model = models.last(where: { $0.isModel(of: assessment) }) else {
      score = nil
      problem = .otherModel(id: assessment.modelID, version: assessment.modelVersion)
      return
    }
    do throws(ScoreProblem) {
      score = try model.score(assessment)
      problem = nil
    } catch {
      score = nil
      problem = error
    }
  }
}

/// Every assessment of one actor, or of one threat.
struct ScoreHistory: Equatable, Sendable {
  /// Three points make a line.
  private static let fewestPoints = 3

  /// Oldest first.
  let assessments: [ScoredAssessment]

  /// - Parameter assessments: Oldest first.
  init(_ assessments: [Assessment], models: [ScoreModel]) {
    self.assessments = assessments.map { ScoredAssessment($0, models: models) }
  }

  /// The scores under the model and version of the newest one; only those can be compared.
  ///
  /// Empty where they are too few for a line.
  var line: [HarmScore] {
    let scores = assessments.compactMap(\.score)
    guard let newest = scores.last?.assessment else { return [] }
    let alike = scores.filter {
      $0.assessment.modelID == newest.modelID
        && $0.assessment.modelVersion == newest.modelVersion
    }
    return alike.count < Self.fewestPoints ? [] : alike
  }
}
