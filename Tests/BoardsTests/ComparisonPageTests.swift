import SampleForTests
import Sheets
import Testing
import ThreatDomain

@testable import Boards

@Suite("A comparison of two bodies, or of two months of one")
struct ComparisonPageTests {
  private static func reader(_ place: Place) throws -> SheetReader {
    let sheet = try place.load(from: try SampleSnapshot.open(), try SampleReading.request())
    return SheetReader(sheet: try #require(sheet))
  }

  @Test("gives the range of the ratio in words, and none where chance explains it or cases are few")
  func words() throws {
    let reader = try Self.reader(.comparison(.force("kent"), with: "essex"))
    #expect(
      reader.sheet.headline.drawn.first.map { SheetReader.text($0) }
        == "Kent has between 0.7 and 0.9 times the reports per head of Essex; 3 of 14 figures "
        + "differ beyond chance.")
    let times = try reader.texts("demand", "times")
    #expect(times[1] == "between 0.7 and 0.9 times")
    #expect(times[3...].allSatisfy { $0 == "no difference beyond chance" })
    #expect(try reader.texts("groups", "times").last == "too few to compare")
    #expect(try reader.texts("measures", "place")[1] == "much higher, better")
  }

  @Test("is the inverse from the other side, and none of a body beside itself")
  func inverse() throws {
    func ratio(_ place: Place) throws -> Double? {
      try Self.reader(place).raws("demand", "times")[1].value
    }
    let one = try #require(try ratio(.comparison(.force("kent"), with: "essex")))
    let other = try #require(try ratio(.comparison(.force("essex"), with: "kent")))
    #expect(abs(one * other - 1) < 1e-9)
    #expect(try ratio(.comparison(.force("kent"), with: "kent")) == 1)
  }

  @Test("puts threats of two regions beside each other by their theme")
  func threats() throws {
    let reader = try Self.reader(.comparison(.region("sw"), with: "region:se"))
    let ids = try reader.texts("threats", "id")
    #expect(ids.count > 3 && Set(ids).count == ids.count)
    #expect(try reader.raws("threats", "figure").allSatisfy { ($0.value ?? 0) > 0 })
  }

  @Test("takes another month of the same body")
  func month() throws {
    let reader = try Self.reader(.comparison(.force("kent"), with: "2018-03"))
    #expect(try reader.raws("demand", "figure")[0] == .integer(789))
    #expect(try reader.raws("demand", "figure_beside")[0] == .integer(801))
  }

  @Test(
    "is nowhere for what the snapshot does not have",
    arguments: ["kent", "kent,nowhere", "nowhere,kent", "kent,1999-01", "kent,essex,surrey", ","])
  func none(_ id: String) throws {
    let place = Place.page("compare", id: id)
    #expect(try place.load(from: try SampleSnapshot.open(), try SampleReading.request()) == nil)
  }
}
