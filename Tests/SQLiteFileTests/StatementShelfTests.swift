import Testing

@testable import SQLiteFile

@Suite("Statements that are kept")
struct StatementShelfTests {
  private static let sql = "SELECT ?1"

  private func answer(_ value: Int?, on database: borrowing Database) throws -> Int? {
    let statement = try Statement(Self.sql, on: database)
    if let value { statement.bind(value, at: 1) }
    return try statement.first { $0.optionalInteger(0) } ?? nil
  }

  /// How many statements with this text are on the shelf, counted up to two.
  private func waiting(_ sql: String, on database: borrowing Database) -> Int {
    let taken = [database.shelf?.take(sql), database.shelf?.take(sql)].compactMap(\.self)
    for handle in taken { database.shelf?.put(handle, sql: sql) }
    return taken.count
  }

  @Test("are taken again, without the values that were bound before")
  func again() throws {
    let database = try Database()
    #expect(try answer(7, on: database) == 7)
    #expect(waiting(Self.sql, on: database) == 1)
    #expect(try answer(nil, on: database) == nil)
    #expect(waiting(Self.sql, on: database) == 1)
  }

  @Test("are as many as are in use at once, and one afterwards")
  func twice() throws {
    let database = try Database()
    let sql = "SELECT 1 UNION SELECT 2"
    do {
      let one = try Statement(sql, on: database)
      let other = try Statement(sql, on: database)
      #expect(try one.step())
      #expect(try other.all { $0.integer(0) } == [1, 2])
      #expect(try one.step())
    }
    #expect(waiting(sql, on: database) == 1)
  }

  @Test("start anew after they were left in the middle, or failed")
  func middle() throws {
    let database = try Database()
    let sql = "SELECT abs(value) FROM (SELECT 1 AS value UNION ALL SELECT ?1)"
    do {
      let statement = try Statement(sql, on: database)
      #expect(try statement.step())
    }
    #expect(throws: SQLiteError.self) {
      let statement = try Statement(sql, on: database)
      statement.bind(Int.min, at: 1)
      return try statement.all { $0.integer(0) }
    }
    let statement = try Statement(sql, on: database)
    statement.bind(-2, at: 1)
    #expect(try statement.all { $0.integer(0) } == [1, 2])
  }

  @Test("are finalized after their database as before it")
  func close() throws {
    func kept() throws -> Statement {
      let database = try Database()
      return try Statement(Self.sql, on: database)
    }
    let statement = try kept()
    statement.bind(3, at: 1)
    #expect(try statement.first { $0.integer(0) } == 3)
  }
}
