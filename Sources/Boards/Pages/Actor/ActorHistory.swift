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

/// Every assessment of one actor.
struct ActorHistory: Equatable, Sendable {
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

/// The disruptions of one actor, none counted twice.
struct ActorDisruptions: Equatable, Sendable {
  /// Newest first.
  let counted: [CountedDisruption]
  /// All claims to them, those of a joint disruption each.
  var claims: Int { counted.reduce(0) { $0 + $1.claimants.count } }

  /// - Parameter disruptions: Of every actor: a joint claim may name the actor in one record only.
  init(of actorID: String, among disruptions: [Disruption]) {
    counted = CountedDisruption.list(
      disruptions.filter { $0.actorID == actorID }, among: disruptions)
  }
}

/// An investigation in which the actor has a part.
struct ActorInvestigation: Equatable, Sendable {
  let investigation: Investigation
  let role: String
}
