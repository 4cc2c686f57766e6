import SQLiteFile
import ThreatDomain

/// Works out which months the export holds, and for which forces.
extension SnapshotBuilder {
  /// Writes the coverage of every monthly table; parts and roll-ups must be complete.
  borrowing func writeCoverage() throws(StoreError) {
    try database.execute(SnapshotSchema.coveredMonths)
    for table in MonthlyTable.allCases where table.hasReturns {
      let rows = try monthsWithRows(of: table.rawValue, "force_id", "f.no")
      try writeReturns(of: table.rawValue, rows)
      guard let totals = table.totals else { continue }
      // The key of a scope is its number and one, as of every name in a coded table.
      let scope = "(SELECT s.no + 1 FROM scope AS s WHERE s.scope_id = f.force_id)"
      try writeReturns(of: totals, try monthsWithRows(of: totals, "scope", scope))
    }
    for statement in SnapshotSchema.statedReturns { try database.execute(statement) }
  }

  /// Writes which forces a table covers, and which of its months lack their return.
  private borrowing func writeReturns(
    of table: String, _ forces: [(force: Int, months: Set<Month>)]
  ) throws(StoreError) {
    let covered = try coveredMonths(of: table)
    for (force, months) in forces {
      try write("INSERT INTO covered_force VALUES (?1, ?2)", table, force)
      for month in Silence.months(months, in: covered) {
        try write("INSERT INTO silent_force VALUES (?1, ?2, ?3, 0)", table, force, month)
      }
    }
  }

  private borrowing func coveredMonths(of table: String) throws(StoreError) -> [Month] {
    let statement = try Statement(
      "SELECT month FROM covered_month WHERE table_name = ?1 ORDER BY month", on: database)
    statement.bind(table, at: 1)
    return try statement.all { row throws(StoreError) in try row.month(0) }
  }

  /// The months in which a table has rows of each force, by the force's number.
  ///
  /// Every pair of a force and a month is looked up, which is faster than to read all rows.
  ///
  /// - Parameter number: SQL for the number by which the table names the force `f`.
  private borrowing func monthsWithRows(
    of table: String, _ column: String, _ number: String
  ) throws(StoreError) -> [(force: Int, months: Set<Month>)] {
    let statement = try Statement(
      """
      SELECT f.no, m.month
        FROM force AS f
       CROSS JOIN covered_month AS m
       WHERE m.table_name = ?1
         AND EXISTS (
               SELECT 1
                 FROM \(table) AS t
                WHERE t.month = m.month AND t.\(column) = \(number))
       ORDER BY f.no
      """, on: database)
    statement.bind(table, at: 1)
    var months: [(force: Int, months: Set<Month>)] = []
    _ = try statement.all { row throws(StoreError) in
      let (force, month) = (row.integer(0), try row.month(1))
      if months.last?.force != force { months.append((force, [])) }
      months[months.count - 1].months.insert(month)
    }
    return months
  }

  private borrowing func write(
    _ sql: String, _ table: String, _ force: Int, _ month: Month? = nil
  ) throws(StoreError) {
    let insert = try Statement(sql, on: database)
    insert.bind(table, at: 1)
    insert.bind(force, at: 2)
    if let month { insert.bind(month.stored, at: 3) }
    try insert.run()
  }
}
