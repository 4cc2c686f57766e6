import ExportFormat
import SQLiteFile
import ThreatDomain

/// Which records of a snapshot may be read.
package enum Clearance: Equatable, Sendable {
  /// Every record of the export.
  case full
  /// Records without conditions only.
  ///
  /// Records that may be shared only under conditions are left out, with everything that depends on
  /// them. Source: handling code C of an intelligence report (3x5x2, College of Policing).
  case withoutConditions
}

extension Database {
  /// The records that are kept back from a reading with this clearance.
  borrowing func keptBack(
    _ clearance: Clearance, from header: SnapshotHeader
  ) throws(StoreError) -> KeptBack {
    guard clearance == .withoutConditions, isNarrowed else { return .none }
    // In a smaller export, the number would reveal something about its few records.
    return header.recipient == "\(Scope.national)" ? .records(try conditionalCount()) : .some
  }

  /// How many records of the whole file may be shared only under conditions.
  borrowing func conditionalCount() throws(StoreError) -> Int {
    let counts = ClearedTable.handled.map { table in
      "(SELECT count(*) FROM main.\(table.name) AS t WHERE \(ClearedTable.isConditional("t")))"
    }
    return try Statement("SELECT \(counts.joined(separator: " + "))", on: self)
      .first { $0.integer(0) } ?? 0
  }

  /// Creates temporary views in front of the tables, so that no question finds a record that is
  /// kept back.
  ///
  /// A name without a schema means the temporary view first (sqlite.org/lang_naming.html).
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
