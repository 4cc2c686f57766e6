import CellCanvas
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("Demand of the sample", .tags(.slow))
struct DemandSampleTests {
  private static let words = Words(.english)

  /// `2,268 up 4.2% on 2,176`, or `14 (was 6)` on a small base.
  private static func span(
    _ scope: Scope, _ first: String, _ last: String, before: (String, String)
  ) throws -> String {
    let sum = try SampleReading.reports(scope, first, last)
    let old = try SampleReading.reports(scope, before.0, before.1)
    guard old >= 20 else { return "\(words.count(sum)) (was \(words.count(old)))" }
    let change = words.say.rise(Double(sum - old) / Double(old))
    return "\(words.count(sum)) \(change) on \(words.count(old))"
  }

  @Test(
    "adds up the financial year to date as the base table does, and no other year",
    arguments: [Scope.national, .region("sw"), .force("kent"), .force("city-of-london")])
  func spans(scope: Scope) throws {
    let march = try SampleReading.sheet(.demand, scope).sheet.headline.drawn.map(SheetReader.text)
    let year = try Self.span(scope, "2018-04", "2019-03", before: ("2017-04", "2018-03"))
    #expect(march[2] == "Financial year to date 2018-19  \(year)")
    let december = try SampleReading.sheet(.demand, scope, "2018-12").sheet.headline.drawn
    let nine = try Self.span(scope, "2018-04", "2018-12", before: ("2017-04", "2017-12"))
    #expect(SheetReader.text(december[2]) == "Financial year to date 2018-19  \(nine)")
  }

