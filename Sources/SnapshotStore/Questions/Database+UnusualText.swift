import SQLiteFile

/// A text that belongs to a record and holds more than printable ASCII.
///
/// No other text can hide anything. What this text hides is for its reader to judge.
package struct UnusualText: Equatable, Sendable {
  /// The key of the record.
  package let id: String
  /// The column: `codename`, or with the table's name for another table, `actor_link.role`.
  package let column: String
  package let text: String
}

extension Database {
  /// The unusual texts of records and of their dependent rows, in the order of the catalogue.
  ///
  /// - Parameter table: A table of records with pages of their own, such as `actor` or `force`.
  package borrowing func unusualTexts(
    of table: String, ids: some Collection<String>
  ) throws(StoreError) -> [UnusualText] {
    let statement = try Statement(
      """
      SELECT record_id, column_name, text
        FROM unusual_text
       WHERE record = ?1 AND record_id IN (SELECT value FROM json_each(?2))
       ORDER BY no
      """, on: self)
    statement.bind(table, at: 1)
    statement.bind(list: ids, at: 2)
    return try statement.all {
      UnusualText(id: $0.text(0), column: $0.text(1), text: $0.text(2))
    }
  }
}
