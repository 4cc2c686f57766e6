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
