import Testing

@testable import SQLiteFile

@Suite("Whole numbers in a text")
struct RowNumbersTests {
  private func runs(_ text: String, of count: Int) throws -> (runs: [[Int]], isWhole: Bool)? {
    let database = try Database()
    let statement = try Statement("SELECT ?1", on: database)
    statement.bind(text, at: 1)
    return try statement.first { row in
      var runs: [[Int]] = []
      let isWhole = row.numbers(0, inRunsOf: count) { run in
        runs.append(run.indices.map { run[$0] })
      }
      return (runs, isWhole)
    }
  }

  @Test(
    "are read in runs, whatever parts them",
    arguments: [
      ("", [], true), ("[]", [], true), ("[[1,2],[30,405]]", [[1, 2], [30, 405]], true),
      ("7 8", [[7, 8]], true), ("[[1,2],[3", [[1, 2]], false),
      ("[[0,1000000000000000]]", [[0, 1_000_000_000_000_000]], true),
    ] as [(String, [[Int]], Bool)])
  func numbers(_ text: String, expected: [[Int]], isWhole: Bool) throws {
    let found = try #require(try runs(text, of: 2))
    #expect(found.runs == expected)
    #expect(found.isWhole == isWhole)
  }

  @Test(
    "are refused where nobody writes them",
    arguments: [
      "[[0,-8]]", "[[0,1000000000000001]]", "[[0,9223372036854775807]]",
      "[[0,9223372036854775808]]", "[[0,-9223372036854775808]]", "[[18446744073709551616,0]]",
    ])
  func outside(_ text: String) {
    let error = #expect(throws: SQLiteError.self) { try runs(text, of: 2) }
    #expect(error?.answer.contains("which nobody writes") == true)
  }
}