  @Test("counts the month as the base table does", arguments: ["2017-04", "2018-07", "2019-03"])
  func month(month: String) throws {
    for scope in [Scope.national, .region("se"), .force("gwent")] {
      let reports = try SampleReading.reports(scope, month, month)
      let sheet = try SampleReading.sheet(.demand, scope, month)
      let expected = "Reports  \(Self.words.count(reports)) "
      #expect(
        SheetReader.text(sheet.sheet.headline.drawn[1]).hasPrefix(expected))
      #expect(try sheet.raws("months", "reports").last == .integer(reports))
    }
  }

  @Test(
    "of a region is that of its forces, of the nation that of its regions and of the forces outside"
  )
  func parts() throws {
    func sum(_ sheet: SheetReader, _ pane: String = "parts") throws -> Int {
      try sheet.raws(pane, "reports").reduce(0) { sum, raw in
        guard case .integer(let number) = raw else { return sum }
        return sum + number
      }
    }
    let region = try SampleReading.sheet(.demand, .region("se"))
    #expect(try sum(region) == SampleReading.reports(.region("se"), "2019-03", "2019-03"))
    #expect(try region.rows("parts").allSatisfy { $0.opens?.text.hasPrefix("force:") == true })
    let nation = try SampleReading.sheet(.demand)
    let reports = try SampleReading.reports(.national, "2019-03", "2019-03")
    #expect(try sum(nation) == reports && sum(nation, "regions") == reports)
    #expect(try nation.rows("parts").allSatisfy { $0.opens?.text.hasPrefix("force:") == true })
    let opened = try nation.rows("regions").compactMap(\.opens?.text)
    #expect(opened.filter { $0.hasPrefix("region:") }.count == 10)
    #expect(opened.contains("force:police-scotland"))
  }

  @Test("of a force has no parts: its types stand there, and open the threats of its region")
  func force() throws {
    let sheet = try SampleReading.sheet(.demand, .force("kent"))
    #expect(try sheet.texts("parts", "id").allSatisfy { $0.hasPrefix("NFIB") })
    let opened = try sheet.rows("parts").compactMap(\.opens?.text)
    #expect(!opened.isEmpty && opened.allSatisfy { $0.hasPrefix("threat:T-ea-") })
    let outside = try SampleReading.sheet(
      .demand, .force("guernsey"), choices: Choices(DemandGrouping.type))
    #expect(try outside.rows("parts").allSatisfy { $0.opens == nil })
  }

  @Test("opens from an unusual type the threat that counts it, nationally where it ranks highest")
  func threatOfType() throws {
    let region = try SampleReading.sheet(.demand, .region("sw"))
    #expect(try region.rows("unusual").map(\.opens) == [.threat("T-sw-05")])
    let types = try SampleReading.sheet(.demand, choices: Choices(DemandGrouping.type))
    let leading = try SampleReading.sheet(.threats).texts("threats", "threat_id")
    let opened = Set(try types.rows("parts").compactMap(\.opens?.text))
    #expect(!opened.isEmpty && opened.isSubset(of: leading.map { "threat:\($0)" }))
  }

  @Test("changes between parts, types and groups")
  func groupings() throws {
    let ids = try DemandGrouping.allCases.map { grouping in
      try SampleReading.sheet(.demand, .region("se"), choices: Choices(grouping)).texts(
        "parts", "id")
    }
    #expect(ids[0].contains("sussex") && ids[1].contains("NFIB3A"))
    #expect(ids[2].contains("Consumer and retail"))
  }

  @Test(
    "names the restated month while it is among the thirteen",
    arguments: [("2019-01", true), ("2019-03", true), ("2018-12", false)])
  func restated(month: String, isNamed: Bool) throws {
    let sheet = try SampleReading.sheet(.demand, .region("se"), month)
    let reason = "41 reports of mandate fraud in Thames Valley were received late"
    #expect(sheet.text.contains("Jan 2019  Restated nationally: \(reason)") == isNamed)
    #expect(
      sheet.sheet.sentences.contains {
        $0.hasPrefix("January 2019 was restated nationally: \(reason)")
      }
        == isNamed)
    #expect(sheet.text.contains("No month was restated") == !isNamed)
  }

  @Test("says of a restated month whose figure it now gives, and that the note tells no part")
  func restatedOfScope() throws {
    let region = try SampleReading.sheet(.demand, .region("sw"), "2019-03")
    let own = "South West now has 2,600 reports in Jan 2019; the export does not say whether"
    #expect(region.text.contains(own))
    // The note is of Thames Valley, which is in the South East.
    #expect(!region.sheet.headline.drawn.map(SheetReader.text).joined().contains("Restated"))
    for inside in [Scope.region("se"), .force("thames-valley")] {
      let sheet = try SampleReading.sheet(.demand, inside, "2019-03").sheet
      #expect(sheet.headline.drawn.map(SheetReader.text)[4].hasPrefix("Restated  ! Jan 2019"))
    }
    let nation = try SampleReading.sheet(.demand, .national, "2019-03")
    #expect(nation.text.contains("England and Wales now has "))
    #expect(nation.sheet.headline.drawn.map(SheetReader.text)[4].hasPrefix("Restated  ! Jan 2019"))
  }

  @Test("is high for computer software service fraud in the South West in March 2019")
  func steadyRise() throws {
    let sheet = try SampleReading.sheet(
      .demand, .region("sw"), choices: Choices(DemandGrouping.type))
    let row = try #require(try sheet.texts("parts", "id").firstIndex(of: "NFIB3E"))
    let signal = try sheet.texts("parts", "signal")[row]
    #expect(signal.hasPrefix("! above ") || signal == "! 8 rising")
    #expect(sheet.sheet.sentences.contains { $0.hasPrefix("Computer Software Service Fraud: ") })
  }

  @Test("is high for mandate fraud in Thames Valley in January 2019, and stands first")
  func lateReports() throws {
    let sheet = try SampleReading.sheet(.demand, .force("thames-valley"), "2019-01")
    #expect(try sheet.texts("parts", "id").first == "NFIB5D")
    #expect(try sheet.texts("parts", "signal").first?.hasPrefix("! above ") == true)
    let spoken = sheet.sheet.sentences.first { $0.hasPrefix("Mandate Fraud: ") }
    #expect(spoken?.contains("high: above its limit of ") == true)
  }

  @Test("lists what is unusual first, then the largest")
  func order() throws {
    let sheet = try SampleReading.sheet(.demand, choices: Choices(DemandGrouping.type))
    let marks = try sheet.texts("parts", "signal").map { $0.hasPrefix("!") }
    #expect(marks == marks.filter { $0 } + marks.filter { !$0 })
  }

  @Test("gives no rate for the City of London, and says why")
  func rate() throws {
    let sheet = try SampleReading.sheet(.demand, .region("lon"))
    let row = try #require(try sheet.texts("parts", "id").firstIndex(of: "city-of-london"))
    #expect(try sheet.raws("parts", "per_10000")[row] == .missing)
    let details = try sheet.rows("parts")[row].details.drawn.map(SheetReader.text)
    #expect(details.contains { $0.hasSuffix("Per 10,000  no rate under 100,000 people") })
    #expect(try sheet.texts("parts", "per_10000")[row] == "<100k")
    let reasons = try sheet.raws("parts", "per_10000_reason")
    #expect(reasons[row] == .text("no rate under 100,000 people"))
    let other = try #require(try sheet.texts("parts", "id").firstIndex(of: "metropolitan"))
    #expect(reasons[other] == .missing)
    guard case .number = try sheet.raws("parts", "per_10000")[other] else {
      Issue.record("the Metropolitan Police has no rate")
      return
    }
  }

  @Test("compares no month with one before the data begins")
  func first() throws {
    let sheet = try SampleReading.sheet(.demand, .region("se"), "2017-04")
    #expect(try sheet.raws("parts", "on_year_before").allSatisfy { $0 == .missing })
    #expect(sheet.text.contains("too few months to judge: 1 of 12"))
    #expect(try sheet.raws("months", "reports").dropLast().allSatisfy { $0 == .missing })
  }
}

