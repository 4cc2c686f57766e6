import ThreatDomain

/// A part of one score: `?1` and `?2` are the model and its version, `?3` the day, `?4` the kind of
/// the subject, `?5` its id, `?6` the component.
extension FigureQuestion {
  static func score(_ asked: ScoreFigure, _ subject: ScoredSubject) -> FigureQuestion {
    let (answer, component): (String, Value) =
      switch asked {
      case .total: (subject.scale.formula.sql, .missing)
      case .section(let section): ("sum(\(section.points))", .missing)
      case .value(let id): ("sum(value) FILTER (WHERE component_id = ?6)", .text(id))
      case .weighted(let id): ("sum(value * weight) FILTER (WHERE component_id = ?6)", .text(id))
      case .age: ("CAST(julianday(?3) - julianday(max(assessed_on)) AS INTEGER)", .missing)
      }
    return FigureQuestion(
      """
      WITH newest AS (
        SELECT assessment_id, model_id, version, assessed_on
          FROM assessment
         WHERE model_id = ?1 AND version = ?2 AND assessed_on <= ?3
           AND subject_kind = ?4 AND subject_id = ?5
         ORDER BY assessed_on DESC, assessment_id DESC
         LIMIT 1),
      part AS (
        SELECT c.section, c.component_id, s.value, c.weight, n.assessed_on
          FROM newest AS n
          JOIN assessment_score AS s ON s.assessment_id = n.assessment_id
          JOIN score_component AS c
            ON c.model_id = n.model_id AND c.version = n.version
           AND c.component_id = s.component_id)
      SELECT \(answer) AS answer, count(*) AS rows_counted
        FROM part
      """, subject.scale.values + [.text(subject.kind.rawValue), .text(subject.id), component])
  }
}

extension ScoreScale {
  /// `?1` to `?3`.
  var values: [FigureQuestion.Value] {
    [.text(modelID), .text(modelVersion), .text(asAt.description)]
  }
}

extension ScoreSection {
  /// What a row of parts adds to the section.
  var points: String { "CASE section WHEN '\(rawValue)' THEN value * weight END" }
}

extension ScoreFormula {
  /// The risk score of all parts of one assessment.
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
