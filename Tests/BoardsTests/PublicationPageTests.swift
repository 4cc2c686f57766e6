import CellCanvas
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("The page of a publication")
struct PublicationPageTests {
  @Test("has a row for each item of each body, forces first, and a column for each period")
  func rows() throws {
    let page = try PublicationExamples.page()
    #expect(try page.texts("figures", "body") == ["Dorset", "Kent", "England and Wales", "Kent"])
    #expect(try page.texts("figures", "item") == ["Fraud", "Fraud", "Fraud", "Forgery"])
    #expect(
      try page.table("figures").columns.filter(\.isShown).map(\.title)
        == ["Body", "Item", "2016-17", "2017-18"])
    #expect(
      try page.rows("figures").map(\.opens)
        == [.force("dorset"), .force("kent"), nil, .force("kent")])
  }

  @Test("keeps each figure as published: digits, zero, minus; and nothing for what is not there")
  func figures() throws {
    let page = try PublicationExamples.page()
    #expect(
      try page.raws("figures", "fy_2016_17").map(\.plain) == ["missing", "1234", "missing", "0"])
    #expect(
      try page.raws("figures", "fy_2017_18").map(\.plain) == ["7", "-12.50", "4178345", "missing"])
    #expect(try page.texts("figures", "fy_2016_17") == ["[1] ·", "1,234", "", "0"])
    #expect(
      try page.texts("figures", "fy_2017_18") == ["[2] 7", "[2] -12.50", "4,178,345", ""])
  }

  @Test("lists each note once, and says those of the row under the cursor with their periods")
  func notes() throws {
    let page = try PublicationExamples.page()
    guard case .text(let lines) = try #require(page.pane("notes")).content else {
      Issue.record("the notes are no text")
      return
    }
    #expect(lines.map(SheetReader.text) == ["1  Not published", "2  Revised"])
    let details = try page.rows("figures").map { $0.details.map(SheetReader.text) }
    #expect(
      details[0] == ["Item  Fraud", "2016-17 [1]  Not published", "2017-18 [2]  Revised"])
    #expect(details[1].first == "As published  Kent County    Item  Fraud")
    #expect(
      try page.raws("figures", "notes")[0]
        == .text("FY-2016-17: Not published; FY-2017-18: Revised"))
  }

  @Test("turns: a column for each item, and a row for each period of each body")
  func turned() throws {
    let page = try PublicationExamples.page(PublicationExamples.figures, .items)
    #expect(
      try page.texts("figures", "period")
        == ["2016-17", "2017-18", "2016-17", "2017-18", "2017-18"])
    #expect(
      try page.raws("figures", "item_fraud").map(\.plain)
        == ["missing", "7", "1234", "-12.50", "4178345"])
    #expect(
      try page.rows("figures")[0].details.map(SheetReader.text)
        == ["Period  financial year 2016-17", "Fraud  [1] ·", "Fraud [1]  Not published"])
    #expect(
      try page.raws("figures", "item_forgery").map(\.plain)
        == ["missing", "missing", "0", "missing", "missing"])
  }

  @Test("has a column for each item by itself where there is but one period")
  func onePeriod() throws {
    let figures = PublicationExamples.figures.filter { $0.hasPrefix("FY-2016-17") }
    for columns in PublicationColumns.allCases {
      let page = try PublicationExamples.page(figures, columns)
      #expect(
        try page.table("figures").columns.filter(\.isShown).map(\.title)
          == ["Body", "Fraud", "Forgery"])
      #expect(try page.raws("figures", "period") == [.text("FY-2016-17"), .text("FY-2016-17")])
    }
  }

  @Test("rules off the bodies that are no force, and shows two names of one force as published")
  func bodies() throws {
    let page = try PublicationExamples.page([
      "2018 | CIFAS | | Fraud | 3 | ", "2018 | Kent | kent | Fraud | 1 | ",
      "2018 | Old Kent | kent | Fraud | 2 | ", "2018 | Dorset | dorset | Fraud | 9 | ",
    ])
    #expect(try page.texts("figures", "body") == ["Dorset", "Kent", "Old Kent", "CIFAS"])
    #expect(
      try page.rows("figures").map(\.ruleAbove) == [nil, nil, nil, "other bodies, as published"])
  }

  @Test("gives room to the newest period first, then to those that most rows have figures of")
  func room() throws {
    let page = try PublicationExamples.page(
      ["2015", "2016", "2017"].flatMap { year in
        ["Kent | kent", "Dorset | dorset"].map { "\(year) | \($0) | Fraud | 1 | " }
      } + ["2018", "2019"].map { "\($0) | CIFAS | | Fraud | 1 | " })
    let columns = try page.table("figures").columns.filter { $0.id?.unit == .published }
    #expect(columns.map(\.title) == ["2015", "2016", "2017", "2018", "2019"])
    #expect(columns.map(\.priority) == [3, 2, 1, 4, 0])
  }

  @Test("names items of other letters apart in data")
  func itemNames() {
    #expect(
      ColumnID.items(["Twyll", "Tŵyll", "Fraud (a)", "Fraud, a", "£"]).map(\.name)
        == ["item_twyll", "item_t_yll", "item_fraud_a", "item_fraud_a_2", "item"])
  }

  @Test("says what it is, who published it, when if that is known, and on what basis")
  func headline() throws {
    let page = try PublicationExamples.page()
    #expect(page.sheet.title == "PUBLICATION  Crime in two counties")
    #expect(page.sheet.subtitle == "ONS · day not known")
    #expect(
      page.sheet.headlines == [
        "6 figures of 3 bodies, 2016-17 to 2017-18.", "Published by ONS; day not known.",
      ])
    #expect(page.text.contains("Basis  Offences recorded by the police"))
    #expect(page.text.contains("Licence  Open Government Licence v3.0"))
    let welsh = try PublicationExamples.page(PublicationExamples.figures, .periods, .welsh)
    #expect(
      welsh.sheet.headlines == [
        "Ffigurau: 6; cyrff: 3; 2016-17 hyd 2017-18.", "Cyhoeddwr: ONS; diwrnod anhysbys.",
      ])
  }

  @Test("shows the same figures in the safe view, and says why")
  func safe() throws {
    let (open, safe) = (
      try PublicationExamples.page(), try PublicationExamples.page(isSafe: true)
    )
    #expect(try safe.rows("figures").map(\.fields) == open.rows("figures").map(\.fields))
    #expect(safe.sheet.sentences.last?.hasPrefix("Published figures are public") == true)
    #expect(safe.sheet.marking == .official)
  }

  @Test("is read by a voice with words for the mark of a note, and no word for what is not there")
  func spoken() throws {
    let said = try PublicationExamples.page().sheet.utterances(Words(.english))
    #expect(
      said.prefix(2).map(\.sentence) == [
        "Dorset: item Fraud, 2016-17 not published, note 1, 2017-18 7, note 2.",
        "Kent: item Fraud, 2016-17 1,234, 2017-18 -12.50, note 2.",
      ])
  }
}

