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

  private static func lines(_ columns: Int, _ rows: Int, hidden: [String] = []) -> [String] {
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    let foot = Foot(
      legend: entries, keys: [LegendEntry("Tab", "next"), LegendEntry("?", "help")],
      hidden: hidden, cut: [])
    canvas.draw(foot, of: LayoutExamples.frame(), in: canvas.bounds)
    return canvas.lines
  }

  @Test("shows as much of the legend as fits, and marks the rest")
  func legend() {
    #expect(Self.lines(28, 2)[0] == "! stale  · unknown  - none")
    #expect(Self.lines(25, 2)[0] == "! stale  · unknown …")
    #expect(Self.lines(7, 2)[0] == "…")
  }

  @Test(
    "names the panes out of sight that have room for their names, and counts the rest",
    arguments: [
      (60, "Tab Forces by month, Campaigns, Legend              ? help"),
      (40, "Tab Forces by month +2          ? help"), (20, "Tab +3      ? help"),
    ])
  func hidden(columns: Int, expected: String) {
    let lines = Self.lines(columns, 1, hidden: ["Forces by month", "Campaigns", "Legend"])
    #expect(lines == [expected])
  }

  @Test("says what Tab does where nothing is out of sight")
  func whole() {
    #expect(Self.lines(40, 1) == ["                      Tab next  ? help"])
  }
}
