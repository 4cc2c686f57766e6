import SQLiteFile
import ThreatDomain

/// Works out from the roll-ups which months the export holds, and for which forces.
extension SnapshotBuilder {
  /// Writes the coverage of every monthly table; parts and roll-ups must be complete.
  borrowing func writeCoverage() throws(StoreError) {
    try database.execute(SnapshotSchema.coveredMonths)
    for table in MonthlyTable.allCases where table.hasReturns {
      try writeReturns(of: table.rawValue, try monthsWithRows(of: table))
      guard let totals = table.totals else { continue }
      try writeReturns(of: totals, try monthsWithTotals(in: totals))
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
        try write("INSERT INTO silent_force VALUES (?1, ?2, ?3)", table, force, month)
      }
    }
  }

  private borrowing func coveredMonths(of table: String) throws(StoreError) -> [Month] {
    let statement = try Statement(
      "SELECT month FROM covered_month WHERE table_name = ?1 ORDER BY month", on: database)
    statement.bind(table, at: 1)
    return try statement.all { row throws(StoreError) in try row.month(0) }
  }

  /// The months in which each force has rows, by the force's number.
  ///
  /// A month without rows is absent from the roll-ups; see ``ScopeYear``.
  private borrowing func monthsWithRows(
    of table: MonthlyTable
  ) throws(StoreError) -> [(force: Int, months: Set<Month>)] {
    let statement = try Statement(
      """
      SELECT DISTINCT f.no, CAST(substr(m.value, 2, 6) AS INTEGER) AS month
        FROM scope_year AS y
        JOIN scope AS s ON s.no = y.scope_no
        JOIN force AS f ON f.force_id = s.scope_id
       CROSS JOIN json_each(y.months) AS m
       WHERE y.kind = ?1 AND s.kind = 'force'
       ORDER BY f.no
      """, on: database)
    statement.bind(table.rawValue, at: 1)
    return try SnapshotBuilder.monthsByForce(statement)
  }

  /// The months of which the totals hold rows of each force, by the force's number.
  private borrowing func monthsWithTotals(
    in table: String
  ) throws(StoreError) -> [(force: Int, months: Set<Month>)] {
    try SnapshotBuilder.monthsByForce(
      Statement(
        """
        SELECT f.no, t.month
          FROM (SELECT DISTINCT month, scope FROM \(table)) AS t
          JOIN scope AS s ON s.no = t.scope - 1
          JOIN force AS f ON f.force_id = s.scope_id
         ORDER BY f.no
        """, on: database))
  }

  /// - Parameter statement: Gives a force and a month in each row, in order of force.
  private static func monthsByForce(
    _ statement: borrowing Statement
  ) throws(StoreError) -> [(force: Int, months: Set<Month>)] {
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