@Suite("A picture of a publication")
struct PublicationPictureTests {
  @Test("stands on 80 columns: forces, other bodies, and the notes under their numbers")
  func picture() throws {
    let sheet = try PublicationExamples.page().sheet
    var state = ViewState()
    state.settle(in: sheet)
    let drawn = sheet.draw(
      size: Size(columns: 80, rows: 24), glyphs: .unicode, frame: LayoutExamples.frame(),
      state: &state)
    let lines = drawn.canvas.lines.dropFirst(4).prefix(16).map(\.trimmingBlanks)
    #expect(
      lines.joined(separator: "\n") == """
        6 figures of 3 bodies, 2016-17 to 2017-18. Published by ONS; day not known.
        Basis  Offences recorded by the police

          Body               Item     2016-17     2017-18
        ▸ Dorset             Fraud      [1] ·       [2] 7
          Kent               Fraud      1,234  [2] -12.50
          England and Wales  Fraud              4,178,345
          Kent               Forgery        0

        ── Selected ────────────────────────────────────────────────────────────────────
        Item  Fraud
        2016-17 [1]  Not published
        2017-18 [2]  Revised

        ── Notes ───────────────────────────────────────────────────────────────────────
        1  Not published
        """)
  }
}

@Suite("A published figure of the sample", .tags(.slow))
struct PublishedFigureOfSampleTests {
  private static let place = Place.publication("action-fraud-forces-2018-19")

