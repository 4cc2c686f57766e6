import ThreatDomain

/// Questions about a part of one score.
///
/// `?1` and `?2` are the model and its version, `?3` is the day, `?4` the kind of subject, `?5` its
/// id, and `?6` the component.
extension FigureQuestion {
  static func score(_ asked: ScoreFigure, _ subject: ScoredSubject) -> FigureQuestion {
    FigureQuestion(
      """
      WITH newest AS (
        SELECT assessment_id, model_id, version, assessed_on
          FROM assessment
         WHERE model_id = ?1 AND version = ?2 AND assessed_on <= ?3
           AND subject_kind = ?4 AND subject_id = ?5
         ORDER BY assessed_on DESC, assessment_id DESC
         LIMIT 1),
      \(asked.answer(by: subject.scale.formula))
      """,
      subject.scale.values + [.text(subject.kind.rawValue), .text(subject.id), asked.component])
  }

  /// - Parameter id: The id of the assessment, bound to `?5`.
  static func assessment(
    _ asked: ScoreFigure, _ id: String, _ formula: ScoreFormula
  ) -> FigureQuestion {
    FigureQuestion(
      """
      WITH newest AS (
        SELECT assessment_id, model_id, version, assessed_on
          FROM assessment
         WHERE assessment_id = ?5),
      \(asked.answer(by: formula))
      """, [.missing, .missing, .missing, .missing, .text(id), asked.component])
  }

  /// - Parameter component: The id of the component, bound to `?6`.
  static func weight(of component: String, _ scale: ScoreScale) -> FigureQuestion {
    FigureQuestion(
      """
      SELECT max(weight) AS answer, count(*) AS rows_counted
        FROM score_component
       WHERE model_id = ?1 AND version = ?2 AND component_id = ?6
      """, scale.values + [.missing, .missing, .text(component)])
  }
}

extension ScoreFigure {
  /// The value of `?6`: the component.
  fileprivate var component: FigureQuestion.Value {
    switch self {
    case .value(let id), .weighted(let id): .text(id)
    case .total, .section, .age: .missing
    }
  }

  /// The answer from the parts of the assessment in `newest`.
  fileprivate func answer(by formula: ScoreFormula) -> String {
    let answer =
      switch self {
      case .total: formula.sql
      case .section(let section): "sum(\(section.points))"
      case .value: "sum(value) FILTER (WHERE component_id = ?6)"
      case .weighted: "sum(value * weight) FILTER (WHERE component_id = ?6)"
      case .age: "CAST(julianday(?3) - julianday(max(assessed_on)) AS INTEGER)"
      }
    return """
      part AS (
        SELECT c.section, c.component_id, s.value, c.weight, n.assessed_on
          FROM newest AS n
          JOIN assessment_score AS s ON s.assessment_id = n.assessment_id
          JOIN score_component AS c
            ON c.model_id = n.model_id AND c.version = n.version
           AND c.component_id = s.component_id)
      SELECT \(answer) AS answer, count(*) AS rows_counted
        FROM part
      """
  }
}

extension ScoreScale {
  /// The values of `?1` to `?3`.
  var values: [FigureQuestion.Value] {
    [.text(modelID), .text(modelVersion), .text(asAt.description)]
  }
}

extension ScoreSection {
  /// The SQL for what a row of parts adds to the section.
  var points: String { "CASE section WHEN '\(rawValue)' THEN value * weight END" }
}

extension ScoreFormula {
  /// The SQL for the risk score over all parts of one assessment.
  var sql: String {
    let harm = "coalesce(sum(\(ScoreSection.harm.points)), 0)"
    let likelihood = "coalesce(sum(\(ScoreSection.likelihood.points)), 0)"
    return switch self {
    case .harmTimesLikelihood: "\(harm) * \(likelihood)"
    case .harmPlusLikelihood: "\(harm) + \(likelihood)"
    case .harmAlone: harm
    }
  }
}
