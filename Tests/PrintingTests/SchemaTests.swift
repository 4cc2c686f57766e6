import Boards
import SampleForTests
import Sheets
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Printing

@Suite("The schema of printed JSON", .tags(.slow))
struct SchemaTests {
  private static func printed(_ place: Place, isSafe: Bool = false) throws -> String {
    let snapshot = try SampleSnapshot.open()
    let request = BoardRequest(
      scope: .region("sw"), month: snapshot.header.dataTo, words: Words(.english), isSafe: isSafe)
    let sheet = try #require(try place.load(from: snapshot, request))
    let context = PrintContext(
      words: request.words, place: place.text, scope: request.scope.description,
      scopeName: "South West", month: request.month, serial: 8,
      hash: String(repeating: "0123456789abcdef", count: 4), created: snapshot.header.created,
      expires: snapshot.header.expires, trust: "SAMPLE")
    return DataFiles.json(of: PrintDocument(sheet, context: context), PrintSettings())
  }

  private static let places =
    boardCatalogue.map { Place.board($0.id) } + [
      .force("kent"), .region("sw"), .actor("A-0012"), .investigation("I-0034"),
      .threat("T-sw-02"), .publication("action-fraud-forces-2018-19"),
    ]

  @Test("fits every board and page, open and safe", arguments: places, [false, true])
  func fits(_ place: Place, isSafe: Bool) throws {
    let check = try SchemaCheck(DataFiles.schema)
    #expect(try check.problems(of: try Self.printed(place, isSafe: isSafe)) == [])
  }

  @Test(
    "refuses what no print holds",
    arguments: [
      ("\"month\": \"2019-03\"", "\"month\": \"March\""),
      ("\"marking\": \"OFFICIAL-SENSITIVE\"", "\"marking\": \"SECRET\""),
      ("\"unit\": \"GBP pence\"", "\"unit\": \"pounds\""), ("\"safe\": false", "\"safe\": 0"),
      ("\"panes\": [", "\"panels\": ["), ("\"snapshot\": 8", "\"snapshot\": \"8\""),
    ])
  func refuses(_ good: String, _ bad: String) throws {
    let check = try SchemaCheck(DataFiles.schema)
    let text = try Self.printed(.board("demand"))
    #expect(text.contains(good))
    #expect(try !check.problems(of: text.replacing(good, with: bad, maxReplacements: 1)).isEmpty)
  }
}
