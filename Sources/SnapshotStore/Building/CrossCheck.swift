/// A fault that a check across tables found in one row, and what would have been right.
package struct CrossFault: Equatable, Sendable {
  package let table: String
  /// The key of the faulty row; `nil` where the whole table is wrong.
  package let row: String?
  /// The faulty column; `nil` where the whole table is wrong.
  package let column: String?
  package let found: String
  /// What would have been right, worded to follow "expected".
  package let expected: String

  init(
    table: String, row: String? = nil, column: String? = nil, found: String, expected: String
  ) {
    self.table = table
    self.row = row
    self.column = column
    self.found = found
    self.expected = expected
  }
}

/// A rule that compares rows of several tables.
///
/// Its query returns a row for each fault: the key, what was found, and what was expected.
struct CrossCheck: Sendable {
  let table: String
  let column: String
  let sql: String

  static let all =
    scoreModels + assessments + scopes + [
      CrossCheck(
        table: "plan_activity", column: "subject_id",
        sql: """
          SELECT a.activity_id, a.subject_id, 'one that stands in the table ' || a.subject_kind
            FROM plan_activity AS a
           WHERE ((SELECT recipient FROM snapshot) = 'national' OR a.scope IS NULL)
             AND NOT EXISTS (SELECT 1 FROM threat AS s
                              WHERE a.subject_kind = 'threat' AND s.threat_id = a.subject_id)
             AND NOT EXISTS (SELECT 1 FROM investigation AS s
                              WHERE a.subject_kind = 'investigation'
                                AND s.investigation_id = a.subject_id)
             AND NOT EXISTS (SELECT 1 FROM actor AS s
                              WHERE a.subject_kind = 'actor' AND s.actor_id = a.subject_id)
             AND NOT EXISTS (SELECT 1 FROM campaign AS s
                              WHERE a.subject_kind = 'campaign' AND s.campaign_id = a.subject_id)
             AND NOT EXISTS (SELECT 1 FROM commitment AS s
                              WHERE a.subject_kind = 'commitment'
                                AND s.commitment_id = a.subject_id)
          """)
    ]

  private static let scoreModels = [
    CrossCheck(
      table: "score_model", column: "version",
      sql: """
        SELECT m.model_id, m.version, 'a version that score_component gives components'
          FROM score_model AS m
         WHERE NOT EXISTS (
                 SELECT 1 FROM score_component AS c
                  WHERE c.model_id = m.model_id AND c.version = m.version)
        """),
    CrossCheck(
      table: "score_component", column: "version",
      sql: """
        SELECT c.model_id || ' ' || c.component_id, c.version,
               'a version of the model that stands in score_model'
          FROM score_component AS c
         WHERE NOT EXISTS (
                 SELECT 1 FROM score_model AS m
                  WHERE m.model_id = c.model_id AND m.version = c.version)
        """),
    CrossCheck(
      table: "score_component", column: "weight",
      sql: """
        SELECT model_id || ' ' || version || ' ' || component_id, weight, 'a weight above 0'
          FROM score_component
         WHERE weight <= 0
        """),
    CrossCheck(
      table: "score_component", column: "allowed_values",
      sql: """
        SELECT model_id || ' ' || version || ' ' || component_id, allowed_values,
               'whole numbers of at most four digits, separated by spaces'
          FROM score_component
         WHERE allowed_values GLOB '*[^0-9 ]*' OR trim(allowed_values) = ''
            OR allowed_values GLOB '*[0-9][0-9][0-9][0-9][0-9]*'
        """),
  ]

  private static let assessments = [
    CrossCheck(
      table: "assessment", column: "version",
      sql: """
        SELECT a.assessment_id, a.version, 'a version of model ' || a.model_id
          FROM assessment AS a
         WHERE NOT EXISTS (
                 SELECT 1 FROM score_model AS m
                  WHERE m.model_id = a.model_id AND m.version = a.version)
        """),
    CrossCheck(
      table: "assessment", column: "subject_id",
      sql: """
        SELECT a.assessment_id, a.subject_id,
               'one that stands in the table ' || a.subject_kind
          FROM assessment AS a
         WHERE NOT EXISTS (
                 SELECT 1 FROM actor WHERE a.subject_kind = 'actor' AND actor_id = a.subject_id)
           AND NOT EXISTS (
                 SELECT 1 FROM threat WHERE a.subject_kind = 'threat' AND threat_id = a.subject_id)
        """),
    CrossCheck(
      table: "assessment_score", column: "component_id",
      sql: """
        SELECT s.assessment_id, s.component_id,
               'a component of model ' || a.model_id || ' ' || a.version
          FROM assessment_score AS s
          JOIN assessment AS a USING (assessment_id)
          LEFT JOIN score_component AS c
            ON c.model_id = a.model_id AND c.version = a.version
           AND c.component_id = s.component_id
         WHERE c.component_id IS NULL
        """),
    CrossCheck(
      table: "assessment_score", column: "value",
      sql: """
        SELECT s.assessment_id || ' ' || s.component_id, s.value,
               'one of ' || c.allowed_values
          FROM assessment_score AS s
          JOIN assessment AS a USING (assessment_id)
          JOIN score_component AS c
            ON c.model_id = a.model_id AND c.version = a.version
           AND c.component_id = s.component_id
         WHERE instr(' ' || c.allowed_values || ' ', ' ' || s.value || ' ') = 0
        """),
  ]

  private static let scopes = [
    CrossCheck(
      table: "performance", column: "scope",
      sql: """
        SELECT printf('%04d-%02d', month / 100, month % 100) || ' ' || measure_id, scope,
               'a force or region of the export, or national'
          FROM performance
         WHERE scope NOT IN (SELECT scope_id FROM scope)
        """),
    CrossCheck(
      table: "campaign", column: "scope",
      sql: """
        SELECT campaign_id, scope, 'a force or region of the export, or national'
          FROM campaign
         WHERE scope NOT IN (SELECT scope_id FROM scope)
        """),
    CrossCheck(
      table: "capability", column: "scope",
      sql: """
        SELECT capability_id, scope, 'a force or region of the export, or national'
          FROM capability
         WHERE scope NOT IN (SELECT scope_id FROM scope)
        """),
    CrossCheck(
      table: "dissemination", column: "recipient",
      sql: """
        SELECT dissemination_id, recipient, 'a force or region of the export'
          FROM dissemination
         WHERE recipient NOT IN (SELECT scope_id FROM scope WHERE kind <> 'national')
        """),
    CrossCheck(
      table: "plan_activity", column: "scope",
      sql: """
        SELECT activity_id, scope, 'a force or region of the export, or national'
          FROM plan_activity
         WHERE scope NOT IN (SELECT scope_id FROM scope)
        """),
    CrossCheck(
      table: "request", column: "from_scope",
      sql: """
        SELECT request_id, from_scope, 'a force or region of the export, or national'
          FROM request
         WHERE from_scope NOT IN (SELECT scope_id FROM scope)
        """),
    CrossCheck(
      table: "request", column: "to_scope",
      sql: """
        SELECT request_id, to_scope, 'a force or region of the export, or national'
          FROM request
         WHERE to_scope NOT IN (SELECT scope_id FROM scope)
        """),
    CrossCheck(
      table: "data_return", column: "table_name",
      sql: """
        SELECT table_name || ' ' || printf('%04d-%02d', month / 100, month % 100) || ' ' || force_id,
               table_name, 'demand, referral, victim_care or local_demand'
          FROM data_return
         WHERE table_name NOT IN ('demand', 'referral', 'victim_care', 'local_demand')
        """),
  ]
}
