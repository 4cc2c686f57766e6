import SQLiteFile
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("What boards say of returns that are missing", .tags(.slow))
struct MissingReturnWordsTests {
  private static func sheet(
    _ board: Board, _ sample: ReducedSample, _ scope: Scope, _ month: String,
    span: DemandSpan = .month
  ) throws -> SheetReader {
    let snapshot = try sample.open()
    let request = BoardRequest(
      scope: scope, month: try #require(Month(month)), words: Words(.english),
      choices: Choices(span))
    return SheetReader(sheet: try board.load(snapshot, request))
  }

  private static func page(
    _ place: Place, _ sample: ReducedSample, _ month: String
  ) throws -> SheetReader {
    let snapshot = try sample.open()
    let request = BoardRequest(
      scope: .national, month: try #require(Month(month)), words: Words(.english))
    return SheetReader(sheet: try #require(try place.load(from: snapshot, request)))
  }

  private static func headline(_ reader: SheetReader) -> [String] {
    reader.sheet.headline.drawn.map(SheetReader.text)
  }

  /// The reports of a region by the base table, without one force.
  private static func reports(_ sample: ReducedSample, without force: String, _ month: String)
    throws -> Int
  {
    let snapshot = try sample.open()
    let statement = try Statement(
      """
      SELECT sum(d.reports)
        FROM v_demand AS d
        JOIN force AS f USING (force_id)
       WHERE f.region_id = 'ea' AND d.force_id <> ?1 AND d.month = ?2
      """, on: snapshot.database)
    statement.bind(force, at: 1)
    statement.bind(month, at: 2)
    return try statement.first { $0.integer(0) } ?? 0
  }

  @Test("opens on the newest month of any return, not on that of a measure or of one table")
  func opening() throws {
    let directory = try ReducedSample.late.open().directory
    #expect(
      "\(directory.months.lowerBound)" == "2015-01" && "\(directory.openingMonth)" == "2019-03")
    #expect(directory.coverage(of: .demand).newest == Month("2019-02"))
    #expect(directory.coverage(of: .demand).months.min() == Month("2017-04"))
  }

  @Test("says that the month has no return, which is the last, and what shows it")
  func late() throws {
    let sheet = try Self.sheet(.demand, .late, .region("sw"), "2019-03")
    let lines = Self.headline(sheet)
    #expect(
      lines[0] == "Reports: no return yet for Mar 2019; the last is Feb 2019, [ shows it.")
    #expect(lines[2].hasPrefix("Financial year to date 2018-19  · no return for Mar 2019 (was "))
    #expect(lines.joined().contains("data to 28 Feb 2019"))
    #expect(try sheet.raws("parts", "reports").allSatisfy { $0 == .missing })
    #expect(Set(try sheet.texts("parts", "signal")) == ["no return yet"])
    #expect(
      sheet.pane("unusual")?.content == .text([.words("Unusual this month: not judged")]))
    #expect(try sheet.raws("months", "reports").last == .missing)
    #expect(sheet.sheet.sentences.contains { $0.contains("no return yet for Mar 2019") })
    let threats = try Self.sheet(.threats, .late, .region("sw"), "2019-03")
    #expect(try threats.raws("threats", "reports").allSatisfy { $0 == .missing })
    let changes = try Self.sheet(.changes, .late, .region("sw"), "2019-03")
    #expect(changes.sheet.sentences.contains("Unusual this month: not judged."))
  }

  @Test("has a gap in the line and in what adds it up, and judges by the other months")
  func gap() throws {
    let sheet = try Self.sheet(.demand, .gap, .region("sw"), "2019-03")
    #expect(try sheet.raws("months", "reports")[4] == .missing)
    let lines = Self.headline(sheet)
    #expect(
      lines[0] == "Computer Software Service Fraud is above its expected range: 255 reports, "
        + "limit 218; 1 more is unusual.")
    #expect(lines[2].hasPrefix("Financial year to date 2018-19  · no return for Jul 2018"))
    let year = try Self.sheet(.demand, .gap, .region("sw"), "2019-03", span: .year)
    #expect(try year.raws("parts", "reports").allSatisfy { $0 == .missing })
    #expect(
      try year.raws("months", "this_year").enumerated().allSatisfy { ($1 == .missing) == ($0 > 2) })
  }

  @Test("names the force that a sum lacks, compares without it and does not judge")
  func incomplete() throws {
    let sheet = try Self.sheet(.demand, .gap, .region("ea"), "2019-03")
    let now = try Self.reports(.gap, without: "kent", "2019-03")
    let before = try Self.reports(.gap, without: "kent", "2018-03")
    let words = Words(.english)
    let change = words.say.rise(try #require(CountChange(from: before, to: now)?.fraction))
    #expect(
      Self.headline(sheet)[1].hasPrefix(
        "Reports  \(words.count(now)) without Kent \(change) on \(words.count(before)) in Mar 2018")
    )
    #expect(Self.headline(sheet)[0] == "Not judged: incomplete.")
    #expect(sheet.sheet.sentences.contains { $0.contains("reports without Kent in March 2019") })
    let national = try Self.sheet(.demand, .gap, .national, "2019-03")
    let regions = try national.rows("regions")
    let east = try #require(regions.first { $0.fields[0].raw == .text("region:ea") })
    #expect(east.fields[2].lacks == [LackingForce("kent")])
    #expect(SheetReader.text(east.fields[2].runs).hasSuffix(" ~"))
    #expect(national.sheet.withWholeLegend(words).legend.contains { $0.sign == "~" })
  }

  @Test(
    "keeps saying that a force has sent none for months, and judges its region without it never")
  func silent() throws {
    let force = try Self.page(.force("surrey"), .gap, "2019-02")
    #expect(
      Self.headline(force)[0].hasPrefix(
        "Reports: no return yet for Feb 2019; the last is Dec 2018, m chooses it."))
    let region = try Self.page(.region("se"), .gap, "2019-02")
    #expect(Self.headline(region)[1].contains("without Surrey"))
    #expect(try region.raws("parts", "reports").last == .missing)
  }

  @Test("says of how many months a year of outcomes is made, and nothing where none has come")
  func outcomes() throws {
    let year = try Self.page(.region("sw"), .gap, "2019-03")
    #expect(
      try year.texts("outcomes", "financial_year") == ["2018-19, 11 of 12 months", "2017-18"])
    let none = try Self.page(.region("sw"), .late, "2019-03")
    #expect(try none.raws("outcomes", "referred") == [.missing])
    #expect(
      none.sheet.sentences.contains {
        $0.contains("crimes referred and outcomes are not covered by this export")
      })
  }

  @Test("says that a body of which nothing was published is not covered")
  func notCovered() throws {
    let page = try Self.page(.force("gibraltar"), .gap, "2019-03")
    #expect(Self.headline(page)[0].hasPrefix("Reports: not covered by this export in Mar 2019."))
    #expect(try page.raws("outcomes", "referred") == [.missing, .missing])
    #expect(!page.text.contains("Referred  0"))
  }

  @Test("shows what has come of a return, marks it, and never judges it")
  func part() throws {
    let region = try Self.sheet(.demand, .part, .region("ea"), "2019-03")
    #expect(Self.headline(region)[0] == "Not judged: incomplete.")
    #expect(Self.headline(region)[1].contains("without part of Kent"))
    #expect(!Self.headline(region)[1].contains(" on "))
    let force = try Self.page(.force("kent"), .part, "2019-03")
    #expect(Self.headline(force)[0].contains("Not judged: incomplete"))
    #expect(force.text.contains("without part of Kent"))
    let national = try Self.sheet(.demand, .part, .national, "2019-03")
    let east = try #require(
      try national.rows("regions").first { $0.fields[0].raw == .text("region:ea") })
    #expect(east.fields[2].lacks == [LackingForce("kent", isPart: true)])
  }

  @Test("counts victims without the force whose list is missing, and says so")
  func victims() throws {
    let sheet = try Self.sheet(.victims, .gap, .national, "2019-03")
    let east = try #require(
      try sheet.rows("not-contacted").first { $0.fields[0].raw == .text("region:ea") })
    #expect(east.fields[6].lacks == [LackingForce("kent")])
    #expect(Self.headline(sheet)[2].contains("without Kent"))
    let force = try Self.page(.force("kent"), .gap, "2019-03")
    #expect(force.text.contains("no return yet"))
  }
}
