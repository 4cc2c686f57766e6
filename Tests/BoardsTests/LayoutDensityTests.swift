import CellCanvas
import Testing

@testable import Boards
@testable import Sheets

@Suite("Density")
struct LayoutDensityTests {
  @Test(
    "grows with the screen, each level from its own bounds on",
    arguments: [
      (19, 5, .line, .line), (20, 6, .compact, .compact), (59, 17, .compact, .compact),
      (60, 18, .standard, .standard), (110, 30, .wide, .wide), (200, 60, .wall, .wall),
      (200, 12, .wall, .compact), (40, 60, .compact, .wall),
    ] as [(Int, Int, Density, Density)])
  func levels(columns: Int, rows: Int, across: Density, down: Density) {
    #expect(Density.across(columns) == across && Density.down(rows) == down)
  }

  @Test("never shows less on a larger screen")
  func monotone() {
    for (smaller, larger) in zip(Density.allCases, Density.allCases.dropFirst()) {
      #expect(smaller.leastSize.columns < larger.leastSize.columns)
      #expect(smaller.leastSize.rows < larger.leastSize.rows)
      #expect(smaller.headlineLines <= larger.headlineLines)
      #expect(smaller.chartLines <= larger.chartLines && smaller.footLines <= larger.footLines)
    }
  }
}

@Suite("A pane on paper")
struct LayoutPaperTests {
  private static func lines(_ width: Int) throws -> [String] {
    let pane = LayoutExamples.sheet(rows: 2).panes[0]
    let block = try #require(pane.onPaper(width: width, glyphs: .unicode, leftOut: "Left out"))
    return block.canvas.lines
  }

  @Test("names the columns for which the page is too narrow, and no others")
  func leftOut() throws {
    #expect(
      try Self.lines(18) == [
        "── Actors ────────", "Name     Count", "Ferrous    100", "Calder      99",
        "Left out: Note",
      ])
    #expect(try Self.lines(40).count == 4)
  }
}

@Suite("The foot")
struct LayoutFootTests {
  private static let entries = [
    LegendEntry("!", "stale"), LegendEntry("·", "unknown"), LegendEntry("-", "none"),
  ]

  private static let keys = [
    LegendEntry("Enter", "open"), LegendEntry("/", "filter"), LegendEntry("[ ]", ""),
  ]

  private static let wayOut = [LegendEntry("?", "help"), LegendEntry("q", "quit")]

  private static func lines(_ columns: Int, _ rows: Int, hidden: [String] = []) -> [String] {
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    let foot = Foot(legend: entries, keys: keys, hidden: hidden)
    let frame = Frame(
      context: [], tabs: [], keys: keys, message: nil, marking: "OFFICIAL", wayOut: wayOut)
    canvas.draw(foot, of: frame, in: canvas.bounds)
    return canvas.lines
  }

  @Test("shows as much of the legend as fits, and names the key for the rest")
  func legend() {
    #expect(Self.lines(28, 2)[0] == "! stale  · unknown  - none")
    #expect(Self.lines(25, 2)[0] == "! stale  · unknown … K")
    #expect(Self.lines(7, 2)[0] == "… K")
  }

  @Test(
    "names the panes out of sight that have room for their names, and counts the rest",
    arguments: [
      (70, "! stale  · unknown  - none      Tab Forces by month, Campaigns, Owners"),
      (52, "! stale  · unknown  - none    Tab Forces by month +2"),
      (40, "! stale  · unknown  - none        Tab +3"), (20, "! stale … K   Tab +3"),
    ])
  func hidden(columns: Int, expected: String) {
    let lines = Self.lines(columns, 2, hidden: ["Forces by month", "Campaigns", "Owners"])
    #expect(lines[0] == expected)
  }

  @Test("counts the panes out of sight among the keys where it has one line")
  func hiddenOnOneLine() {
    #expect(
      Self.lines(44, 1, hidden: ["Owners"]) == ["Enter open Tab +1 / filter [ ] ? help q quit"])
  }

  @Test(
    "has its keys in one order, and the way out at its end at every size",
    arguments: [
      (60, "Enter open  / filter  [ ]  ? help  q quit"),
      (40, "Enter open / filter [ ] ? help q quit"),
      (35, "Enter open / filter ? help q quit"), (26, "Enter open ? help q quit"),
      (20, "? help q quit"),
    ])
  func order(columns: Int, expected: String) {
    #expect(Self.lines(columns, 2)[1] == expected)
    #expect(Self.lines(columns, 1) == [expected])
  }
}
