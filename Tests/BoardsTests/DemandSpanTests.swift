import CellCanvas
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("The demand of the sample over longer spans", .tags(.slow))
struct DemandSpanTests {
  private static func sheet(
    _ span: DemandSpan, _ month: String = "2019-03"
  ) throws -> SheetReader {
    try SampleReading.sheet(.demand, .region("se"), month, choices: Choices(span))
  }

  private static func reports(_ first: String, _ last: String) throws -> Int {
    try SampleReading.reports(.region("se"), first, last)
  }

  @Test("grows through the financial year beside the year before, as the base table does")
  func year() throws {
    let sheet = try Self.sheet(.year, "2018-12")
    let this = try sheet.raws("months", "this_year")
    let last = try sheet.raws("months", "last_year")
    #expect(try this[0] == .integer(Self.reports("2018-04", "2018-04")))
    #expect(try this[8] == .integer(Self.reports("2018-04", "2018-12")))
    #expect(this[9...].allSatisfy { $0 == .missing })
    #expect(try last[11] == .integer(Self.reports("2017-04", "2018-03")))
    #expect(try sheet.raws("months", "year_before_last").allSatisfy { $0 == .missing })
    #expect(try sheet.texts("spans", "span").first == "Dec")
  }

  @Test("stands in quarters, the one that is not over marked and set against as much a year before")
  func quarters() throws {
    let sheet = try Self.sheet(.quarters, "2019-02")
    #expect(try sheet.texts("spans", "span").first == "Q4 2018-19, Jan to Feb")
    #expect(
      try sheet.raws("spans", "reports").first == .integer(Self.reports("2019-01", "2019-02")))
    #expect(
      try sheet.raws("spans", "year_before").first == .integer(Self.reports("2018-01", "2018-02")))
    #expect(try sheet.rows("spans").count == 9)
    #expect(sheet.sheet.legend.contains { $0.sign == "( )" })
    guard case .line(let chart, _) = sheet.pane("months")?.content else {
      Issue.record("the quarters have no chart")
      return
    }
    #expect(chart.xLabels.last?.string == "(Q4)" && chart.others.count == 1)
  }

  @Test("says the sum in the headline, in place of what is unusual in the month")
  func headline() throws {
    let sheet = try Self.sheet(.quarters)
    let reports = try Self.reports("2019-01", "2019-03")
    let before = try Self.reports("2018-01", "2018-03")
    let headlines = sheet.sheet.headlines
    let words = Words(.english)
    let change = Double(reports - before) / Double(before)
    #expect(
      headlines.first
        == "South East had \(words.count(reports)) reports from Jan to Mar 2019, "
        + "\(words.say.rise(change)) on a year before.")
    #expect(headlines.count == 1)
    #expect(try Self.sheet(.month).sheet.headlines != headlines)
  }

  @Test("rolls twelve months at a time")
  func rolling() throws {
    let sheet = try Self.sheet(.rolling)
    let sums = try sheet.raws("months", "reports")
    #expect(try sums[12] == .integer(Self.reports("2018-04", "2019-03")))
    #expect(try sums[11] == .integer(Self.reports("2018-03", "2019-02")))
    #expect(
      try sheet.raws("months", "year_before")[12] == .integer(Self.reports("2017-04", "2018-03")))
  }

  @Test("adds up parts, types and victims over the span too", arguments: DemandSpan.allCases)
  func parts(span: DemandSpan) throws {
    let sheet = try Self.sheet(span)
    let months = span.months(through: try #require(Month("2019-03")))
    let reports = try Self.reports("\(months.lowerBound)", "\(months.upperBound)")
    for pane in ["parts", "types", "victims"] {
      let sum = try sheet.raws(pane, "reports").reduce(0) { sum, raw in
        if case .integer(let number) = raw { sum + number } else { sum }
      }
      #expect(sum == reports, "\(pane)")
    }
  }
}
