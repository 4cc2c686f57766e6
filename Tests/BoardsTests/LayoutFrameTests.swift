import CellCanvas
import Testing

@testable import Boards
@testable import Sheets

@Suite("The line of input")
struct LayoutInputTests {
  private static func foot(_ columns: Int, _ rows: Int, _ input: Frame.Input) -> String? {
    var state = ViewState()
    let old = LayoutExamples.frame(message: "Safe view off")
    let frame = Frame(
      context: old.context, tabs: old.tabs, keys: old.keys, message: old.message,
      marking: old.marking, input: input)
    let drawn = LayoutExamples.sheet().draw(
      size: Size(columns: columns, rows: rows), glyphs: .unicode, frame: frame, state: &state)
    let map = drawn.canvas.roleMap
    return map.firstIndex { $0 == String(repeating: "I", count: columns) }
      .map { drawn.canvas.lines[$0] }
  }

  @Test(
    "stands in the foot, its note to the right; a long text keeps its end in sight",
    arguments: [
      (40, "cour", "3 of 43", "/cour                            3 of 43"),
      (40, "", "", "/"),
      (40, "courier fraud, south east", "3 of 43", "/courier fraud, south east       3 of 43"),
      (30, "courier fraud, south east", "3 of 43", "/…r fraud, south east  3 of 43"),
      (18, "courier fraud", "3 of 43", "/…ier fraud  3 of…"),
    ])
  func input(columns: Int, text: String, note: String, expected: String) {
    let input = Frame.Input(prompt: "/", text: text, note: note)
    for rows in [6, 10, 24, 40] { #expect(Self.foot(columns, rows, input) == expected) }
  }
}

@Suite("The row of tabs")
struct LayoutTabsTests {
  private static func tabs(active: Int) -> [Frame.Tab] {
    ["Threats", "Grid", "Actors", "Demand"].enumerated().map { position, title in
      Frame.Tab(key: "\(position + 1)", title: title, isActive: position == active)
    }
  }

  private static func line(_ columns: Int, active: Int) -> String {
    var canvas = Canvas(size: Size(columns: columns, rows: 1))
    _ = canvas.drawTabs(tabs(active: active), in: canvas.bounds)
    return canvas.lines[0]
  }

  @Test(
    "keeps the active tab in sight, and marks those left out",
    arguments: [
      (40, 0, " 1 Threats  2 Grid  3 Actors  4 Demand"),
      (38, 3, " 1 Threats  2 Grid  3 Actors  4 Demand"),
      (37, 0, "1 Threats 2 Grid 3 Actors 4 Demand"), (34, 3, "1 Threats 2 Grid 3 Actors 4 Demand"),
      (33, 0, "1 Threats 2 Grid 3 Actors …"), (33, 3, "… 2 Grid 3 Actors 4 Demand"),
      (20, 0, "1 Threats 2 Grid …"), (20, 1, "1 Threats 2 Grid …"), (20, 2, "… 2 Grid 3 Actors …"),
      (13, 2, "… 3 Actors …"), (9, 3, "… 4 Dema…"), (3, 0, "1 …"),
    ])
  func tabs(columns: Int, active: Int, expected: String) {
    #expect(Self.line(columns, active: active) == expected)
  }
}

@Suite("What the mouse means")
struct LayoutTargetTests {
  private static func draw(_ sheet: Sheet, _ columns: Int, _ rows: Int) -> DrawnSheet {
    var state = ViewState()
    return sheet.draw(
      size: Size(columns: columns, rows: rows), glyphs: .unicode, frame: LayoutExamples.frame(),
      state: &state)
  }

  /// The position of a text on the screen.
  private static func place(of text: String, in drawn: DrawnSheet) throws -> Point {
    let y = try #require(drawn.canvas.lines.firstIndex { $0.contains(text) })
    let line = drawn.canvas.lines[y]
    let start = try #require(line.ranges(of: text).first?.lowerBound)
    return Point(x: line.distance(from: line.startIndex, to: start), y: y)
  }

  @Test(
    "is a row, a tab, or else the pane",
    arguments: [
      ("Calder", .row(pane: 0, row: 1)), ("▸", .row(pane: 0, row: 0)),
      ("Surrey", .row(pane: 2, row: 1)), ("Count", .head(pane: 0, column: 2)),
      ("Selected", .pane(1)),
      ("Ferrous ranks", .pane(3)), ("1 Threats", .tab(0)), ("Actors", .tab(1)),
      ("OFFICIAL", nil), ("q quit", .key("q")),
    ] as [(String, HitTarget.Meaning?)])
  func meaning(text: String, expected: HitTarget.Meaning?) throws {
    let drawn = Self.draw(LayoutExamples.sheet(headline: false), 120, 40)
    #expect(drawn.meaning(at: try Self.place(of: text, in: drawn)) == expected)
  }

  @Test("is the same row over the whole of its line, marker and blanks too")
  func line() throws {
    let drawn = Self.draw(LayoutExamples.sheet(), 80, 24)
    let y = try Self.place(of: "Mallard", in: drawn).y
    for x in 0..<80 {
      #expect(drawn.meaning(at: Point(x: x, y: y)) == .row(pane: 0, row: 2))
    }
    #expect(drawn.meaning(at: Point(x: 80, y: y)) == nil)
  }

  @Test("is the item of a grid where one stands, and the pane between them")
  func items() throws {
    let grid = LayoutExamples.grid([[["a1", "a2"], ["b1"]], [[], ["c1"]]])
    let drawn = Self.draw(LayoutExamples.sheet(grid), 60, 24)
    let expected = [
      "a1": GridPosition(), "a2": GridPosition(item: 1), "b1": GridPosition(column: 1),
      "c1": GridPosition(row: 1, column: 1),
    ]
    for (name, position) in expected {
      let meaning = drawn.meaning(at: try Self.place(of: name, in: drawn))
      #expect(meaning == .gridItem(pane: 0, position))
    }
    #expect(drawn.meaning(at: try Self.place(of: "ROCU", in: drawn)) == .pane(0))
  }

  @Test("knows no row that is out of sight")
  func scrolled() {
    let drawn = Self.draw(LayoutExamples.sheet(rows: 40), 40, 10)
    let rows = drawn.targets.filter { if case .row = $0.meaning { true } else { false } }
    #expect(!rows.isEmpty && rows.count < 8)
    #expect(drawn.targets.allSatisfy { drawn.canvas.bounds.intersection($0.area) == $0.area })
  }

  @Test("is nothing where the sheet was drawn without targets")
  func none() {
    let drawn = DrawnSheet(
      canvas: Canvas(size: Size(columns: 3, rows: 3)), cursor: Point(x: 0, y: 0), pageRows: 1)
    #expect(drawn.meaning(at: Point(x: 1, y: 1)) == nil)
  }
}
