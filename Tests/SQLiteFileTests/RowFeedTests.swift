import Testing

@testable import SQLiteFile

@Suite("Rows fed to SQLite")
struct RowFeedTests {
  private func database() throws -> Database {
    let database = try Database()
    try database.execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b INTEGER) STRICT, WITHOUT ROWID")
    return database
  }

  private func rows(_ numbers: [[Int64]]) -> NumberRows {
    var rows = NumberRows(width: 2)
    for row in numbers { rows.append(row) }
    return rows
  }

  private func content(of database: borrowing Database) throws -> [String] {
    try Statement("SELECT a || ' ' || ifnull(b, 'none') FROM t", on: database).all { $0.text(0) }
  }

  @Test("arrive with every number, and with nothing for a missing one")
  func arrive() throws {
    let database = try database()
    let feed = try RowFeed(on: database)
    let numbers = [[1, 5], [2, NumberRows.missing], [3, .max], [4, -.max]]
    try feed.append(rows(numbers), to: "t", of: database)
    try feed.append(rows([]), to: "t", of: database)
    try feed.append(rows([[5, 0]]), to: "t", of: database)
    #expect(
      try content(of: database)
        == ["1 5", "2 none", "3 9223372036854775807", "4 -9223372036854775807", "5 0"])
  }

  @Test("are refused whole where a key stands already")
  func standing() throws {
    let database = try database()
    let feed = try RowFeed(on: database)
    try feed.append(rows([[1, 1]]), to: "t", of: database)
    #expect(throws: SQLiteError.self) {
      try feed.append(rows([[2, 2], [1, 3]]), to: "t", of: database)
    }
    #expect(try content(of: database) == ["1 1"])
  }

  @Test("are there for the one statement alone")
  func gone() throws {
    let database = try database()
    let feed = try RowFeed(on: database)
    try feed.append(rows([[1, 1]]), to: "t", of: database)
    #expect(try Statement("SELECT count(*) FROM feed", on: database).first { $0.integer(0) } == 0)
  }
}
