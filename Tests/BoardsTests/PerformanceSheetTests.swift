import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("The performance board")
struct PerformanceSheetTests {
  private static func sheet(
    _ place: Place, _ scope: Scope = .region("sw"), isSafe: Bool = false
  ) throws -> SheetReader {
    let snapshot = try SampleSnapshot.open()
    let request = try SampleReading.request(scope, isSafe: isSafe)
    return SheetReader(sheet: try #require(try place.load(from: snapshot, request)))
  }

  private static func values(_ scope: Scope) throws -> [String: [Month: MeasureValue]] {
    let snapshot = try SampleSnapshot.open()
    let months = try #require(Month("2017-04"))...(try #require(Month("2019-03")))
    let all = try snapshot.database.performance(of: scope, in: months)
    return Dictionary(grouping: all, by: \.measureID).mapValues { values in
      Dictionary(values.map { ($0.month, $0) }) { first, _ in first }
    }
  }

  @Test("judges each measure in the newest month whose cases have all had their time")
  func due() throws {
    let reader = try Self.sheet(.board("performance"), .national)
    let (march, february) = (try #require(Month("2019-03")), try #require(Month("2019-02")))
    // The export is as at 5 April 2019; the limits of the sample are 14 and 28 days.
    let expected = [
      ("take-up", february), ("victims-28", february), ("calls-5", march), ("handled-15", march),
      ("contacted", february),
    ]
    #expect(try reader.raws("measures", "measure_id") == expected.map { .text($0.0) })
    #expect(try reader.raws("measures", "month") == expected.map { .text("\($0.1)") })
    let values = try Self.values(.national)
    #expect(
      try reader.raws("measures", "share")
        == expected.map { .number(values[$0.0]?[$0.1]?.share ?? -1) })
    let young = values["victims-28"]?[march]?.denominator
    #expect(try reader.raws("measures", "not_due_yet")[1] == young.map(RawValue.integer))
  }

  @Test("reads variation and assurance apart, each in words")
  func readings() throws {
    let reader = try Self.sheet(.board("performance"), .national)
    #expect(
      try reader.texts("measures", "variation") == [
        "no unusual change", "no unusual change", "no unusual change", "no unusual change",
        "! worse than usual",
      ])
    #expect(
      try reader.raws("measures", "assurance")
        == ["hit_or_miss", "fail", "fail", "fail", "fail"].map { .text($0) })
    #expect(
      reader.sheet.sentences.contains(
        "Vulnerable victims contacted is worse than usual; 4 of 5 will not meet their target."))
  }

  @Test("leaves out what nobody counts for the scope, and says so")
  func others() throws {
    let reader = try Self.sheet(.board("performance"))
    #expect(try reader.rows("measures").count == 3)
    #expect(
      reader.sheet.sentences.contains(
        "No value for this area: Calls answered within 5 minutes and Calls handled within 15 "
          + "minutes."))
  }

  @Test("opens a page with every month, and the forces beside each other")
  func page() throws {
    let place = Place.page("measure", id: "victims-28")
    let board = try Self.sheet(.board("performance"), .national)
    #expect(try board.rows("measures").contains { $0.opens == place })
    let page = try Self.sheet(place, .national)
    #expect(try page.rows("months").count == 24)
    #expect(try page.raws("months", "is_due").first == .text("not_due"))
    let shares = try page.raws("forces", "share").compactMap(\.value)
    #expect(shares.count == 43 && shares == shares.sorted(by: >))
    #expect(page.sheet.sentences.contains { $0.hasPrefix("The forces differ more than chance") })
    let region = try Self.sheet(place)
    #expect(try region.rows("forces").count == 5)
    #expect(!region.sheet.sentences.contains { $0.hasPrefix("The forces differ") })
  }

  @Test("lists the forces outside the limits, the worst of each measure first")
  func apart() throws {
    let reader = try Self.sheet(.board("performance"), .national)
    let places = try reader.texts("apart", "beside_others")
    #expect(!places.isEmpty && places.allSatisfy { $0 != "no difference" })
    let shares = zip(try reader.raws("apart", "measure"), try reader.raws("apart", "share"))
      .filter { $0.0 == .text("victims-28") }.compactMap { $0.1.value }
    #expect(shares.count > 5 && shares == shares.sorted())
  }

  @Test("gives a percentage and its target in one unit, and the lines of the chart as figures")
  func units() throws {
    let board = try Self.sheet(.board("performance"), .national)
    #expect(try board.raws("measures", "target").first == .number(0.9))
    let page = try Self.sheet(.page("measure", id: "victims-28"), .national)
    let upper = try #require(try page.raws("rules", "bound_upper").first?.value)
    let lower = try #require(try page.raws("rules", "bound_lower").first?.value)
    #expect(upper > lower && lower > 1)
  }

  @Test("opens the nation's page of a measure that nobody counts for the scope")
  func nation() throws {
    let page = try Self.sheet(.page("measure", id: "calls-5"))
    #expect(page.sheet.subtitle.contains("National"))
    #expect(try page.rows("months").count == 24 && page.rows("forces").isEmpty)
  }

  @Test("rounds its counts in the safe view, and makes shares of what is shown")
  func safe() throws {
    let reader = try Self.sheet(.board("performance"), isSafe: true)
    let rows = zip(
      try reader.raws("measures", "numerator"),
      zip(try reader.raws("measures", "denominator"), try reader.raws("measures", "share")))
    for (numerator, (denominator, share)) in rows {
      let (own, all) = (try #require(numerator.value), try #require(denominator.value))
      #expect(own.truncatingRemainder(dividingBy: 5) == 0 || own == all)
      #expect(all.truncatingRemainder(dividingBy: 5) == 0)
      #expect(share == .number(own / all))
    }
  }
}
