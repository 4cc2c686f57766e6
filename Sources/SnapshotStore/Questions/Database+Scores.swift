import ThreatDomain

/// Score models as the export defines them, and the assessments made with them.
extension Database {
  /// Every model, the newest version of each last.
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

  /// The assessments of all actors, or of all threats, oldest first, by subject id.
  package borrowing func assessments(
    of kind: AssessmentSubject
  ) throws(StoreError) -> [String: [Assessment]] {
    let values = try assessmentValues(of: kind)
    let statement = try Statement(
      """
      SELECT assessment_id, subject_kind, subject_id, assessed_on, scorer_role, model_id, version,
             confidence
        FROM assessment
       WHERE subject_kind = ?1
       ORDER BY assessed_on, assessment_id
      """, on: self)
    statement.bind(kind.rawValue, at: 1)
    let assessments = try statement.all { row throws(StoreError) in
      Assessment(
        id: row.text(0), subjectKind: try row.code(1), subjectID: row.text(2),
        assessedOn: try row.day(3), scorerRole: row.text(4), modelID: row.text(5),
        modelVersion: row.text(6), confidence: try row.code(7), values: values[row.text(0)] ?? [:])
    }
    return Dictionary(grouping: assessments, by: \.subjectID)
  }

  /// The assessments that count on either of two days, by subject id: of each subject and version of
  /// a model the newest up to that day.
  ///
  /// A tenth of the history; a board that ranks as at two days needs no more.
  package borrowing func assessments(
    of kind: AssessmentSubject, countingOn days: (Day, Day)
  ) throws(StoreError) -> [String: [Assessment]] {
    let statement = try Statement(
      """
      WITH counting AS (
        SELECT assessment_id, subject_id, assessed_on, scorer_role, model_id, version, confidence,
               row_number() OVER (
                 PARTITION BY subject_id, model_id, version, assessed_on <= ?3
                     ORDER BY assessed_on DESC, assessment_id DESC) AS place
          FROM assessment
         WHERE subject_kind = ?1 AND assessed_on <= ?2)
      SELECT c.assessment_id, c.subject_id, c.assessed_on, c.scorer_role, c.model_id, c.version,
             c.confidence, s.component_id, s.value
        FROM counting AS c
        LEFT JOIN assessment_score AS s ON s.assessment_id = c.assessment_id
       WHERE c.place = 1
       ORDER BY c.assessed_on, c.assessment_id
      """, on: self)
    statement.bind(kind.rawValue, at: 1)
    statement.bind(max(days.0, days.1).description, at: 2)
    statement.bind(min(days.0, days.1).description, at: 3)
    var found: [Assessment] = []
    var values: [[String: Int]] = []
    _ = try statement.all { row throws(StoreError) in
      if row.text(0) != found.last?.id {
        found.append(try Assessment(row, of: kind))
        values.append([:])
      }
      if let component = row.optionalText(7) {
        values[values.count - 1][component] = row.integer(8)
      }
    }
    let whole = zip(found, values).map { Assessment($0, values: $1) }
    return Dictionary(grouping: whole, by: \.subjectID)
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

  private borrowing func assessmentValues(
    of kind: AssessmentSubject
  ) throws(StoreError) -> [String: [String: Int]] {
    let statement = try Statement(
      """
      SELECT s.assessment_id, s.component_id, s.value
        FROM assessment AS a
        JOIN assessment_score AS s ON s.assessment_id = a.assessment_id
       WHERE a.subject_kind = ?1
      """, on: self)
    statement.bind(kind.rawValue, at: 1)
    let rows = try statement.all { ($0.text(0), $0.text(1), $0.integer(2)) }
    return Self.grouped(rows)
  }

  /// One dictionary for each assessment, whose rows stand together as SQLite joins them.
  ///
  /// It is looked up once a run of rows, not once a row; rows that stand apart would still meet.
  private static func grouped(
    _ rows: [(assessment: String, component: String, value: Int)]
  ) -> [String: [String: Int]] {
    var values: [String: [String: Int]] = [:]
    var own: [String: Int] = [:]
    for (position, row) in rows.enumerated() {
      own[row.component] = row.value
      let isLast = position + 1 == rows.count || rows[position + 1].assessment != row.assessment
      guard isLast else { continue }
      values[row.assessment, default: [:]].merge(own) { _, last in last }
      own.removeAll(keepingCapacity: true)
    }
    return values
  }
}

extension Assessment {
  /// The assessment of a row: id, subject, day, scorer, model, version, confidence; no value yet.
  fileprivate init(_ row: borrowing Row, of kind: AssessmentSubject) throws(StoreError) {
    self.init(
      id: row.text(0), subjectKind: kind, subjectID: row.text(1), assessedOn: try row.day(2),
      scorerRole: row.text(3), modelID: row.text(4), modelVersion: row.text(5),
      confidence: try row.code(6), values: [:])
  }

  /// The same assessment with the values that its rows gave.
  fileprivate init(_ head: Assessment, values: [String: Int]) {
    self.init(
      id: head.id, subjectKind: head.subjectKind, subjectID: head.subjectID,
      assessedOn: head.assessedOn, scorerRole: head.scorerRole, modelID: head.modelID,
      modelVersion: head.modelVersion, confidence: head.confidence, values: values)
  }
}
