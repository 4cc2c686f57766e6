import ExportFormat
import SQLiteFile

/// SQLite's integrity check of a table, on its own connection, while other tables are written.
///
/// The rows of the table are committed, and nothing changes its pages any more. The check does not
/// see changes to other pages, because its reading transaction began before them.
package struct TableCheck: ~Copyable {
  private let database: Database
  private let table: String

  package init(of table: Table, in path: String) throws(StoreError) {
    let database = try Database(reading: path)
    try database.execute("BEGIN")
    // This starts the reading transaction and reads the schema, so that nothing is read later.
    _ = try Statement("SELECT 1 FROM \(table.name) LIMIT 1", on: database).first { $0.integer(0) }
    self.database = database
    self.table = table.name
  }

  /// The faults of the table; empty where it is intact.
  package borrowing func faults() throws(StoreError) -> [CrossFault] {
    try database.integrityFaults(of: table)
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
