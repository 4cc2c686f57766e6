import ExportFormat
import SQLiteFile

/// Which records whoever looks at a snapshot may see.
package enum Clearance: Equatable, Sendable {
  /// Every record of the export.
  case full
  /// Without those that may be shared under conditions only, and what hangs on them.
  ///
  /// Source: handling code C of an intelligence report (3x5x2, College of Policing).
  case withoutConditions
}

extension Database {
  /// How many records of the whole file may be shared under conditions only.
  borrowing func conditionalCount() throws(StoreError) -> Int {
    let counts = ClearedTable.handled.map { table in
      "(SELECT count(*) FROM main.\(table.name) AS t WHERE \(ClearedTable.isConditional("t")))"
    }
    return try Statement("SELECT \(counts.joined(separator: " + "))", on: self)
      .first { $0.integer(0) } ?? 0
  }

  /// Stands views before the tables, so that no question finds a record that must not be shown.
  ///
  /// Names without a schema mean the temporary ones first (sqlite.org/lang_naming.html).
  borrowing func clear() throws(StoreError) {
    for view in ClearedTable.all + ClearedTable.own {
      try execute("CREATE TEMP VIEW \(view.name) AS\n\(view.sql)")
    }
    for table in ClearedTable.viewed {
      try execute(TableSQL(table).view.replacing("CREATE VIEW", with: "CREATE TEMP VIEW"))
    }
  }

  /// How many rows of the export the views keep back.
  borrowing func keptBackRows() throws(StoreError) -> Int {
    let counts = ClearedTable.all.map {
      "(SELECT count(*) FROM main.\($0.name)) - (SELECT count(*) FROM temp.\($0.name))"
    }
    return try Statement("SELECT \(counts.joined(separator: " + "))", on: self)
      .first { $0.integer(0) } ?? 0
  }
}
