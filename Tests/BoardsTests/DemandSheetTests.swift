import CellCanvas
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("The demand board")
struct DemandSheetTests {
  private typealias Examples = DemandExamples

  private static func headline(_ sheet: SheetReader) -> [String] {
    sheet.sheet.headline.drawn.map(SheetReader.text)
  }

  @Test("says its figures, what the limits say of them, what came late, how far the data goes")
  func headline() throws {
    let lines = Self.headline(try Examples.sheet(Examples.model(Examples.count(49, 6, 7))))
    #expect(
      lines == [
        "Nothing unusual this month.",
        "Reports  49 down 2.0% on 50 in Mar 2018   Per 10,000  4.9",
        "Financial year to date 2018-19  607",
        "Loss  £49k   Repeat  12%   Vulnerable  14%   Cyber  49%",
        "data to 31 Mar 2019, received 5 Apr 2019   reported to  Action Fraud",
      ])
  }

  @Test("sets the financial year to date beside that of a year before")
  func spans() throws {
    let values = (1...25).map { Double($0) as Double? }
    let lines = Self.headline(
      try Examples.sheet(Examples.model(Examples.count(25), values)))
    #expect(lines[2] == "Financial year to date 2018-19  234 up 160% on 90")
  }

  @Test("says two numbers where there were under 20 reports before, and no percentage")
  func smallBase() throws {
    let values = (1...25).map { position in position < 14 ? 1 : 6 as Double? }
    let sheet = try Examples.sheet(Examples.model(Examples.count(6), values))
    let lines = Self.headline(sheet)
    #expect(lines[1].hasPrefix("Reports  6 (was 1 in Mar 2018)"))
    #expect(lines[2] == "Financial year to date 2018-19  72 (was 12)")
    let sentences = sheet.sheet.sentences
    #expect(
      sentences[1].hasPrefix("6 reports in March 2019, was 1 in March 2018"))
    #expect(
      sentences.contains(
        "Financial year to date 2018-19: 72, was 12 in the financial year to date at March 2018."))
  }

  @Test("names no late month where none came late, and says a signal with its mark")
  func signal() throws {
    let model = Examples.model(Examples.count(149), Examples.high, restated: [])
    let lines = Self.headline(try Examples.sheet(model))
    #expect(lines[0].hasPrefix("South East is above its expected range: 149 reports, limit "))
    #expect(lines[1].contains("   ! high: above its limit of "))
    #expect(!lines[4].contains("Restated"))
  }

  @Test("says the signal, the restated month and the comparison in sentences")
  func sentences() throws {
    let model = Examples.model(Examples.count(149), Examples.high, open: [Examples.month])
    let sentences = try Examples.sheet(model).sheet.sentences
    #expect(
      sentences[1]
        == "149 reports in March 2019, up 198% on March 2018, with a loss of £149k."
    )
    #expect(sentences[2].hasPrefix("High: above its limit of "))
    #expect(
      sentences.suffix(3) == [
        "January 2019 was restated nationally: sent late.",
        "South East now has 50 reports in Jan 2019; the export does not say whether that changed.",
        "Mar 2019 is still open: late reports may be added.",
      ])
  }

  @Test("shows what is missing as missing, and nought as nought")
  func missing() throws {
    let holes: [Double?] = [nil, nil] + Examples.usual.dropFirst(2).map(Optional.some)
    let sheet = try Examples.sheet(Examples.model(.zero, Array(holes.dropLast()) + [0]))
    #expect(try sheet.texts("months", "reports").prefix(2) == ["·", "·"])
    #expect(try sheet.raws("months", "reports").first == .missing)
    #expect(try sheet.raws("months", "reports").last == .integer(0))
    let lines = Self.headline(sheet)
    #expect(lines[1].hasPrefix("Reports  0 (was · in Mar 2018)   "))
    #expect(lines[3] == "Loss  £0   Repeat  ·   Vulnerable  ·   Cyber  ·")
  }

  @Test("keeps the loss of very few reports back in the safe view, and no other figure")
  func losses() throws {
    let few = Examples.part(.force, "kent", Array(Examples.usual.dropLast()) + [0])
    let part = Examples.part(.force, "surrey", Examples.usual)
    let model = Examples.model(Examples.count(49, 8, 4), forces: [few, part], victims: [few])
    let sheet = try Examples.sheet(model, isSafe: true)
    let ids = try sheet.texts("parts", "id")
    for column in ["loss_pence", "loss_share"] {
      let raws = try sheet.raws("parts", column)
      #expect(zip(ids, raws).allSatisfy { ($0 == "kent") == ($1 == .suppressed) })
    }
    #expect(try sheet.raws("victims", "loss_pence") == [.suppressed])
    #expect(try sheet.raws("parts", "reports").contains(.integer(0)))
    #expect(try Examples.sheet(model).raws("victims", "loss_pence") == [.integer(0)])
  }
}

