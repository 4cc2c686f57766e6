import ThreatDomain

/// The tables of covered months, covered forces and missing returns.
///
/// They are filled after everything else is loaded; see ``Coverage``. A person who adds up rows in
/// `sqlite3` needs them to tell a zero from a missing return.
extension SnapshotSchema {
  static let coverageTables = [
    """
    CREATE TABLE covered_month (
      table_name TEXT NOT NULL,
      month INTEGER NOT NULL,
      PRIMARY KEY (table_name, month)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE covered_force (
      table_name TEXT NOT NULL,
      force_no INTEGER NOT NULL,
      PRIMARY KEY (table_name, force_no)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE silent_force (
      table_name TEXT NOT NULL,
      force_no INTEGER NOT NULL,
      month INTEGER NOT NULL,
      is_part INTEGER NOT NULL,
      PRIMARY KEY (table_name, force_no, month)
    ) STRICT, WITHOUT ROWID
    """,
  ]

  /// The view of every month of every force with a return, whole or in part.
  ///
  /// Where the return is whole, an absent row of its table means zero.
  static let coverageViews = [
    """
    CREATE VIEW force_return AS
    SELECT m.table_name, m.month, c.force_no, s.month IS NULL AS is_whole
      FROM covered_month AS m
     CROSS JOIN covered_force AS c ON c.table_name = m.table_name
      LEFT JOIN silent_force AS s
        ON s.table_name = m.table_name AND s.force_no = c.force_no AND s.month = m.month
     WHERE coalesce(s.is_part, 1)
    """,
    """
    CREATE VIEW v_force_return AS
    SELECT r.table_name,
           CAST(printf('%04d-%02d', r.month / 100, r.month % 100) AS TEXT) AS month,
           f.force_id,
           r.is_whole
      FROM force_return AS r
      JOIN force AS f ON f.no = r.force_no
    """,
  ]

  /// The rows of `data_return`, each for its own table and for the totals made from that table.
  private static let returnsStated: String = {
    let totals = MonthlyTable.allCases.compactMap { table in
      table.totals.map { "('\($0)', '\(table.rawValue)')" }
    }
    return """
      (SELECT n.name AS table_name, r.month, f.no AS force_no, r.state
              FROM data_return AS r
              JOIN force AS f ON f.force_id = r.force_id
              JOIN (SELECT DISTINCT table_name AS name, table_name AS source FROM data_return
                    UNION ALL
                    VALUES \(totals.joined(separator: ", "))) AS n ON n.source = r.table_name)
      """
  }()

  /// What `data_return` says goes before what the rows suggest.
  ///
  /// A force whose return has come is not silent. One whose return has not come, or in part, is
  /// listed, and the table covers it.
  static let statedReturns = [
    """
    DELETE FROM silent_force
     WHERE (table_name, month, force_no) IN (
             SELECT table_name, month, force_no
               FROM \(returnsStated))
    """,
    """
    INSERT OR IGNORE INTO covered_force
    SELECT table_name, force_no
      FROM \(returnsStated)
     WHERE state <> 'received'
    """,
    """
    INSERT INTO silent_force
    SELECT table_name, force_no, month, state = 'part'
      FROM \(returnsStated)
     WHERE state <> 'received'
    """,
  ]

  /// Fills the covered months from the parts that the export holds.
  static let coveredMonths = """
    INSERT INTO covered_month
    SELECT table_name, month FROM export_part WHERE month IS NOT NULL
    """
}
