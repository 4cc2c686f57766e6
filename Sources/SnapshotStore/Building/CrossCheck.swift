import ExportFormat
import ThreatDomain

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
      tablesOfReturns, returnsWithRows,
      CrossCheck(subjectOf: .planActivity, PlanSubject.self, where: isOwnActivity),
    ]

  /// A condition in SQL: plan activity `a` is in the export for its subject, which must be there too.
  ///
  /// One that is the recipient's own by its scope may be about what the recipient does not hold.
  private static let isOwnActivity =
    "((SELECT recipient FROM snapshot) = 'national' OR a.scope IS NULL)"

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
    CrossCheck(subjectOf: .assessment, AssessmentSubject.self),
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

  /// A check of every column that names a force, a region or the nation.
  ///
  /// Coded tables refer to a scope by number, which the loader has looked up.
  private static let scopes = tableCatalogue.filter { !$0.isCoded }.flatMap { table in
    table.columns.filter(\.isScope).map { CrossCheck(scope: $0, of: table) }
  }

  /// The tables of which every force sends a return.
  private static let returned = [Table.demand, .referral, .victimCare, .localDemand]

  private static let tablesOfReturns: CrossCheck = {
    let names = returned.map(\.name)
    let listed = names.dropLast().joined(separator: ", ") + " or \(names[names.count - 1])"
    return CrossCheck(
      table: Table.dataReturn.name, column: "table_name",
      sql: """
        SELECT \(Table.dataReturn.rowName()), table_name, '\(listed)'
          FROM data_return
         WHERE table_name NOT IN (\(names.map { "'\($0)'" }.joined(separator: ", ")))
        """)
  }()

  /// That a return of which nothing has come has no rows, and one that has come in part has some.
  ///
  /// Only a national export has the rows of every force.
  private static let returnsWithRows: CrossCheck = {
    let haveRows = returned.map { table in
      let number = "(SELECT no FROM force WHERE force_id = r.force_id)"
      let force = table.isCoded ? number : "r.force_id"
      return """
        r.table_name = '\(table.name)' AND EXISTS (
                 SELECT 1 FROM \(table.name) WHERE month = r.month AND force_id = \(force))
        """
    }
    return CrossCheck(
      table: Table.dataReturn.name, column: "state",
      sql: """
        SELECT \(Table.dataReturn.rowName()), state,
               CASE state
               WHEN 'none'
               THEN 'received or part, since ' || table_name || ' has rows of the force in the month'
               ELSE 'none, since ' || table_name || ' has no row of the force in the month'
               END
          FROM data_return AS r
         WHERE state IN ('none', 'part')
           AND (state = 'none' OR (SELECT recipient FROM snapshot) = 'national')
           AND (\(haveRows.joined(separator: "\n            OR "))) = (state = 'none')
        """)
  }()
}

extension CrossCheck {
  /// That a column names a force or a region of the export, or the nation.
  ///
  /// A case is disseminated to a force or a region, never to the nation.
  fileprivate init(scope column: Column, of table: Table) {
    let takesNation = table.name != Table.dissemination.name
    let name = column.name
    self.init(
      table: table.name, column: name,
      sql: """
        SELECT \(table.rowName(without: name)), \(name),
               'a force or region of the export\(takesNation ? ", or national" : "")'
          FROM \(table.name)
         WHERE \(name) NOT IN (
                 SELECT scope_id FROM scope\(takesNation ? "" : " WHERE kind <> 'national'"))
        """)
  }

  /// That the subject of each row `a` stands in the table that is named after its kind.
  ///
  /// - Parameter condition: The rows that are checked, in SQL.
  fileprivate init<Kind: Vocabulary>(
    subjectOf table: Table, _ kinds: Kind.Type, where condition: String = "true"
  ) {
    let isAbsent = kinds.codes.map { kind in
      """
         AND NOT EXISTS (
               SELECT 1 FROM \(kind) AS s
                WHERE a.subject_kind = '\(kind)' AND s.\(kind)_id = a.subject_id)
      """
    }
    self.init(
      table: table.name, column: "subject_id",
      sql: """
        SELECT a.\(table.key[0]), a.subject_id, 'one that stands in the table ' || a.subject_kind
          FROM \(table.name) AS a
         WHERE \(condition)
        \(isAbsent.joined(separator: "\n"))
        """)
  }
}

extension Column {
  fileprivate var isScope: Bool { if case .scope = kind { true } else { false } }
}

extension Table {
  /// The key of a row, or what it has besides one column, as an expression in SQL that gives one text.
  fileprivate func rowName(without name: String? = nil) -> String {
    key.filter { $0 != name }.map { column in
      columns[place(of: column)].kind == .month
        ? "printf('%04d-%02d', \(column) / 100, \(column) % 100)" : column
    }.joined(separator: " || ' ' || ")
  }
}