@Suite("The page of a force", .tags(.slow))
struct ForcePageTests {
  @Test("has the published referrals and outcomes of Kent")
  func kent() throws {
    let sheet = try SampleReading.page(.force("kent"))
    #expect(try sheet.texts("outcomes", "financial_year").first == "2018-19")
    let ids = ["referred", "outcomes_judicial", "outcomes_other"]
    #expect(try ids.map { try sheet.texts("outcomes", $0).first } == ["1,185", "162", "1,924"])
    #expect(
      try ids.map { try sheet.raws("outcomes", $0).first }
        == [.integer(1185), .integer(162), .integer(1924)])
    let spoken = "2018-19: 1,185 crimes referred, 162 judicial and 1,924 other outcomes returned."
    #expect(sheet.sheet.sentences.contains(spoken))
  }

  @Test("says up to which month a year goes")
  func unfinished() throws {
    let sheet = try SampleReading.page(.force("kent"), "2018-06")
    #expect(try sheet.texts("outcomes", "financial_year") == ["2018-19, Apr to Jun", "2017-18"])
  }

  @Test("rounds outcomes in the safe view, and makes their ratio of that")
  func safe() throws {
    let sheet = try SampleReading.page(.force("north-yorkshire"), isSafe: true)
    let counts = try ["referred", "outcomes_judicial", "outcomes_other"].map {
      try #require(try sheet.raws("outcomes", $0).first?.value)
    }
    #expect(counts.allSatisfy { $0.truncatingRemainder(dividingBy: 5) == 0 })
    #expect(
      try sheet.raws("outcomes", "outcomes_per_100_referred").first
        == .number((counts[1] + counts[2]) * 100 / counts[0]))
  }

  @Test("is nowhere for a force that the export does not have")
  func unknown() throws {
    let snapshot = try SampleSnapshot.open()
    let request = try SampleReading.request()
    for place in [
      Place.force("atlantis"), .region("atlantis"), .threat("T-9999"), .actor("A-9999"),
      .investigation("I-9999"),
    ] {
      let sheet = try place.load(from: snapshot, request)
      #expect(sheet == nil)
    }
  }
}
