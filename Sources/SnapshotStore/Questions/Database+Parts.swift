import SQLiteFile
import ThreatDomain

extension Database {
  /// The SHA-256 of every object that the snapshot was built from, in lower-case hex.
  package borrowing func partHashes() throws(StoreError) -> [String] {
    try Statement("SELECT sha256 FROM export_part ORDER BY sha256", on: self).all { $0.text(0) }
  }
}

/// Questions about months that the centre sent again or may still add to.
extension Database {
  /// The corrected months of a table, with the centre's reason, oldest first.
  package borrowing func restatements(
    of table: String
  ) throws(StoreError) -> [(month: Month, reason: String)] {
    let statement = try Statement(
      """
      SELECT month, reason
        FROM export_part
       WHERE table_name = ?1 AND month IS NOT NULL AND reason IS NOT NULL
       ORDER BY month
      """, on: self)
    statement.bind(table, at: 1)
    return try statement.all { row throws(StoreError) in (try row.month(0), row.text(1)) }
  }

  /// The months of a table that may still get late rows, because the centre has not closed them.
  ///
  /// They are in ascending order.
  package borrowing func openMonths(of table: String) throws(StoreError) -> [Month] {
    let statement = try Statement(
      """
      SELECT month
        FROM export_part
       WHERE table_name = ?1 AND month IS NOT NULL AND is_sealed = 0
       ORDER BY month
      """, on: self)
    statement.bind(table, at: 1)
    return try statement.all { row throws(StoreError) in try row.month(0) }
  }
}
