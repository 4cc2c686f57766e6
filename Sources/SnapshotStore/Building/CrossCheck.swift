/// A rule across tables that no single row shows; its query gives one sentence a fault.
struct CrossCheck: Sendable {
  let table: String
  let sql: String

  static let all = [
    CrossCheck(
      table: "score_component",
      sql: """
        SELECT component_id || ': found weight ' || weight || ' and values (' || allowed_values
                 || '), expected a weight above 0 and whole numbers separated by spaces'
          FROM score_component
         WHERE weight <= 0 OR allowed_values GLOB '*[^0-9 ]*' OR trim(allowed_values) = ''
        """),
    CrossCheck(
      table: "assessment_score",
      sql: """
        SELECT s.assessment_id || ': found component ''' || s.component_id
                 || ''', expected a component of model ' || a.model_id || ' ' || a.version
          FROM assessment_score AS s
          JOIN assessment AS a USING (assessment_id)
          LEFT JOIN score_component AS c
            ON c.model_id = a.model_id AND c.version = a.version
           AND c.component_id = s.component_id
         WHERE c.component_id IS NULL
        """),
    CrossCheck(
      table: "assessment_score",
      sql: """
        SELECT s.assessment_id || ': found ' || s.component_id || ' ' || s.value
                 || ', expected one of ' || c.allowed_values
          FROM assessment_score AS s
          JOIN assessment AS a USING (assessment_id)
          JOIN score_component AS c
            ON c.model_id = a.model_id AND c.version = a.version
           AND c.component_id = s.component_id
         WHERE instr(' ' || c.allowed_values || ' ', ' ' || s.value || ' ') = 0
        """),
    CrossCheck(
      table: "assessment",
      sql: """
        SELECT a.assessment_id || ': found model ''' || a.model_id || ' ' || a.version
                 || ''', expected a row of score_model'
          FROM assessment AS a
          LEFT JOIN score_model AS m ON m.model_id = a.model_id AND m.version = a.version
         WHERE m.model_id IS NULL
        """),
    CrossCheck(
      table: "assessment",
      sql: """
        SELECT a.assessment_id || ': found ' || a.subject_kind || ' ''' || a.subject_id
                 || ''', expected one that stands in the table ' || a.subject_kind
          FROM assessment AS a
         WHERE NOT EXISTS (
                 SELECT 1 FROM actor WHERE a.subject_kind = 'actor' AND actor_id = a.subject_id)
           AND NOT EXISTS (
                 SELECT 1 FROM threat WHERE a.subject_kind = 'threat' AND threat_id = a.subject_id)
        """),
    CrossCheck(
      table: "threat",
      sql: """
        SELECT t.threat_id || ': found group ''' || t.fraud_group
                 || ''', expected a group_name of fraud_type'
          FROM threat AS t
         WHERE t.fraud_group NOT IN (SELECT group_name FROM fraud_type)
        """),
  ]
}
