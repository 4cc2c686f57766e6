import ExportFormat

/// The tables of a snapshot that the export does not have: the header, the roll-ups and others.
package enum SnapshotSchema {
  /// `ptg1` in ASCII, which `file(1)` and SQLite see in the file's header.
  package static let applicationID = 0x7074_6731

  /// The version of the schema; it grows when a snapshot must be built again before it can be read.
  package static let version = 9

  /// The statements that make all tables, empty, and all views.
  static var statements: [String] {
    tableCatalogue.map { TableSQL($0).create } + ownTables + coverageTables + [
      rollUpTable, viewColumnTable,
    ]
      + tableCatalogue.map { TableSQL($0).view } + YearKind.allCases.map(view) + coverageViews
      + [aboutView]
  }

  private static let ownTables = [
    """
    CREATE TABLE snapshot (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      epoch INTEGER NOT NULL,
      serial INTEGER NOT NULL,
      title TEXT NOT NULL,
      created TEXT NOT NULL,
      expires TEXT NOT NULL,
      recipient TEXT NOT NULL,
      marking TEXT NOT NULL,
      data_from INTEGER NOT NULL,
      data_to INTEGER NOT NULL,
      trust TEXT NOT NULL,
      trust_reason TEXT,
      signer TEXT,
      source TEXT NOT NULL,
      manifest_sha256 TEXT NOT NULL,
      rows INTEGER NOT NULL,
      counted_by TEXT NOT NULL,
      rounding_key TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE export_part (
      table_name TEXT NOT NULL,
      month INTEGER,
      path TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      rows INTEGER NOT NULL,
      is_sealed INTEGER NOT NULL,
      reason TEXT
    ) STRICT
    """,
    // The column is empty where the whole table is not supplied.
    """
    CREATE TABLE not_supplied (
      table_name TEXT NOT NULL,
      column_name TEXT NOT NULL,
      PRIMARY KEY (table_name, column_name)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE TABLE month (month INTEGER PRIMARY KEY) STRICT",
    """
    CREATE TABLE scope (
      no INTEGER PRIMARY KEY,
      scope_id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      parent_no INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE unusual_text (
      no INTEGER PRIMARY KEY,
      record TEXT NOT NULL,
      record_id TEXT NOT NULL,
      column_name TEXT NOT NULL,
      text TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE score_in_force (
      subject_kind TEXT NOT NULL,
      subject_id TEXT NOT NULL,
      in_force_before TEXT NOT NULL,
      assessment_id TEXT NOT NULL,
      scores TEXT NOT NULL,
      PRIMARY KEY (subject_kind, subject_id, in_force_before, assessment_id)
    ) STRICT, WITHOUT ROWID
    """,
  ]

  /// The indexes of a finished snapshot besides those of the export's tables.
  static let ownIndexes = [
    "CREATE INDEX scope_by_parent ON scope (parent_no)",
    "CREATE INDEX unusual_text_by_record ON unusual_text (record, record_id)",
    "CREATE INDEX assessment_by_day ON assessment (subject_kind, assessed_on, assessment_id)",
    """
    CREATE INDEX export_part_with_reason ON export_part (table_name, month)
     WHERE reason IS NOT NULL
    """,
    // Each time a snapshot is opened, ptg asks whether it holds such records.
    "CREATE INDEX investigation_with_conditions ON investigation (investigation_id) "
      + "WHERE handling = 'C'",
    "CREATE INDEX actor_with_conditions ON actor (actor_id) WHERE handling = 'C'",
    """
    CREATE INDEX dissemination_by_answer ON dissemination (
      min(coalesce(taken_up_on, '9999-12-31'), coalesce(declined_on, '9999-12-31')))
    """,
  ]

  /// Fills `score_in_force`: each assessment's scores, and the day when the next one replaced it.
  ///
  /// The next assessment is for the same subject, model and version. Of two on one day, the one
  /// with the higher id comes later. The scores are written as `component=value`, separated by
  /// spaces.
  static let scoresInForce = """
    INSERT INTO score_in_force
    SELECT a.subject_kind, a.subject_id,
           lead(a.assessed_on, 1, '9999-12-31') OVER (
             PARTITION BY a.subject_kind, a.subject_id, a.model_id, a.version
                 ORDER BY a.assessed_on, a.assessment_id),
           a.assessment_id,
           coalesce((SELECT group_concat(s.component_id || '=' || s.value, ' ')
                       FROM assessment_score AS s
                      WHERE s.assessment_id = a.assessment_id), '')
      FROM assessment AS a
    """

  /// The table of the sums that boards read: see ``ScopeYear``.
  static let rollUpTable = """
    CREATE TABLE scope_year (
      scope_no INTEGER NOT NULL,
      kind TEXT NOT NULL,
      year INTEGER NOT NULL,
      member TEXT NOT NULL,
      months TEXT NOT NULL,
      PRIMARY KEY (scope_no, kind, year, member)
    ) STRICT, WITHOUT ROWID
    """

  /// A view with one row for each month in the roll-up of one kind.
  ///
  /// In a view of an untrusted file, `json_each` is the only JSON function of SQLite that may be
  /// used (sqlite.org/c3ref/c_deterministic.html, SQLITE_INNOCUOUS).
  private static func view(of kind: YearKind) -> String {
    let figures = kind.figures.enumerated().map { position, figure in
      """
      CAST((SELECT value FROM json_each(m.value) WHERE key = \(position + 1)) AS INTEGER) AS \(figure)
      """
    }
    let columns =
      [
        "CAST(substr(m.value, 2, 4) || '-' || substr(m.value, 6, 2) AS TEXT) AS month",
        "s.scope_id AS scope",
      ] + [kind.member.map { "y.member AS \($0)" }].compactMap(\.self) + figures
    return """
      CREATE VIEW \(kind.view) AS
      SELECT \(columns.joined(separator: ",\n       "))
        FROM scope_year AS y
        JOIN scope AS s ON s.no = y.scope_no
       CROSS JOIN json_each(y.months) AS m
       WHERE y.kind = '\(kind.rawValue)'
      """
  }
}
