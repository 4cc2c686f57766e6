import CellCanvas
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("The grid's sheet")
struct GridSheetTests {
  private typealias Cases = GridCases

  /// Seven investigations at P3, one of them moved there; one at P1 is overdue.
  private let model = Cases.model(
    [
      Cases.investigation(
        "I-1", "Calder", level: .p1, tier: .necc, force: "kent", opened: 300, due: 40,
        decision: "Agree a charging file date", vulnerable: 3, plans: [.pursue],
        conditions: "Not to be read out", marking: .officialSensitive)
    ] + (2...8).map { Cases.investigation("I-\($0)", "Ledge \($0)") },
    moves: [Cases.move("M-1", "I-2", daysAgo: 3, .p4, .p3)],
    escalations: [Cases.escalation("E-1", "I-3", daysAgo: 32)])

  private func titles(_ sheet: Sheet) -> [String]? {
    sheet.block?.columns.map { $0.title.runs.map(\.text.string).joined() }
  }

  @Test("carries the count and its change in the heads of the columns")
  func heads() {
    #expect(titles(Cases.sheet(model)) == ["P1  1 (=)", "P2  0 (=)", "P3  7 (+1)", "P4  0 (-1)"])
  }

  @Test("keeps title and conditions back in the safe view, and counts what it lists")
  func safe() throws {
    let data = try #require(Cases.sheet(model, isSafe: true).table("grid"))
    #expect(data.column("title").allSatisfy { $0 == .suppressed })
    #expect(data.column("handling_conditions").first == .suppressed)
    #expect(titles(Cases.sheet(model, isSafe: true)) == titles(Cases.sheet(model)))
    #expect(lines(Cases.sheet(model, isSafe: true).headline) == lines(Cases.sheet(model).headline))
    #expect(data.column("operation").first == .text("Calder"))
    let text = lines(data.rows[0].details).joined(separator: "\n")
    #expect(!text.contains("Parcels") && !text.contains("read out"))
  }

