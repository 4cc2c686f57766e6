import Testing

@testable import SQLiteFile

@Suite("The count of what is read")
struct ReadingCountTests {
  private func database() throws -> Database {
    let database = try Database()
    try database.execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b INTEGER) STRICT, WITHOUT ROWID")
    try database.execute("INSERT INTO t VALUES (1, 5), (2, 6), (3, 7)")
    return database
  }

  private func count(_ queries: [String]) throws -> ReadingCount {
    let database = try database()
    return try database.counting { () throws(SQLiteError) in
      for query in queries { _ = try Statement(query, on: database).all { $0.integer(0) } }
    }.count
  }

  @Test("tells statements and the rows that they gave")
  func rows() throws {
    let count = try count(["SELECT a FROM t", "SELECT b FROM t WHERE a = 2"])
    #expect([count.statements, count.rows] == [2, 4])
    #expect(count.machineSteps > 0)
  }

  @Test("tells a table that was read through from one that was searched")
  func scans() throws {
    #expect(try count(["SELECT a FROM t WHERE b = 7"]).scanSteps == 2)
    #expect(try count(["SELECT b FROM t WHERE a = 3"]).scanSteps == 0)
  }

  @Test("counts a statement that is run again, each time for itself")
  func again() throws {
    let database = try database()
    let statement = try Statement("SELECT a FROM t WHERE b = 7", on: database)
    _ = try statement.all { $0.integer(0) }
    let twice = try database.counting { () throws(SQLiteError) in
      for _ in 0..<2 { _ = try statement.all { $0.integer(0) } }
    }.count
    #expect([twice.statements, twice.rows, twice.scanSteps] == [2, 2, 4])
  }

  @Test("ends with the work, even where that fails")
  func ends() throws {
    let database = try database()
    #expect(throws: SQLiteError.self) {
      try database.counting { () throws(SQLiteError) in try database.execute("SELECT x") }
    }
    let after = try database.counting { () throws(SQLiteError) in
      try database.execute("SELECT a FROM t")
    }.count
    #expect([after.statements, after.rows] == [1, 3])
  }
}
