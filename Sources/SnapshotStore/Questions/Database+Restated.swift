import ExportFormat
import SQLiteFile
import ThreatDomain

/// A month of a table that the centre sent again.
package struct RestatedMonth: Equatable, Sendable {
  /// The table's name, as the export writes it.
  package let table: String
  package let month: Month
  /// The centre's reason for sending the month again.
  package let reason: String

  package init(table: String, month: Month, reason: String) {
    self.table = table
    self.month = month
    self.reason = reason
  }
}

extension Database {
  /// A condition in SQL: a part is one that the centre sent again.
  ///
  /// Tables that are made from others change with them, and are not counted twice.
  static let isRestatement =
    "month IS NOT NULL AND reason IS NOT NULL\n   AND table_name NOT IN (\(madeTables))"

  private static let madeTables = tableCatalogue.filter { $0.standing == .made }
    .map { "'\($0.name)'" }.joined(separator: ", ")

  /// The corrected months of every table, the newest first, then by table.
  package borrowing func restatedMonths() throws(StoreError) -> [RestatedMonth] {
    try Statement(
      """
      SELECT table_name, month, reason
        FROM export_part
       WHERE \(Database.isRestatement)
       ORDER BY month DESC, table_name
      """, on: self
    ).all { row throws(StoreError) in
      RestatedMonth(table: row.text(0), month: try row.month(1), reason: row.text(2))
    }
  }
}