  @Test("says an investigation in lines: what, its level, its decision, its conditions, its course")
  func details() throws {
    let item = try #require(Cases.sheet(model).block?.items.first)
    #expect(item.name == "Calder" && item.age == "300d")
    #expect(
      item.details.drawn.map { $0.map(\.text.string).joined() } == [
        "Calder  Other advance fee fraud · Kent, Surrey · £1k, 14 victims (3 vulnerable) · "
          + "opened 9 Jun 2018 · Economic crime DI", "P1 the export gives no meaning",
        "Agree a charging file date, due 24 Feb 2019, 40 days overdue · "
          + "last activity 2 Apr 2019, 3 days ago",
        "Parcels to empty houses · led by SEROCU · no plan under Prevent, Protect and Prepare",
        "Handling C  Not to be read out", "What happened", "2 Apr 2019  activity (no details)",
        "9 Jun 2018  opened",
      ])
  }

  @Test("says what a level means, that it is a local definition, and when the review is due")
  func meaning() throws {
    let item = try #require(Cases.sheet(model).block?.items.last)
    #expect(
      item.details.drawn[1].map(\.text.string).joined()
        == "P3 Within one region. (local definition) · review every 28 days · "
        + "review was due 24 Mar 2019")
  }

  @Test("lists the same investigations as data as it shows, with the row of each")
  func data() throws {
    let sheet = Cases.sheet(model)
    let data = try #require(sheet.table("grid"))
    #expect(data.rows.map(\.opens) == sheet.block?.items.map(\.opens))
    #expect(data.column("grid_row").first == .text("NECC"))
    #expect(data.column("marks").prefix(2).map(\.plain) == ["!dec !4P", "+P4"])
    #expect(data.column("decision_due").map(\.plain).prefix(2) == ["2019-02-24", "missing"])
  }

  @Test("says itself in sentences, the most important first")
  func sentences() {
    #expect(
      Cases.sheet(model).sentences == [
        "1 of 8 investigations needs the meeting; the decision on Calder (P1) is 40 days overdue.",
        "On the grid of South East as at 5 Apr 2019: P1 1 (no change), P2 0 (no change), "
          + "P3 7 (1 in, 0 out), P4 0 (0 in, 1 out); opened or moved since 8 Mar 2019.",
        "Every investigation has an owner.",
        "No investigation has gone without activity for 28 days.",
        "1 decision is overdue; the worst is Calder (P1), 40 days: Agree a charging file date.",
        "1 investigation at P1 or P2 lacks a plan: Calder (Prevent, Protect, Prepare).",
        "Since 8 Mar 2019 1 moved up, 0 moved down and 0 were opened.",
        "1 escalation awaits an answer; the oldest is Ledge 3, to NCA, for 32 days.",
      ])
  }

  @Test("bears the highest marking of what it shows, OFFICIAL-SENSITIVE where it shows nothing")
  func marking() {
    #expect(Cases.sheet(model).marking == .officialSensitive)
    #expect(Cases.sheet(Cases.model([Cases.investigation("I-1")])).marking == .official)
    #expect(Cases.sheet(Cases.model([])).marking == .officialSensitive)
  }

  @Test("carries the conditions of C records, and has no such pane where there are none")
  func handling() throws {
    let pane = try #require(Cases.sheet(model).panes.first { $0.id == "handling" })
    guard case .text(let lines) = pane.content else { return #expect(Bool(false), "text, whole") }
    #expect(lines.drawn.joined().map(\.text.string).contains("Not to be read out"))
    let without = Cases.sheet(Cases.model([Cases.investigation("I-1")]))
    #expect(!without.panes.contains { $0.id == "handling" })
  }

  private func lines(_ lines: [Line]) -> [String] {
    lines.drawn.map { $0.map(\.text.string).joined() }
  }

  @Test("names above the grid who bears which mark, and what came to each level and left it")
  func headline() {
    #expect(
      lines(Cases.sheet(model).headline) == [
        "1 of 8 investigations needs the meeting; the decision on Calder (P1) is 40 days overdue.",
        "no owner  0  ", "stalled   0  ", "overdue   1  Calder P1 40d",
        "4P gap    1  Calder P1 Pv Pt Pp",
        "moved  1    new  0    awaiting an answer  1    closed, not shown  0",
        "P1 1 =    P2 0 =    P3 7: 1 in, 0 out    P4 0: 0 in, 1 out",
      ])
  }

  @Test("explains the letters of the plans that it names, and every mark")
  func legend() throws {
    let sheet = Cases.sheet(model)
    let line = try #require(lines(sheet.headline).first { $0.hasPrefix("4P gap") })
    let signs = sheet.legend.map(\.sign)
    #expect(line.hasSuffix(" Pv Pt Pp") && signs.contains("PuPvPtPp"))
    #expect(Set(["!own", "!28d", "!dec", "!4P", "esc", "new", "(+2 -1)"]).isSubset(of: signs))
  }

  @Test("names as many as fit a narrow line, then says how many more there are")
  func manyNames() {
    let model = Cases.model((1...30).map { Cases.investigation("I-\($0)", "Op \($0)", owner: nil) })
    let line = lines(Cases.sheet(model).headline)[1]
    #expect(line.hasPrefix("no owner 30  Op 1 P3, Op 10 P3, Op 11 P3"))
    let named = line.split(separator: "Op ").count - 1
    #expect(line.hasSuffix(", +\(30 - named)") && (71...79).contains(line.count))
  }

  @Test("says which filter is on, and how many of how many it shows; the levels above are of all")
  func filtered() throws {
    let model = Cases.model(
      [
        Cases.investigation("I-1", owner: nil), Cases.investigation("I-2"),
        Cases.investigation("I-3", due: 2),
      ], showing: .ownerless)
    let sheet = Cases.sheet(model)
    #expect(sheet.panes[0].title == "no owner: 1 of 3")
    #expect(sheet.subtitle == "by lead tier · no owner: 1 of 3 · as at 5 Apr 2019")
    #expect(sheet.sentences.contains("No owner: 1 of 3."))
    #expect(sheet.table("grid")?.rows.count == 1 && sheet.block?.items.count == 1)
    #expect(sheet.table("decisions")?.rows.count == 1)
    #expect(titles(sheet)?[2] == "P3  3 (=)")
    #expect(Cases.sheet(self.model).panes[0].title.isEmpty)
  }

  @Test("says what each level means, who owns it, when it is reviewed, and that this is local")
  func definitions() throws {
    #expect(!Cases.sheet(model).panes.contains { $0.id == "levels" })
    let sheet = Cases.sheet(model, explained: true)
    let pane = try #require(sheet.panes.first { $0.id == "levels" })
    #expect(pane.title == "Priorities: meaning · owner · review · local definitions")
    guard case .text(let definitions) = pane.content else { return #expect(Bool(false), "text") }
    #expect(
      lines(definitions) == [
        "P1  the export gives no meaning", "P2  the export gives no meaning",
        "P3  Within one region. · ROCU · every 28 days", "P4  the export gives no meaning",
      ])
  }

  @Test("lists P1 and P2 that lack a plan, a column a strand")
  func plans() throws {
    let plans = try #require(Cases.sheet(model).table("plans"))
    #expect(plans.column("operation") == [.text("Calder")])
    #expect(
      Strand.allCases.map { plans.column("plan_\($0.rawValue)") } == [
        [.text("planned")], [.text("none")], [.text("none")], [.text("none")],
      ])
    let said = plans.rows[0].fields.map { $0.runs.map(\.text.string).joined() }
    #expect(said[2...5] == ["planned", "none !", "none !", "none !"])
  }

  @Test("looks so at 80x24, its meaning told by words and signs")
  func picture() throws {
    let sheet = Cases.sheet(model)
    var state = ViewState()
    state.settle(in: sheet)
    let canvas = sheet.draw(
      size: Size(columns: 80, rows: 24), glyphs: .unicode, frame: LayoutExamples.frame(),
      state: &state
    ).canvas
    #expect(canvas.lines[3..<15].joined(separator: "\n") == GridPictures.lines)
    #expect(canvas.roleMap[3..<15].joined(separator: "\n") == GridPictures.roles)
  }
}
