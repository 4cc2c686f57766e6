import ExportFormat

/// SQLite's integrity check of some tables, on a connection of its own, while others are written.
///
/// The rows of those tables are committed, and nobody touches their pages any more. What the
/// writer does to other pages is not seen: the reading transaction began before.
package struct TableCheck: ~Copyable {
  private let database: Database
  private let tables: [String]

  package init(of tables: [Table], in path: String) throws(StoreError) {
    let database = try Database(reading: path)
    let names = tables.map(\.name)
    try database.execute("BEGIN")
    // Reads the schema, so that none of it is read later.
    for name in names {
      _ = try Statement("SELECT count(*) FROM (SELECT 1 FROM \(name) LIMIT 1)", on: database)
        .first { $0.integer(0) }
    }
    self.database = database
    self.tables = names
  }

  package borrowing func faults() throws(StoreError) -> [CrossFault] {
    var faults: [CrossFault] = []
    for table in tables { faults += try database.integrityFaults(of: table) }
    return faults
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
