import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("The board of measures")
struct MeasuresSheetTests {
  private static func sheet(_ place: Place, isSafe: Bool = false) throws -> SheetReader {
    let snapshot = try SampleSnapshot.open()
    let request = try SampleReading.request(.region("sw"), isSafe: isSafe)
    return SheetReader(sheet: try #require(try place.load(from: snapshot, request)))
  }

  @Test("has a line for each measure of the export, with its value of the month")
  func lines() throws {
    let snapshot = try SampleSnapshot.open()
    let measures = try snapshot.database.measures()
    let month = try #require(Month("2019-03"))
    let values = try snapshot.database.performance(of: .region("sw"), in: month...month)
    let reader = try Self.sheet(.board("measures"))
    #expect(try reader.raws("measures", "measure_id") == measures.map { .text($0.id) })
    let shares = Dictionary(values.map { ($0.measureID, $0.share) }) { first, _ in first }
    for (id, share) in zip(measures.map(\.id), try reader.raws("measures", "share")) {
      #expect(share == (shares[id] ?? nil).map(RawValue.number) ?? .missing)
    }
    let facts = reader.sheet.headline.flatMap(\.allFacts).map(\.field.raw)
    #expect(facts.contains(.integer(measures.count)))
  }

  @Test("opens a page with the thirteen months of a measure")
  func page() throws {
    let board = try Self.sheet(.board("measures"))
    let takeUp = Place.page("measure", id: "take-up")
    #expect(try board.rows("measures").contains { $0.opens == takeUp })
    let page = try Self.sheet(takeUp)
    #expect(try page.rows("months").count == 13)
    #expect(page.sheet.sentences.allSatisfy { !$0.isEmpty })
  }

  @Test("shows no count and no share in the safe view")
  func safe() throws {
    let reader = try Self.sheet(.board("measures"), isSafe: true)
    for column in ["numerator", "denominator", "share"] {
      #expect(try reader.raws("measures", column).allSatisfy { $0.value == nil })
    }
  }
}
