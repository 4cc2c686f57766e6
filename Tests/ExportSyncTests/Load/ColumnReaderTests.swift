import ExportFormat
import SQLiteFile
import SnapshotStore
import Testing
import ThreatDomain

@testable import ExportSync

@Suite("Reading a column")
struct ColumnReaderTests {
  /// The number that the column gives for the text, and the value that it binds.
  private func read(
    _ text: String, _ name: String, of table: Table, keys: KeyTable? = nil
  ) throws -> (number: Int64?, bound: String?) {
    let column = try #require(table.columns.first { $0.name == name })
    let reader = ColumnReader(
      column, parameter: 1, isCoded: table.isCoded, keys: keys == nil ? nil : 0)
    let database = try Database()
    let statement = try Statement("SELECT ?1", on: database)
    let tables = keys.map { [$0] } ?? []
    let bytes = Array(text.utf8)
    let number = reader.number(of: bytes.span, keyTables: tables)
    if let number { reader.bind(bytes.span, number: number, into: statement) }
    return (number, try statement.first { $0.optionalText(0) } ?? nil)
  }

  @Test(
    "gives the number and binds the value",
    arguments: [
      (.demand, "reports", "12", 12, "12"),
      (.demand, "reports", "1000000000", 1_000_000_000, "1000000000"),
      (.demand, "month", "2019-03", 201_903, "201903"),
      (.demand, "victim_type", "charity", 3, "3"),
      (.investigation, "status", "trial", 3, "trial"),
      (.investigation, "opened_on", "1970-01-02", 1, "1970-01-02"),
      (.investigation, "is_complex", "1", 1, "1"),
      (.actor, "ocgm_band", "5", 5, "5"),
      (.scoreComponent, "weight", "1.5", 0, "1.5"),
      (.performance, "scope", "region:sw", 0, "region:sw"),
      (.threat, "rationale", "so: ¤", 0, "so: ¤"),
      (.publishedFigure, "value", "-12.50", 0, "-12.50"),
      (.publishedFigure, "period", "YE-2018-12", 0, "YE-2018-12"),
    ] as [(Table, String, String, Int64, String)])
  func value(
    _ table: Table, _ column: String, _ text: String, number: Int64, bound: String
  ) throws {
    let result = try read(text, column, of: table)
    #expect(result.number == number)
    #expect(result.bound == bound)
  }

  @Test(
    "refuses what the column does not allow",
    arguments: [
      (.demand, "reports", ["", "-1", "1000000001", "1.0", " 1"]),
      (.demand, "month", ["2019-3", "2019-13", "2019-00", "201903", "1899-12", "2019/03"]),
      (.demand, "victim_type", ["", "Charity", "chari", "charityy", "1"]),
      (
        .investigation, "opened_on",
        ["2019-02-29", "2019-04-31", "2019-4-1", "2019-04-00", "2019-04-01T00:00:00Z"]
      ),
      (.investigation, "is_complex", ["", "2", "true", "00", "01"]),
      (.actor, "ocgm_band", ["0", "6"]),
      (.scoreComponent, "weight", ["", "1e3"]),
      (
        .performance, "scope",
        ["region:", "region:-a", "National", "kent police", "Region:sw", "a:b"]
      ),
      (.region, "region_id", ["", "a b"]),
      (.publishedFigure, "value", ["+1", "1,000", "1e3", "-"]),
      (.publishedFigure, "period", ["", "2018-19", "FY-2018-20", "2018-Q5"]),
      (.region, "name", ["", String(repeating: "x", count: 1001), "a\u{85}b"]),
    ] as [(Table, String, [String])])
  func refused(_ table: Table, _ column: String, texts: [String]) throws {
    for text in texts { #expect(try read(text, column, of: table).number == nil, "\(text)") }
  }

  @Test("takes an empty field as missing where the column may be empty")
  func missing() throws {
    let result = try read("", "ocgm_band", of: .actor)
    #expect(result.number == ColumnReader.missing)
    #expect(result.bound == nil)
  }

  @Test("binds the number of a reference in a coded table, its text in any other")
  func reference() throws {
    var keys = KeyTable()
    for key in ["kent", "essex"] { _ = keys.insert(key) }
    #expect(try read("essex", "force_id", of: .demand, keys: keys).bound == "2")
    #expect(try read("essex", "force_id", of: .actorForce, keys: keys).bound == "essex")
    #expect(try read("Essex", "force_id", of: .demand, keys: keys).number == nil)
  }

  @Test(
    "says what the column expects",
    arguments: [
      (.region, "region_id", "a code of letters, digits and ._:-, at most 64"),
      (.region, "name", "text of one line, at most 1,000 bytes, in UTF-8"),
      (.region, "name_cy", "text of one line, at most 1,000 bytes, in UTF-8, or nothing"),
      (.threat, "rationale", "text in UTF-8"),
      (.actor, "ocgm_band", "a whole number from 1 to 5, or nothing"),
      (.scoreComponent, "weight", "a decimal number with at most four places"),
      (.demand, "month", "a month YYYY-MM"),
      (.actor, "first_seen_on", "a day YYYY-MM-DD"),
      (.force, "is_territorial", "1 or 0"),
      (.campaign, "scope", "a force id, region:<id> or national"),
      (.priorityLevel, "level", "one of P1, P2, P3, P4"),
      (.demand, "force_id", "a force of the export"),
      (.force, "region_id", "a region of the export, or nothing"),
    ] as [(Table, String, String)])
  func expected(_ table: Table, _ name: String, words: String) throws {
    let column = try #require(table.columns.first { $0.name == name })
    let reader = ColumnReader(column, parameter: 1, isCoded: false, keys: nil)
    #expect(reader.column.expected == words)
  }
}
