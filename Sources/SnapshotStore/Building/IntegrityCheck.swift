import ExportFormat
import SQLiteFile

/// SQLite's integrity check of some tables, on its own connection, while others are written.
///
/// The rows of the tables are committed, and nothing changes their pages any more. The check does
/// not see changes to other pages, because its reading transaction began before them.
package struct IntegrityCheck: ~Copyable {
  private let database: Database
  private let tables: [String]

  package init(of tables: [Table], in path: String) throws(StoreError) {
    let database = try Database(reading: path)
    try database.execute("BEGIN")
    // This starts the reading transaction and reads the schema, so that nothing is read later.
    _ = try Statement("SELECT 1 FROM sqlite_schema LIMIT 1", on: database).first { $0.integer(0) }
    self.database = database
    self.tables = tables.map(\.name)
  }

  /// The faults of the tables; empty where they are intact.
  package borrowing func faults() throws(StoreError) -> [CrossFault] {
    var faults: [CrossFault] = []
    for table in tables { faults += try database.integrityFaults(of: table) }
    return faults
  }
}

extension Database {
  /// The faults of the table and its indexes; only this table is checked.
  borrowing func integrityFaults(of table: String) throws(StoreError) -> [CrossFault] {
    let check = try Statement("PRAGMA main.integrity_check(\(table))", on: self)
      .all { $0.text(0) }
    guard check != ["ok"] else { return [] }
    return check.map { CrossFault(table: "the snapshot", found: $0, expected: "ok") }
  }
}
