import ExportFormat
import SQLiteFile

/// SQLite's integrity check of a table, on a connection of its own, while others are written.
///
/// The rows of the table are committed, and nobody touches its pages any more. What the
/// writer does to other pages is not seen: the reading transaction began before.
package struct TableCheck: ~Copyable {
  private let database: Database
  private let table: String

  package init(of table: Table, in path: String) throws(StoreError) {
    let database = try Database(reading: path)
    try database.execute("BEGIN")
    // Begins to read, and reads the schema, so that none of it is read later.
    _ = try Statement("SELECT 1 FROM \(table.name) LIMIT 1", on: database).first { $0.integer(0) }
    self.database = database
    self.table = table.name
  }

  /// What is wrong with the table; empty where it is in order.
  package borrowing func faults() throws(StoreError) -> [CrossFault] {
    try database.integrityFaults(of: table)
  }
}

extension Database {
  /// What is wrong with the table and its indexes; with a table's name nothing else is looked at.
  borrowing func integrityFaults(of table: String) throws(StoreError) -> [CrossFault] {
    let check = try Statement("PRAGMA main.integrity_check(\(table))", on: self)
      .all { $0.text(0) }
    guard check != ["ok"] else { return [] }
    return check.map { CrossFault(table: "the snapshot", found: $0, expected: "ok") }
  }
}
