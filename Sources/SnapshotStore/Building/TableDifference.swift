import SQLiteFile

/// A table that differs between two snapshots.
package struct TableDifference: Equatable, Sendable, CustomStringConvertible {
  package let table: String
  /// How many rows only the first has, and how many only the second.
  ///
  /// `nil` where the rows cannot be compared.
  package let rows: (Int, Int)?

  package static func == (left: Self, right: Self) -> Bool {
    left.table == right.table && left.rows?.0 == right.rows?.0 && left.rows?.1 == right.rows?.1
  }

  package var description: String {
    guard let rows else { return "\(table) cannot be compared" }
    return "\(table): \(rows.0) rows that were not signed, \(rows.1) rows missing"
  }

  /// The tables that differ between the snapshots `held` and `made`, in order of name.
  package static func all(of held: String, beside made: String) -> [TableDifference] {
    do {
      let database = try Database(reading: made)
      try database.attach(held, as: "held")
      let tables = try Statement(
        """
        SELECT name FROM main.sqlite_schema
         WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
         ORDER BY name
        """, on: database
      ).all { $0.text(0) }
      return tables.compactMap { difference($0, on: database) }
    } catch {
      return [TableDifference(table: "the file", rows: nil)]
    }
  }

  private static func difference(
    _ table: String, on database: borrowing Database
  ) -> TableDifference? {
    do {
      let counts = try [("held", "main"), ("main", "held")].map { one, other in
        try Statement(
          "SELECT count(*) FROM (SELECT * FROM \(one).\(table) EXCEPT SELECT * FROM \(other).\(table))",
          on: database
        ).first { $0.integer(0) } ?? 0
      }
      return counts == [0, 0] ? nil : TableDifference(table: table, rows: (counts[0], counts[1]))
    } catch {
      return TableDifference(table: table, rows: nil)
    }
  }
}
