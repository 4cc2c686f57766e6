import ExportFormat

/// The tables of a snapshot that the export does not have: what it is, and its roll-ups.
package enum SnapshotSchema {
  /// `ptg1` in ASCII: what `file(1)` and SQLite see in the header.
  package static let applicationID = 0x7074_6731

  /// Grows when a snapshot must be rebuilt from the export to be read.
  package static let version = 3

  /// All tables and views, empty.
  static var statements: [String] {
    tableCatalogue.map { TableSQL($0).create } + ownTables + rollUpTables
      + tableCatalogue.map { TableSQL($0).view } + ownViews
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
      rows INTEGER NOT NULL
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
    "CREATE INDEX unusual_text_by_record ON unusual_text (record, record_id)",
  ]

  /// The tables of ``RollUpTable``.
  static let rollUpTables = [
    """
    CREATE TABLE demand_total (
      month INTEGER NOT NULL,
      scope_no INTEGER NOT NULL,
      \(demandColumns),
      PRIMARY KEY (month, scope_no)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE demand_by_type (
      month INTEGER NOT NULL,
      scope_no INTEGER NOT NULL,
      type_no INTEGER NOT NULL,
      \(demandColumns),
      PRIMARY KEY (month, scope_no, type_no)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE demand_by_victim (
      month INTEGER NOT NULL,
      scope_no INTEGER NOT NULL,
      victim_no INTEGER NOT NULL,
      \(demandColumns),
      PRIMARY KEY (month, scope_no, victim_no)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE referral_total (
      month INTEGER NOT NULL,
      scope_no INTEGER NOT NULL,
      referred INTEGER NOT NULL,
      outcomes_judicial INTEGER NOT NULL,
      outcomes_other INTEGER NOT NULL,
      PRIMARY KEY (month, scope_no)
    ) STRICT, WITHOUT ROWID
    """,
  ]

  private static let demandColumns = """
    reports INTEGER NOT NULL,
      cyber_reports INTEGER NOT NULL,
      repeat_victims INTEGER NOT NULL,
      vulnerable_victims INTEGER NOT NULL,
      loss_pence INTEGER NOT NULL
    """

  /// Roll-ups under the names of the export, for people who read the file themselves.
  private static let ownViews = [
    """
    CREATE VIEW v_demand_total AS
    SELECT printf('%04d-%02d', d.month / 100, d.month % 100) AS month, s.scope_id AS scope,
           d.reports, d.cyber_reports, d.repeat_victims, d.vulnerable_victims, d.loss_pence
      FROM demand_total AS d
      JOIN scope AS s ON s.no = d.scope_no
    """,
    """
    CREATE VIEW v_demand_by_type AS
    SELECT printf('%04d-%02d', d.month / 100, d.month % 100) AS month, s.scope_id AS scope,
           f.code AS fraud_type,
           d.reports, d.cyber_reports, d.repeat_victims, d.vulnerable_victims, d.loss_pence
      FROM demand_by_type AS d
      JOIN scope AS s ON s.no = d.scope_no
      JOIN fraud_type AS f ON f.no = d.type_no
    """,
    """
    CREATE VIEW v_referral_total AS
    SELECT printf('%04d-%02d', r.month / 100, r.month % 100) AS month, s.scope_id AS scope,
           r.referred, r.outcomes_judicial, r.outcomes_other
      FROM referral_total AS r
      JOIN scope AS s ON s.no = r.scope_no
    """,
  ]
}
