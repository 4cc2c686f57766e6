import CellCanvas
import Testing
import ThreatDomain
import Wording

@testable import Boards

@Suite("The demand board")
struct DemandSheetTests {
  private static let month = Month(index: 2019 * 12 + 2)

  private static func trend(_ values: [Double?]) -> Trend {
    Trend(MonthlySeries(first: month - (values.count - 1), values: values), month: month)
  }

  private static let usual = [50.0, 54, 48, 53, 47, 55, 49, 52, 46, 51, 50, 53, 49]

  private static func count(_ reports: Int, _ repeated: Int = 0, _ vulnerable: Int = 0)
    -> DemandCount
  {
    DemandCount(
      reports: reports, cyberReports: reports / 2, repeatVictims: repeated,
      vulnerableVictims: vulnerable, loss: Pence(Int64(reports) * 100_000))
  }

  private static func sheet(
    _ total: DemandCount, _ values: [Double?] = usual, parts: [DemandFacts.Part] = [],
    victims: [Int] = [], isSafe: Bool = false
  ) throws -> SheetReader {
    let trend = trend(values)
    let facts = DemandFacts(
      scope: .region("se"), month: month, total: total, trend: trend, losses: trend.history,
      parts: parts, types: [], groups: parts,
      victims: zip(VictimType.allCases, victims).map { (type: $0, count: count($1)) },
      restated: [(month - 2, "sent late")])
    let request = try SampleReading.request(.region("se"), isSafe: isSafe)
    return SheetReader(
      sheet: DemandSheet(facts: facts, request: request, received: month.lastDay + 5).sheet)
  }

  private static func part(_ key: String, _ values: [Double?]) -> DemandFacts.Part {
    let reports = values.last.flatMap(\.self).map { Int($0) } ?? 0
    return DemandFacts.Part(
      key: key, name: key, trend: trend(values), count: count(reports),
      rate: RatePer10000(count: reports, population: 200_000),
      slice: DemandSlice(.force(key), in: month...month), opens: .force(key))
  }

  @Test("says its figures, what the limits say of them, and how far the data goes")
  func headline() throws {
    let lines = try Self.sheet(Self.count(49, 6, 7)).sheet.headline.map { SheetReader.text($0) }
    #expect(
      lines == [
        "Reports  49    On year before  -2.0 %    Loss  £49k    Repeat  12 %    Vulnerable  14 %"
          + "    Cyber  49 %",
        "usual: within its natural limits    data to 31 Mar 2019, received 5 Apr 2019",
        "Year to date  152    Financial year  607",
      ])
  }

  @Test("says the signal, the restated month and the comparison in sentences")
  func sentences() throws {
    let high = Self.usual.dropLast() + [149]
    let sentences = try Self.sheet(Self.count(149), Array(high)).sheet.sentences
    #expect(
      sentences[0]
        == "149 reports in March 2019, +198 % on the same month of the year before, with a loss of £149k."
    )
    #expect(sentences[1].hasPrefix("High: above its limit of "))
    #expect(sentences.last == "January 2019 was restated: sent late.")
  }

  @Test("shows what is missing as missing, and nought as nought")
  func missing() throws {
    let holes: [Double?] = [nil, nil] + Self.usual.dropFirst(2).map(Optional.some)
    let sheet = try Self.sheet(.zero, Array(holes.dropLast()) + [0])
    #expect(try sheet.texts("months", "reports").prefix(2) == ["·", "·"])
    #expect(try sheet.raws("months", "reports").first == .missing)
    #expect(try sheet.raws("months", "reports").last == .integer(0))
    let first = try #require(sheet.sheet.headline.first.map { SheetReader.text($0) })
    #expect(
      first
        == "Reports  0    On year before  ·    Loss  £0    Repeat  ·    Vulnerable  ·    Cyber  ·")
  }

  @Test("keeps counts of one to four back in the safe view, and what would give them away")
  func safe() throws {
    let parts = [
      Self.part("kent", [3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 4]), Self.part("surrey", Self.usual),
    ]
    let sheet = try Self.sheet(
      Self.count(53, 3, 4), parts: parts, victims: [49, 4, 0, 0], isSafe: true)
    #expect(try sheet.raws("parts", "reports") == [.suppressed, .integer(49)])
    #expect(try sheet.raws("parts", "per_10000")[0] == .suppressed)
    #expect(try sheet.raws("parts", "on_year_before")[0] == .suppressed)
    #expect(
      try sheet.raws("victims", "reports") == [.integer(49), .suppressed, .integer(0), .integer(0)])
    #expect(try sheet.raws("victims", "share")[1] == .suppressed)
    #expect(try sheet.rows("heat").contains { $0.fields.last?.raw == .suppressed })
    let headline = try #require(sheet.sheet.headline.first.map { SheetReader.text($0) })
    #expect(headline.contains("Repeat  <5    Vulnerable  <5"))
  }

  @Test("says fewer than five in its sentences in the safe view")
  func safeSentences() throws {
    let sentences = try Self.sheet(Self.count(3), isSafe: true).sheet.sentences
    #expect(sentences[0].hasPrefix("<5 reports in March 2019"))
    #expect(!sentences[0].contains("%"))
  }
}
