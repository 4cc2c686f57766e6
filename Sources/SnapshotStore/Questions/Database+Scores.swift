import SQLiteFile
import ThreatDomain

/// Questions about score models and the assessments made with them.
extension Database {
  /// Every version of every score model; the versions of one model in order, the newest last.
  package borrowing func scoreModels() throws(StoreError) -> [ScoreModel] {
    let components = try scoreComponents()
    return try Statement(
      """
      SELECT model_id, version, title, formula, stale_after_days
        FROM score_model
       ORDER BY model_id, version
      """, on: self
    ).all { row throws(StoreError) in
      try row.value { () throws(InvalidValue) in
        try ScoreModel(
          id: row.text(0), version: row.text(1), title: row.text(2),
          formula: try ScoreFormula(row.text(3)), staleAfterDays: row.integer(4),
          components: components["\(row.text(0)) \(row.text(1))"] ?? [])
      }
    }
  }

  /// Every assessment of a subject, oldest first.
  package borrowing func assessments(
    of kind: AssessmentSubject, id: String
  ) throws(StoreError) -> [Assessment] {
    let statement = try Statement(
      """
      \(Assessment.selection)
       WHERE f.subject_kind = ?1 AND f.subject_id = ?2
       ORDER BY a.assessed_on, a.assessment_id
      """, on: self)
    statement.bind(kind.rawValue, at: 1)
    statement.bind(id, at: 2)
    return try statement.all(Assessment.decode)
  }

  /// The assessments that count on at least one of two days, oldest first, by subject id.
  ///
  /// For each subject and version of a model, the newest assessment up to the day counts.
  package borrowing func assessments(
    of kind: AssessmentSubject, ids: some Collection<String>, countingOn days: (Day, Day)
  ) throws(StoreError) -> [String: [Assessment]] {
    let statement = try Statement(
      """
      \(Assessment.selection)
       WHERE f.subject_kind = ?1 AND f.subject_id IN (SELECT value FROM json_each(?4))
         AND f.in_force_before > ?2
         AND a.assessed_on <= ?3
         AND (f.in_force_before > ?3 OR a.assessed_on <= ?2)
       ORDER BY a.assessed_on, a.assessment_id
      """, on: self)
    statement.bind(kind.rawValue, at: 1)
    statement.bind(min(days.0, days.1).description, at: 2)
    statement.bind(max(days.0, days.1).description, at: 3)
    statement.bind(list: ids, at: 4)
    return Dictionary(grouping: try statement.all(Assessment.decode), by: \.subjectID)
  }

  /// The model and version of the newest assessment of any actor, or of any threat, up to the day.
  ///
  /// `nil` where there is no assessment.
  package borrowing func newestModel(
    of kind: AssessmentSubject, on day: Day
  ) throws(StoreError) -> (id: String, version: String)? {
    let statement = try Statement(
      """
      SELECT model_id, version
        FROM assessment
       WHERE subject_kind = ?1 AND assessed_on <= ?2
       ORDER BY assessed_on DESC, assessment_id DESC
       LIMIT 1
      """, on: self)
    statement.bind(kind.rawValue, at: 1)
    statement.bind(day.description, at: 2)
    return try statement.first { (id: $0.text(0), version: $0.text(1)) }
  }

  private borrowing func scoreComponents() throws(StoreError) -> [String: [ScoreComponent]] {
    let pairs = try Statement(
      """
      SELECT model_id || ' ' || version, component_id, section, name, name_cy, weight,
             allowed_values
        FROM score_component
       ORDER BY 1, section, component_id
      """, on: self
    ).all { row throws(StoreError) in
      let section: ScoreSection = try row.code(2)
      let component = try row.value { () throws(InvalidValue) in
        try ScoreComponent(
          id: row.text(1), section: section, name: row.text(3),
          nameInWelsh: row.optionalText(4), weight: row.number(5),
          allowedValues: row.text(6).split(separator: " ").compactMap { Int($0) })
      }
      return (row.text(0), component)
    }
    return Dictionary(grouping: pairs, by: \.0).mapValues { $0.map(\.1) }
  }
}

extension Assessment {
  fileprivate static let selection = """
    SELECT a.assessment_id, a.subject_kind, a.subject_id, a.assessed_on, a.scorer_role, a.model_id,
           a.version, a.confidence, f.scores
      FROM score_in_force AS f
      JOIN assessment AS a USING (assessment_id)
    """

  fileprivate static func decode(_ row: borrowing Row) throws(StoreError) -> Assessment {
    Assessment(
      id: row.text(0), subjectKind: try row.code(1), subjectID: row.text(2),
      assessedOn: try row.day(3), scorerRole: row.text(4), modelID: row.text(5),
      modelVersion: row.text(6), confidence: try row.code(7), values: try row.scores(8))
  }
}

extension Row {
  /// The value of each component, stored as `component=value component=value`.
  fileprivate borrowing func scores(_ column: Int) throws(StoreError) -> [String: Int] {
    if let values = namedNumbers(column) { return values }
    throw FileRole.snapshot.error(
      .mismatch, "score_in_force holds a score that no loader writes",
      at: "\(text(column).prefix(40))")
  }
}
