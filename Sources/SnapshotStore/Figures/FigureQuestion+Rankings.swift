import ThreatDomain

/// Questions about places in a ranking.
///
/// `?1` and `?2` are the model and its version, `?3` is the day, `?4` the kind of subject, `?5` the
/// region or force, and `?6` the group of fraud types.
extension FigureQuestion {
  /// - Parameter id: The id of the subject, bound to `?7`.
  static func standing(
    _ asked: StandingFigure, of id: String, _ subjects: RankedSubjects
  ) -> FigureQuestion {
    switch asked {
    case .rank:
      FigureQuestion(
        """
        WITH \(subjects.ranked(asAt: "?3", prefix: "now"))
        SELECT (SELECT place FROM now_standing WHERE id = ?7) AS answer,
               (SELECT count(*) FROM now_standing) AS rows_counted
        """, subjects.values + [.text(id)])
    case .fifth:
      FigureQuestion(
        """
        WITH \(subjects.ranked(asAt: "?3", prefix: "now"))
        SELECT (SELECT 1 + (n.place - 1) * 5 / (SELECT count(*) FROM now_standing)
                  FROM now_standing AS n
                 WHERE n.id = ?7) AS answer,
               (SELECT count(*) FROM now_standing) AS rows_counted
        """, subjects.values + [.text(id)])
    case .move(let day):
      FigureQuestion(
        """
        WITH \(subjects.ranked(asAt: "?3", prefix: "now")),
        \(subjects.ranked(asAt: "?8", prefix: "then"))
        SELECT (SELECT place FROM then_standing WHERE id = ?7)
                 - (SELECT place FROM now_standing WHERE id = ?7) AS answer,
               (SELECT count(*) FROM now_standing) AS rows_counted
        """, subjects.values + [.text(id), .text(day.description)])
    case .shareInTen(let variations): shareInTen(variations, of: id, subjects)
    }
  }

  /// The share of weightings that keep a subject in the top ten.
  ///
  /// Each weighting ranks the same subjects again: by total, by harm, then in the model's own
  /// order.
  ///
  /// - Parameter variations: The weightings, bound to `?8` as a list; each has a factor for each
  ///   component.
  private static func shareInTen(
    _ variations: WeightVariations, of id: String, _ subjects: RankedSubjects
  ) -> FigureQuestion {
    FigureQuestion(
      """
      WITH \(subjects.ranked(asAt: "?3", prefix: "now")),
      factor AS (
        SELECT w.key AS weighting, f.key AS component_id, f.value AS factor
          FROM json_each(?8) AS w, json_each(w.value) AS f),
      varied AS (
        SELECT p.id, f.weighting, r.place,
               \(ScoreSection.harm.variedSum) AS harm,
               \(ScoreSection.likelihood.variedSum) AS likelihood
          FROM now_part AS p
          JOIN now_ranked AS r ON r.id = p.id
          JOIN factor AS f ON f.component_id = p.component_id
         GROUP BY f.weighting, p.id),
      varied_ranked AS (
        SELECT id, row_number() OVER (
                     PARTITION BY weighting
                         ORDER BY \(subjects.scale.formula.total) DESC, harm DESC, place) AS place
          FROM varied)
      SELECT avg(place <= 10) AS answer, count(*) AS rows_counted
        FROM varied_ranked
       WHERE id = ?7
      """, subjects.values + [.text(id), .text(variations.json)])
  }
}

extension RankedSubjects {
  /// The values of `?1` to `?6`.
  var values: [FigureQuestion.Value] {
    scale.values + [
      .text(kind.rawValue), scope.storedID, threat.map { .text($0) } ?? .missing,
    ]
  }

  /// The subjects, the parts of their scores and their places, as queries with names that start
  /// with `prefix`.
  ///
  /// A score counts where every component has a value that the model allows.
  func ranked(asAt day: String, prefix: String) -> String {
    """
    \(prefix)_subject AS (
    \(members)),
    \(prefix)_newest AS (
      SELECT a.*, row_number() OVER (
                    PARTITION BY subject_id
                        ORDER BY assessed_on DESC, assessment_id DESC) AS place
        FROM assessment AS a
        JOIN \(prefix)_subject AS u ON u.id = a.subject_id
       WHERE subject_kind = ?4 AND model_id = ?1 AND version = ?2 AND assessed_on <= \(day)),
    \(prefix)_part AS (
      SELECT n.subject_id AS id, n.confidence, n.assessed_on, c.component_id, c.section, s.value,
             c.weight
        FROM \(prefix)_newest AS n
        JOIN assessment_score AS s ON s.assessment_id = n.assessment_id
        JOIN score_component AS c
          ON c.model_id = ?1 AND c.version = ?2 AND c.component_id = s.component_id
       WHERE n.place = 1
         AND instr(' ' || c.allowed_values || ' ', ' ' || s.value || ' ') > 0),
    \(prefix)_scored AS (
      SELECT id, confidence, assessed_on, sum(\(ScoreSection.harm.points)) AS harm,
             sum(\(ScoreSection.likelihood.points)) AS likelihood
        FROM \(prefix)_part
       GROUP BY id
      HAVING count(*) = (SELECT count(*) FROM score_component WHERE model_id = ?1 AND version = ?2)),
    \(prefix)_ranked AS (
      SELECT id, assessed_on, row_number() OVER (
                   ORDER BY \(scale.formula.total) DESC, harm DESC,
                            instr('low medium high', confidence) DESC, assessed_on DESC, id)
                   AS place
        FROM \(prefix)_scored),
    \(standing(prefix))
    """
  }

  /// The places among all subjects, or among some of them in the same order.
  private func standing(_ prefix: String) -> String {
    switch field {
    case .all: "\(prefix)_standing AS (SELECT id, assessed_on, place FROM \(prefix)_ranked)"
    case .ofOneRegion:
      """
      \(prefix)_standing AS (
        SELECT r.id, r.assessed_on, row_number() OVER (
                     PARTITION BY t.region_id ORDER BY r.place) AS place
          FROM \(prefix)_ranked AS r
          JOIN threat AS t ON t.threat_id = r.id)
      """
    case .highestOfThemes:
      """
      \(prefix)_highest AS (
        SELECT r.id, row_number() OVER (
                     PARTITION BY coalesce(t.theme, t.name) ORDER BY r.place) AS place
          FROM now_ranked AS r
          JOIN threat AS t ON t.threat_id = r.id),
      \(prefix)_standing AS (
        SELECT id, assessed_on, row_number() OVER (ORDER BY place) AS place
          FROM \(prefix)_ranked
         WHERE id IN (SELECT id FROM \(prefix)_highest WHERE place = 1))
      """
    }
  }

  /// A query for the ids of the subjects.
  private var members: String {
    switch kind {
    case .actor: threat == nil ? scope.actors("?5") : scope.actors("?5", ofThreat: "?6")
    case .threat: scope.threats("?5")
    }
  }
}

extension ScoreFormula {
  /// The SQL for the risk score from the columns `harm` and `likelihood`.
  fileprivate var total: String {
    switch self {
    case .harmTimesLikelihood: "harm * likelihood"
    case .harmPlusLikelihood: "harm + likelihood"
    case .harmAlone: "harm"
    }
  }
}

extension ScoreSection {
  /// The SQL for the sum of the section under a weighting.
  fileprivate var variedSum: String {
    "sum(CASE p.section WHEN '\(rawValue)' THEN p.value * p.weight * f.factor END)"
  }
}