@Suite("The demand board on what is unusual")
struct DemandUnusualTests {
  private typealias Examples = DemandExamples

  private static let low = Array(DemandExamples.usual.dropLast()) + [1]

  @Test("lists forces and fraud types in turn, the most unusual of each first, high before low")
  func order() throws {
    let forces = [
      Examples.part(.force, "kent", Self.low.map { $0 * 3 }),
      Examples.part(.force, "surrey", Examples.high),
      Examples.part(.force, "sussex", Examples.usual),
    ]
    let types = [
      Examples.part(.type, "NFIB1A", Examples.high),
      Examples.part(.type, "NFIB1B", Array(Examples.usual.dropLast()) + [250]),
    ]
    let sheet = try Examples.sheet(
      Examples.model(Examples.count(149), forces: forces, types: types))
    #expect(try sheet.texts("unusual", "id") == ["surrey", "NFIB1B", "kent", "NFIB1A"])
    #expect(try sheet.texts("unusual", "kind") == ["force", "type", "force", "type"])
    #expect(sheet.pane("unusual")?.title == "Unusual this month: 2 forces, 2 fraud types")
  }

  @Test("says in one line where nothing is, without a table")
  func nothing() throws {
    let sheet = try Examples.sheet(
      Examples.model(
        Examples.count(49), forces: [Examples.part(.force, "kent", Examples.usual)]))
    #expect(sheet.lines.contains("Unusual this month: no force or fraud type"))
    #expect(sheet.sheet.sentences.contains("Unusual this month: no force or fraud type."))
    #expect(sheet.pane("unusual")?.data == nil)
  }
}

@Suite("The rules on the demand board")
struct DemandRulesTests {
  private typealias Examples = DemandExamples

  @Test("are four, each with its line and the months that took part")
  func fired() throws {
    let sheet = try Examples.sheet(Examples.model(Examples.count(149), Examples.high))
    #expect(try sheet.texts("rules", "number") == ["1", "2", "3", "4"])
    #expect(try sheet.texts("rules", "fired") == ["! high", "no", "no", "no"])
    #expect(try sheet.texts("rules", "months") == ["Mar 2019", "-", "-", "-"])
    #expect(try sheet.raws("rules", "months")[0] == .text("2019-03"))
    let bound = try #require(XmRChart(Examples.high)).upperLimit
    #expect(try sheet.raws("rules", "bound")[0] == .number(bound))
    #expect(try sheet.raws("rules", "bound_upper")[0] == .number(bound))
    // A rule with two lines has two numbers, so its field holds no single value.
    #expect(try sheet.raws("rules", "bound")[3] == .missing)
    #expect(try sheet.raws("rules", "bound_lower")[3] != .missing)
    #expect(sheet.pane("rules")?.title == "The four rules, by NHS Making Data Count")
  }

  @Test("name a run by its ends, and an earlier point outside the limits")
  func runs() throws {
    let run: [Double] = [12, 10, 14, 9, 13, 10, 18, 15, 19, 16, 18, 15, 17]
    let shift = try Examples.sheet(Examples.model(Examples.count(17), run))
    #expect(try shift.texts("rules", "months")[1] == "Sep 2018 to Mar 2019")
    let earlier = [50.0, 54, 48, 53, 149, 55, 49, 52, 46, 51, 50, 53, 49]
    let sheet = try Examples.sheet(Examples.model(Examples.count(49), earlier))
    #expect(try sheet.texts("rules", "earlier_months")[0] == "Jul 2018")
    guard case .line(let chart, _) = sheet.pane("months")?.content else {
      Issue.record("the months have no chart")
      return
    }
    // The outlier raises the mean, so that the months after it make a run below the mean.
    #expect(chart.marks.map(\.index) == Array(4...12))
    #expect(chart.marks.first?.sign == "1" && chart.marks.last?.sign == "2")
  }

  @Test("give way to the reason where months cannot be judged, and no limit is drawn")
  func unjudged() throws {
    let sheet = try Examples.sheet(
      Examples.model(Examples.count(49), Array(Examples.usual.suffix(8))))
    #expect(try sheet.rows("rules").isEmpty)
    #expect(try sheet.table("rules").whenEmpty == "Too few months to judge: 8 of 12.")
    guard case .line(let chart, _) = sheet.pane("months")?.content else {
      Issue.record("the months have no chart")
      return
    }
    #expect(chart.upperLimit == nil && chart.marks.isEmpty && chart.mean != nil)
  }
}
