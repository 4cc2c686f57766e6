import SampleForTests
import Sheets
import SnapshotStore
import Testing
import ThreatDomain

@testable import Boards

@Suite("The pages of disseminations and requests")
struct CasePagesTests {
  private static func sheet(_ place: Place, isSafe: Bool = false) throws -> Sheet {
    var request = try SampleReading.request()
    request.isSafe = isSafe
    return try #require(try place.load(from: try SampleSnapshot.open(), request))
  }

  private static func said(_ sheet: Sheet) -> String? {
    sheet.headline.drawn.first.map { SheetReader.text($0) }
  }

  @Test(
    "say first what became of it, and by when it was due",
    arguments: [
      (
        Place.dissemination("D-0355"),
        "D-0355 was sent to Devon & Cornwall 336 days ago and is neither taken up nor declined; "
          + "take-up was due by 18 May 2018."
      ),
      (
        .dissemination("D-0647"),
        "D-0647 was sent to Northumbria on 5 Mar 2019 and taken up after 13 days."
      ),
      (
        .request("R-0001"),
        "South West asked Dorset on 18 Feb 2019 (tasking): open, due 15 Mar 2019, 21 days late."
      ),
    ])
  func headline(_ place: Place, _ expected: String) throws {
    #expect(Self.said(try Self.sheet(place)) == expected)
  }

  @Test("list the steps in order of time, and what their recipient lets wait beside them")
  func steps() throws {
    let reader = SheetReader(sheet: try Self.sheet(.dissemination("D-0647")))
    #expect(
      try reader.raws("steps", "what") == ["sent", "taken_up", "due"].map { .text($0) })
    #expect(try reader.raws("steps", "days_taken") == [0, 13, 14].map { .integer($0) })
    #expect(
      try reader.rows("others").allSatisfy { $0.opens != .dissemination("D-0647") })
  }

  @Test("open the record that a request is about, by its name")
  func subject() throws {
    let reader = SheetReader(sheet: try Self.sheet(.request("R-0001")))
    #expect(try reader.rows("about").map(\.opens) == [.investigation("I-0118")])
    #expect(try reader.texts("about", "name") == ["Button"])
  }

  @Test("keep free text back in the safe view, in sentences too")
  func safe() throws {
    let text = "Hold two victims"
    #expect(try Self.sheet(.request("R-0001")).sentences.contains { $0.contains(text) })
    #expect(
      try !Self.sheet(.request("R-0001"), isSafe: true).sentences.contains { $0.contains(text) })
  }

  @Test("are nowhere where the export has no such record", arguments: ["dissemination", "request"])
  func none(_ kind: String) throws {
    let place = Place.page(kind, id: "X-1")
    #expect(
      try place.load(from: try SampleSnapshot.open(), try SampleReading.request()) == nil)
  }
}
