import Platform
import Testing

@testable import SQLiteFile

@Suite("A database")
struct DatabaseTests {
  private static let role = FileRole(name: "the file", strange: "which nobody writes")

  private func inFolder(_ check: (String) throws -> Void) throws {
    let folder = try Files.makeTemporaryFolder(in: "/tmp")
    defer { try? Files.removeFolder(folder) }  // What is left in /tmp breaks no later test.
    try check(folder)
  }

  /// Builds a finished file with one table, and closes it.
  private func build(_ path: String) throws {
    let database = try Database(building: path, as: Self.role)
    try database.execute("CREATE TABLE t (k INTEGER); INSERT INTO t VALUES (1)")
  }

  @Test(
    "opens for reading under any name",
    arguments: ["a.db", "a b.db", "a%20b.db", "a?mode=rw", "a#b"])
  func names(_ name: String) throws {
    try inFolder { folder in
      try build("\(folder)/\(name)")
      #expect(try Files.names(in: folder) == [name])
      let database = try Database(reading: "\(folder)/\(name)", as: Self.role)
      #expect(
        try Statement("SELECT count(*) FROM t", on: database).first { $0.integer(0) } == 1)
    }
  }

  @Test(
    "refuses writes to a finished file",
    arguments: ["DELETE FROM t", "DROP TABLE t", "CREATE TABLE u (x)", "VACUUM"])
  func readOnly(_ sql: String) throws {
    try inFolder { folder in
      try build("\(folder)/a.db")
      let database = try Database(reading: "\(folder)/a.db", as: Self.role)
      #expect(throws: SQLiteError.self) { try database.execute(sql) }
    }
  }

  @Test("is not made by opening one that is not there")
  func missing() throws {
    try inFolder { folder in
      #expect(throws: SQLiteError.self) {
        _ = try Database(reading: "\(folder)/none.db", as: Self.role)
      }
      let names = try Files.names(in: folder)
      #expect(names.isEmpty)
    }
  }

  @Test("is narrowed before anybody asks, and says so")
  func narrowed() throws {
    try inFolder { folder in
      try build("\(folder)/a.db")
      let database = try Database.reading("\(folder)/a.db", as: Self.role) {
        (file) throws(SQLiteError) in
        try file.execute("CREATE TEMP VIEW t AS SELECT * FROM main.t WHERE k > 1")
        return true
      }
      let isNarrowed = database.isNarrowed
      #expect(isNarrowed)
      #expect(try Statement("SELECT count(*) FROM t", on: database).first { $0.integer(0) } == 0)
      #expect(throws: SQLiteError.self) { try database.execute("DROP VIEW temp.t") }
    }
  }

  @Test("names the tables of another file that is attached")
  func attached() throws {
    try inFolder { folder in
      try build("\(folder)/a?.db")
      let database = try Database()
      try database.attach("\(folder)/a?.db", as: "other")
      #expect(
        try Statement("SELECT k FROM other.t", on: database).first { $0.integer(0) } == 1)
    }
  }

  @Test("says of which file a fault is, and what a value is that nobody writes there")
  func faults() throws {
    try inFolder { folder in
      let path = "\(folder)/none.db"
      let missing = try #require(throws: SQLiteError.self) {
        _ = try Database(reading: path, as: Self.role)
      }
      #expect(
        missing.description == "the file could not be read or written: unable to open database "
          + "file (SQLite 14), at: file:\(path)?mode=ro&immutable=1")
      #expect(missing.code.primary == .cannotOpen)
    }
    let database = try Database()
    let strange = #expect(throws: SQLiteError.self) {
      try Statement("SELECT -5 AS k", on: database).first { $0.integer(0) }
    }
    #expect(
      strange?.description == "the database in memory could not be read or written: column k holds "
        + "-5, which nobody writes (SQLite 20), at: SELECT -5 AS k")
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
    #expect(throws: SQLiteError.self) { try insert.insert() }
  }
}