  @Test("is explained by its publication, period, body and item, with SQL; in the safe view too")
  func explained() throws {
    let snapshot = try SampleSnapshot.open()
    let page = try SampleReading.page(Self.place)
    let row = try page.texts("figures", "body").firstIndex { $0.hasPrefix("Kent") }
    let fields = try page.rows("figures")[try #require(row)].fields
    let figure = try #require(fields.compactMap { $0.named("x") }.first)
    for isSafe in [false, true] {
      let explanation = try Explanation(figure, from: snapshot, Words(.english), isSafe: isSafe)
      let lines = explanation.lines.map(SheetReader.text)
      #expect(explanation.agrees && explanation.sql?.contains("published_figure") == true)
      for said in [
        "Crimes referred to police forces, and outcomes, 2018-19 (action-fraud-forces-2018-19)",
        "financial year 2018-19", "Kent", "Crimes referred", "1,185 (matches the board)",
      ] { #expect(lines.contains { $0.hasSuffix(said) }, "\(said): \(lines)") }
      #expect(!lines.contains { $0.contains("Counted by") })
    }
  }

  @Test(
    "stands on no page by a sum of others: every figure of each publication, as the file has it")
  func whole() throws {
    let snapshot = try SampleSnapshot.open()
    for thing in try snapshot.namedThings() where thing.kind == .publication {
      let figures = try snapshot.database.publishedFigures(of: thing.id)
      for columns in PublicationColumns.allCases {
        let request = try SampleReading.request(choices: Choices(columns))
        let sheet = try #require(
          try Place.publication(thing.id).load(from: snapshot, request))
        let shown = sheet.allFigures.compactMap { named in
          if case .published(let key) = named.figure { (key, named.raw) } else { nil }
        }
        let found = Dictionary(shown, uniquingKeysWith: { $1 })
        let known = figures.filter { $0.value != nil }
        #expect(shown.count == known.count && found.count == known.count, "\(thing.id)")
        for figure in known {
          #expect(found[figure.key] == figure.value.map(RawValue.decimal), "\(figure.key)")
        }
      }
    }
  }

  @Test(
    "is reached from the page of its force and of the force's region",
    arguments: [
      Place.force("kent"), .region("se"),
    ])
  func listed(_ place: Place) throws {
    let page = try SampleReading.page(place)
    #expect(
      try page.rows("published").map(\.opens) == [
        .publication("action-fraud-forces-2018-19"), .publication("action-fraud-forces-2017-18"),
        .publication("action-fraud-forces-2016-17"),
      ])
    #expect(try page.texts("published", "periods") == ["2018-19", "2017-18", "2016-17"])
  }

  @Test("has no pane on the page of a force without any; an export without publications says so")
  func none() throws {
    let list = PublicationList(publications: [], request: try SampleReading.request())
    #expect(list.pane(side: .right) == nil)
    try PartialSample(without: ["publication"]).open { snapshot in
      let sheet = try #require(
        try Place.force("kent").load(from: snapshot, try SampleReading.request()))
      let pane = try #require(sheet.panes.first { $0.id == "published" })
      #expect(pane.lacks == ["published_figure"])
      #expect(pane.data?.whenEmpty == "Not supplied in this export")
    }
  }
}

extension String {
  /// The line without blanks at its end.
  fileprivate var trimmingBlanks: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
