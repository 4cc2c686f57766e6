import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("The demand of the sample without London", .tags(.slow))
struct DemandWithoutLondonTests {
  private static func sheet(_ span: DemandSpan = .month, isSafe: Bool = false) throws -> SheetReader
  {
    try SampleReading.sheet(.demand, choices: Choices(London.leftOut, span), isSafe: isSafe)
  }

  private static let march = Month(index: 2019 * 12 + 2)

  private static func sum(_ raws: [RawValue]) -> Int {
    raws.reduce(0) { sum, raw in
      if case .integer(let number) = raw { sum + number } else { sum }
    }
  }

  @Test("is what the raw rows of all other forces add up to: in all, by type, by victim")
  func raw() throws {
    let sheet = try Self.sheet()
    let whole = try RawDemand.reports(without: "lon", by: "", Self.march...Self.march)[""]
    let reports = try #require(whole)
    #expect(try sheet.raws("months", "reports").last == .integer(reports))
    #expect(try Self.sum(sheet.raws("parts", "reports")) == reports)
    #expect(try Self.sum(sheet.raws("regions", "reports")) == reports)
    let types = try RawDemand.reports(without: "lon", by: "type", Self.march...Self.march)
    for (id, raw) in zip(try sheet.texts("types", "id"), try sheet.raws("types", "reports")) {
      #expect(raw == .integer(types[id] ?? 0), "\(id)")
    }
    let victims = try RawDemand.reports(without: "lon", by: "victim", Self.march...Self.march)
    #expect(
      try sheet.raws("victims", "reports")
        == VictimType.allCases.filter { $0 != .unknown }.map { .integer(victims[$0.rawValue] ?? 0) }
    )
  }

  @Test("adds up over a year as the raw rows do")
  func year() throws {
    let reports = try RawDemand.reports(without: "lon", by: "", (Self.march - 11)...Self.march)[""]
    let sheet = try Self.sheet(.year)
    #expect(try sheet.raws("months", "this_year").last == .integer(try #require(reports)))
  }

  @Test("ranks no force and no region of London, and says so in its title and in words")
  func named() throws {
    let sheet = try Self.sheet()
    let ids = try sheet.texts("parts", "id") + sheet.texts("regions", "id")
    #expect(!ids.contains { ["metropolitan", "city-of-london", "region:lon"].contains($0) })
    #expect(ids.contains("kent") && ids.contains("region:se"))
    #expect(sheet.sheet.title.hasPrefix("DEMAND without London"))
    #expect(
      sheet.sheet.sentences.contains("All figures here exclude the London region."))
    let whole = try SampleReading.sheet(.demand)
    #expect(whole.sheet.subtitle == "London included · March 2019")
  }

  @Test("is asked for in vain for a region: its figures stay, and the control says why")
  func region() throws {
    let sheets = try London.allCases.map { london in
      try SampleReading.sheet(.demand, .region("se"), choices: Choices(london)).sheet
    }
    #expect(sheets[0] == sheets[1])
    let control = try #require(Place.board("demand").control(.london))
    #expect(control.reason(for: .region("se")) == .demand(.londonOnlyNational))
    #expect(control.reason(for: .national) == nil)
  }

  @Test("is rounded by itself in the safe view, not what is left of two rounded figures")
  func safe() throws {
    func reports(_ sheet: SheetReader, _ pane: String) throws -> [String: Int] {
      let raws = try sheet.raws(pane, "reports").map { Int($0.value ?? -1) }
      return Dictionary(uniqueKeysWithValues: zip(try sheet.texts(pane, "id"), raws))
    }
    let london = try reports(
      SampleReading.sheet(
        .demand, .region("lon"), choices: Choices(DemandGrouping.type), isSafe: true), "parts")
    let nation = try reports(SampleReading.sheet(.demand, isSafe: true), "types")
    let others = try reports(Self.sheet(isSafe: true), "types")
    #expect(others.values.allSatisfy { $0 % 5 == 0 && $0 >= 0 })
    // In some rows the three numbers do not add up.
    let differing = others.filter { (nation[$0.key] ?? 0) - (london[$0.key] ?? 0) != $0.value }
    #expect(others.count > 40 && differing.count > 5)
  }
}
