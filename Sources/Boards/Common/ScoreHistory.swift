import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// An assessment with the score under its own model.
struct ScoredAssessment: Equatable, Sendable {
  let assessment: Assessment
  /// The score; `nil` where there is none.
  ///
  /// Then ``problem`` says why.
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

extension ScoredAssessment {
  /// Whether both assessments used the same version of the same model.
  func hasModel(of other: ScoredAssessment) -> Bool {
    assessment.modelID == other.assessment.modelID
      && assessment.modelVersion == other.assessment.modelVersion
  }

  /// What a part of the score counts; `nil` where there is no score.
  func figure(_ asked: ScoreFigure) -> Figure? {
    score.map { .assessment(asked, id: assessment.id, $0.formula) }
  }

  var model: String { "\(assessment.modelID) \(assessment.modelVersion)" }

  /// The model in words; its id and version in data.
  func model(_ words: Words, _ role: Role = .text) -> Field {
    .code(model, words.scoreModel(assessment.modelID, assessment.modelVersion), role)
  }
}

/// Every assessment of one actor or one threat.
struct ScoreHistory: Equatable, Sendable {
  /// The fewest points that make a line.
  private static let fewestPoints = 3

  /// The assessments, oldest first.
  let assessments: [ScoredAssessment]

  /// - Parameter assessments: Oldest first.
  init(_ assessments: [Assessment], models: [ScoreModel]) {
    self.assessments = assessments.map { ScoredAssessment($0, models: models) }
  }

  /// The assessments for a line of totals, oldest first.
  ///
  /// Empty where fewer than three have a total.
  ///
  /// A gap (`nil`) replaces an assessment without a total. A gap also separates two versions of a
  /// model, because their totals cannot be compared.
  var line: [ScoredAssessment?] {
    guard assessments.count(where: { $0.score != nil }) >= Self.fewestPoints else { return [] }
    var line: [ScoredAssessment?] = []
    var last: ScoredAssessment?
    for scored in assessments {
      if let last, !last.hasModel(of: scored) { line.append(nil) }
      line.append(scored.score == nil ? nil : scored)
      last = scored
    }
    return line
  }
}
