import ExportFormat
import Platform
import Testing

@testable import SnapshotStore

@Suite("A database")
struct DatabaseTests {
  private func inFolder(_ check: (String) throws -> Void) throws {
    let folder = try Files.makeTemporaryFolder(in: "/tmp")
    defer { try? Files.removeFolder(folder) }  // What is left in /tmp breaks no later test.
    try check(folder)
  }

  /// Builds a finished, empty snapshot, and closes it.
  private func build(_ path: String) throws {
    let builder = try SnapshotBuilder(path: path)
    #expect(try builder.finish() == [])
  }

  @Test(
    "opens for reading under any name",
    arguments: ["a.db", "a b.db", "a%20b.db", "a?mode=rw", "a#b"])
  func names(_ name: String) throws {
    try inFolder { folder in
      try build("\(folder)/\(name)")
      #expect(try Files.names(in: folder) == [name])
      let database = try Database(reading: "\(folder)/\(name)")
      #expect(
        try Statement("SELECT count(*) FROM region", on: database).first { $0.integer(0) } == 0)
    }
  }

  @Test(
    "refuses writes to a finished snapshot",
    arguments: ["DELETE FROM region", "DROP TABLE region", "CREATE TABLE t (x)", "VACUUM"])
  func readOnly(_ sql: String) throws {
    try inFolder { folder in
      try build("\(folder)/a.db")
      let database = try Database(reading: "\(folder)/a.db")
      #expect(throws: StoreError.self) { try database.execute(sql) }
    }
  }

  @Test("is not made by opening one that is not there")
  func missing() throws {
    try inFolder { folder in
      #expect(throws: StoreError.self) { _ = try Database(reading: "\(folder)/none.db") }
      let names = try Files.names(in: folder)
      #expect(names.isEmpty)
    }
  }

  @Test("says what it is in its header, and the version that this program reads")
  func header() throws {
    try inFolder { folder in
      try build("\(folder)/a.db")
      let bytes = try Files.read("\(folder)/a.db", limit: 1 << 24)
      #expect(Array(bytes[68..<72]) == Array("ptg1".utf8))
      #expect(Array(bytes[60..<64]) == [0, 0, 0, UInt8(SnapshotSchema.version)])
    }
  }

  @Test("is refused as a snapshot where it is another program's")
  func foreign() throws {
    try inFolder { folder in
      do {
        let database = try Database(building: "\(folder)/a.db")
        try database.execute("CREATE TABLE t (x)")
      }
      let error = try #require(throws: StoreError.self) {
        _ = try Snapshot(path: "\(folder)/a.db", clearance: .full)
      }
      #expect(
        error.answer == "another program built it, so it is no snapshot of ptg. "
          + "Run 'ptg sync' to build it again")
    }
  }

  @Test("is refused as a snapshot where another ptg built it, with both versions")
  func otherVersion() throws {
    try inFolder { folder in
      do {
        let database = try Database(building: "\(folder)/a.db")
        try database.execute("PRAGMA application_id = \(SnapshotSchema.applicationID)")
        try database.execute("PRAGMA user_version = 2")
      }
      let error = try #require(throws: StoreError.self) {
        _ = try Snapshot(path: "\(folder)/a.db", clearance: .full)
      }
      #expect(
        error.answer == "another ptg built it (version 2; this ptg reads "
          + "\(SnapshotSchema.version)). Run 'ptg sync' to build it again")
    }
  }

  @Test("tells an insert whose key stands already from one that it refuses")
  func insert() throws {
    let database = try Database()
    try database.execute("CREATE TABLE t (k INTEGER PRIMARY KEY, v TEXT NOT NULL) STRICT")
    let insert = try Statement("INSERT INTO t VALUES (?1, ?2)", on: database)
    insert.bind(1, at: 1)
    insert.bind("a", at: 2)
    let inserted = [try insert.insert(), try insert.insert()]
    #expect(inserted == [true, false])
    insert.bind(2, at: 1)
    insert.bindMissing(at: 2)
    #expect(throws: StoreError.self) { try insert.insert() }
  }

  @Test("has a table and a view for every table of the export, and no text built from data")
  func schema() throws {
    let database = try Database()
    for statement in SnapshotSchema.statements { try database.execute(statement) }
    for table in tableCatalogue {
      let columns = try Statement(
        "SELECT name FROM pragma_table_info('v_\(table.name)')", on: database
      ).all { $0.text(0) }
      #expect(columns == table.columns.map(\.name))
    }
  }

  @Test("keeps every statement of the cross checks in a form that runs")
  func crossChecks() throws {
    let database = try Database()
    for statement in SnapshotSchema.statements { try database.execute(statement) }
    for check in CrossCheck.all {
      let table = try #require(Table.named(check.table))
      #expect(table.position(of: check.column) != nil)
      #expect(try Statement(check.sql, on: database).all { $0.text(0) } == [])
    }
  }
}
