import SQLiteFile
import ThreatDomain

/// Every month that the centre sent again.
extension Database {
  /// A closed month of a table that was sent again, and why.
  package struct Restatement: Equatable, Sendable {
    package let table: String
    package let month: Month
    package let reason: String
  }

  /// The corrected months of all tables, newest first.
  package borrowing func restatements() throws(StoreError) -> [Restatement] {
    let statement = try Statement(
      """
      SELECT table_name, month, reason
        FROM export_part
       WHERE month IS NOT NULL AND reason IS NOT NULL
       ORDER BY month DESC, table_name
      """, on: self)
    return try statement.all { row throws(StoreError) in
      Restatement(table: row.text(0), month: try row.month(1), reason: row.text(2))
    }
  }
}
