import CellCanvas
import Testing

@testable import Boards
@testable import Sheets

@Suite("A sheet on a screen")
struct LayoutSheetTests {
  private static func draw(
    _ columns: Int, _ rows: Int, _ sheet: Sheet = LayoutExamples.sheet(), selected: Int = 1,
    message: String? = nil, glyphs: Glyphs = .unicode
  ) -> DrawnSheet {
    var state = ViewState()
    state.rows["actors"] = selected
    return sheet.draw(
      size: Size(columns: columns, rows: rows), glyphs: glyphs,
      frame: LayoutExamples.frame(message: message), state: &state)
  }

  private static func picture(_ drawn: DrawnSheet) -> String {
    drawn.canvas.lines.joined(separator: "\n")
  }

  private static func roles(_ drawn: DrawnSheet) -> String {
    drawn.canvas.roleMap.joined(separator: "\n")
  }

  @Test("at 40 by 10 has marking, title, context, and the rows around the cursor")
  func small() {
    let drawn = Self.draw(40, 10)
    #expect(
      Self.picture(drawn) == """
                   OFFICIAL-SENSITIVE
        ACTORS  by harm  March 2019
        South East · Mar 2019 · export 8 …SAMPLE
        Scored  5 …
          Name     Count  Note                ↓2
          Ferrous    100  as usual
        ▸ Calder      99  as usual
          Mallard     98  as usual
        Tab +3  ? help  q quit
                   OFFICIAL-SENSITIVE
        """)
    #expect(
      Self.roles(drawn) == """
        MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM
        TTTTTTTTTTTTTTTdddddddddddd
        ..................................BBBBBB
        dddddddd.kk
        ..HHHHHHH..HHHHH..HHHHHHHH...........kkk
        ..................dddddddd
        SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
        ..................dddddddd
        kkkddd..kddddd..kddddd
        MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM
        """)
    #expect(drawn.cursor == Point(x: 0, y: 6))
  }

  @Test("at 80 by 24 is one column, with tabs and keys")
  func medium() {
    let drawn = Self.draw(80, 24)
    #expect(
      Self.picture(drawn) == """
                                       OFFICIAL-SENSITIVE
        ACTORS  by harm  March 2019            South East · Mar 2019 · export 8 · SAMPLE
         1 Threats  3 Actors
        Scored  5
        One is stale

        ── Actors ──────────────────────────────────────────────────────────────────────
          Name     Count  Note
          Ferrous    100  as usual
        ▸ Calder      99  as usual
          Mallard     98  as usual
          Teasel      97  as usual
          Larch       96  as usual

        ── Selected ────────────────────────────────────────────────────────────────────
        Of  Calder

        ── Forces ──────────────────────────────────────────────────────────────── ↓1 ──
          Name    Count  Note
          Kent       30  as usual
          Surrey     20  as usual
        ! stale  · unknown                                                  Tab In words
        ? help  q quit
                                       OFFICIAL-SENSITIVE
        """)
    #expect(
      Self.roles(drawn) == """
        MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM
        TTTTTTTTTTTTTTTdddddddddddd...............................................BBBBBB
        kkkttttttt.kkkAAAAAA
        dddddddd


        bbAAAAAAAAbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
        ..HHHHHHH..HHHHH..HHHHHHHH
        ..................dddddddd
        SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
        ..................dddddddd
        ..................dddddddd
        ..................dddddddd

        bbHHHHHHHHHHbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
        dddd

        bbHHHHHHHHbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbkkkkbb
        ..HHHHHH..HHHHH..HHHHHHHH
        .................dddddddd
        .................dddddddd
        kddddddddkdddddddddd................................................kkkddddddddd
        kddddd..kddddd
        MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM
        """)
  }

  @Test("at 120 by 40 is two columns, with legend and keys on lines of their own")
  func large() {
    let drawn = Self.draw(120, 40)
    #expect(
      Self.picture(drawn) == """
                                                           OFFICIAL-SENSITIVE
        ACTORS  by harm  March 2019                                                    South East · Mar 2019 · export 8 · SAMPLE
         1 Threats  3 Actors

        Scored  5
        One is stale

        ── Actors ───────────────────────────────────────────────────────────  ── Forces ───────────────────────────────────────
          Name     Count  Note                                                   Name    Count  Note
          Ferrous    100  as usual                                               Kent       30  as usual
        ▸ Calder      99  as usual                                               Surrey     20  as usual
          Mallard     98  as usual                                               Sussex     10  as usual
          Teasel      97  as usual
          Larch       96  as usual                                             ── In words ─────────────────────────────────────
                                                                               Ferrous ranks highest by harm.
        ── Selected ─────────────────────────────────────────────────────────
        Of  Calder




















        ! stale  · unknown
        ? help  q quit
                                                           OFFICIAL-SENSITIVE
        """)
  }

  @Test(
    "has the marking in the first line and the last, and the cursor on the selected row",
    arguments: [(40, 10), (60, 14), (80, 24), (110, 30), (120, 40), (200, 60)])
  func marking(columns: Int, rows: Int) {
    for selected in 0..<12 {
      let drawn = Self.draw(columns, rows, LayoutExamples.sheet(rows: 12), selected: selected)
      let lines = drawn.canvas.lines
      #expect(lines.count == rows && lines.first == lines.last)
      #expect(lines.first?.hasSuffix("OFFICIAL-SENSITIVE") == true)
      #expect(lines[drawn.cursor.y].contains("▸ \(LayoutExamples.rows(12)[selected].name) "))
      #expect(drawn.canvas[drawn.cursor.x, drawn.cursor.y].role == .selected)
    }
  }

  @Test(
    "always says whose figures, of when, from which snapshot",
    arguments: [(40, 10), (80, 24), (120, 40)])
  func context(columns: Int, rows: Int) {
    let text = Self.picture(Self.draw(columns, rows))
    #expect(text.contains("South East · Mar 2019 · export 8") && text.contains("SAMPLE"))
  }

  @Test(
    "has tabs only where there is room for them",
    arguments: [(40, 10, false), (80, 15, false), (80, 24, true)])
  func tabs(columns: Int, rows: Int, expected: Bool) {
    #expect(Self.picture(Self.draw(columns, rows)).contains(" 1 Threats") == expected)
  }

  @Test(
    "says a message in place of the legend; in a foot of one line, of the keys too",
    arguments: [(40, 6, false), (40, 10, false), (80, 24, true), (120, 40, true)])
  func message(columns: Int, rows: Int, hasKeys: Bool) {
    let text = Self.picture(Self.draw(columns, rows, message: "Safe view off"))
    #expect(text.contains("Safe view off") && !text.contains("! stale"))
    #expect(text.contains("q quit") == hasKeys)
  }

  @Test("stands on the top of an empty table")
  func empty() {
    let drawn = Self.draw(80, 24, LayoutExamples.sheet(empty: true))
    #expect(drawn.canvas.lines[drawn.cursor.y].contains("Nobody"))
  }

  @Test("is plain ASCII where the terminal is")
  func ascii() {
    let text = Self.picture(Self.draw(80, 24, glyphs: .ascii))
    #expect(text.utf8.allSatisfy { $0 < 128 })
  }

  @Test(
    "is drawn on any screen, down to a cell",
    arguments: [(0, 0), (1, 1), (1, 40), (200, 1), (5, 5), (20, 6)])
  func tiny(columns: Int, rows: Int) {
    let drawn = Self.draw(columns, rows)
    #expect(drawn.canvas.lines.count == rows && drawn.pageRows >= 1)
  }
}

@Suite("A grid on a screen")
struct LayoutGridTests {
  private static let grid = GridBlock(
    columns: LayoutExamples.grid([]).columns,
    rows: [
      .init(
        title: "ROCU",
        cells: [
          [
            LayoutExamples.item("Ferrous", age: "41d", mark: "!own"),
            LayoutExamples.item("Calder", age: "203d"), LayoutExamples.item("Mallard"),
            LayoutExamples.item("Teasel"),
          ], [],
        ]),
      .init(title: "Forces", cells: [[], [LayoutExamples.item("Larch", age: "12d", mark: "new")]]),
    ], whenEmpty: "No investigations here", more: { "\($0) more" },
    all: { "list all \($0)" })

  private static func draw(
    _ columns: Int, _ rows: Int, _ grid: GridBlock = grid, at position: GridPosition?
  ) -> (canvas: Canvas, drawing: PaneDrawing) {
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    let drawing = canvas.draw(grid, in: canvas.bounds, at: position)
    return (canvas, drawing)
  }

  @Test("shows every item where there is room, the cursor on one")
  func whole() {
    let (canvas, drawing) = Self.draw(48, 9, at: GridPosition(row: 0, column: 0, item: 1))
    #expect(
      canvas.lines.joined(separator: "\n") == """
                P1                  P2
        ───────┬───────────────────┬────────────────────
        ROCU   │ Ferrous  41d !own │
               │▸Calder       203d │
               │ Mallard        9d │
               │ Teasel         9d │
        ───────┼───────────────────┼────────────────────
        Forces │                   │ Larch      12d new
        ───────┴───────────────────┴────────────────────
        """)
    #expect(
      canvas.roleMap.joined(separator: "\n") == """
        ........11..................22
        bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
        HHHH...b..........ddd.!!!!.b
        .......bSSSSSSSSSSSSSSSSSSSb
        .......b................dd.b
        .......b................dd.b
        bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
        HHHHHH.b...................b............ddd.!!!
        bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
        """)
    #expect(drawing.cursor == Point(x: 8, y: 3))
  }

  @Test("says how many more a cell holds, and keeps the cursor's item in sight")
  func more() {
    let (canvas, drawing) = Self.draw(48, 8, at: GridPosition(row: 0, column: 0, item: 3))
    #expect(
      canvas.lines.joined(separator: "\n") == """
                P1                  P2
        ───────┬───────────────────┬────────────────────
        ROCU   │ Mallard        9d │
               │▸Teasel         9d │
               │ 2 more            │
        ───────┼───────────────────┼────────────────────
        Forces │                   │ Larch      12d new
        ───────┴───────────────────┴────────────────────
        """)
    #expect(drawing.cursor == Point(x: 8, y: 3))
  }

  @Test("has no rules where it is low, and counts rows and columns out of sight")
  func low() {
    let (canvas, _) = Self.draw(20, 2, at: GridPosition(row: 1, column: 1))
    #expect(canvas.lines == ["↑1      P2       +1…", "Forces │▸Larch   new"])
  }

  @Test("keeps the cursor's row in sight where not all rows fit")
  func rows() {
    let (canvas, _) = Self.draw(48, 3, at: GridPosition(row: 1, column: 1))
    #expect(canvas.lines.contains { $0.contains("▸Larch") })
  }

  @Test("says how many of those out of sight are urgent, in a cell of one line by a sign")
  func urgent() {
    let names = ["Ferrous", "Calder", "Mallard"]
    let items = names.map { LayoutExamples.item($0, mark: "!dec", isUrgent: $0 != "Ferrous") }
    let urgent = LayoutExamples.grid([[[], []]]).with([.init(title: "ROCU", cells: [items, []])])
    let (canvas, _) = Self.draw(40, 3, urgent, at: nil)
    #expect(
      canvas.lines.joined(separator: "\n") == """
              P1               P2
        ROCU │ Ferrous    !dec│
             │ 2 more !2      │
        """)
    #expect(
      canvas.roleMap.joined(separator: "\n") == """
        ......11...............22
        HHHH.b............!!!!b
        .....b.ddddddwww......b
        """)
    #expect(Self.draw(40, 2, urgent, at: nil).canvas.lines[1] == "ROCU │ Ferro… !dec +2!│")
  }

  @Test("shows whole marks alone in a narrow cell, no age, and the name from its start")
  func narrow() {
    let marks = ["!own", "!41d", "esc"].enumerated().flatMap { position, sign in
      (position > 0 ? [TextRun(" ")] : []) + [TextRun(SafeText(sign), role: .alert)]
    }
    let item = GridItem(
      name: "Clarinet", age: "300d", marks: Field(marks, raw: .missing),
      opens: .investigation("I-1"), details: [])
    let grid = LayoutExamples.grid([[[], []]]).with([.init(title: "ROCU", cells: [[item], []])])
    #expect(
      [30, 38, 54].map { Self.draw($0, 2, grid, at: nil).canvas.lines[1] } == [
        "ROCU │ Clarinet …│", "ROCU │ Clarin… !own …│", "ROCU │ Clarin… !own !41d esc │",
      ])
  }

  @Test("writes the title of a row over its lines, and cuts it where they are too few")
  func titles() {
    let cell = ["Ferrous", "Calder"].map { LayoutExamples.item($0) }
    let grid = LayoutExamples.grid([[[], []]]).with([
      .init(title: "National Lead Force", cells: [cell, []])
    ])
    let lines = Self.draw(60, 3, grid, at: nil).canvas.lines.dropFirst().map { $0.prefix(10) }
    #expect(lines == ["National  ", "Lead Force"])
    #expect(Self.draw(60, 2, grid, at: nil).canvas.lines[1].hasPrefix("National …"))
  }

  @Test("has no rules where they would take the second line of rows with several items")
  func rules() {
    let (low, _) = Self.draw(48, 6, at: nil)
    #expect(!low.lines.contains { $0.contains("┼") })
    let (high, _) = Self.draw(48, 7, at: nil)
    #expect(high.lines.contains { $0.contains("┼") })
  }

  @Test("lets the cursor stand on the line that says how many more there are")
  func onMore() {
    let (canvas, drawing) = Self.draw(48, 5, at: GridPosition(row: 0, column: 0, item: 4))
    #expect(
      canvas.lines.joined(separator: "\n") == """
                P1                  P2
        ROCU   │ Mallard        9d │
               │ Teasel         9d │
               │▸list all 4        │
        Forces │                   │ Larch      12d new
        """)
    #expect(canvas.roleMap[3] == ".......bSSSSSSSSSSSSSSSSSSSb")
    #expect(drawing.cursor == Point(x: 8, y: 3))
    let (line, _) = Self.draw(48, 3, at: GridPosition(row: 0, column: 0, item: 4))
    #expect(line.lines[1] == "ROCU   │▸list all 4        │")
  }

  @Test("says so where there is nothing")
  func empty() {
    let (canvas, drawing) = Self.draw(40, 3, LayoutExamples.grid([]), at: nil)
    #expect(
      canvas.lines.first == "No investigations here" && drawing.cursor == Point(x: 0, y: 0))
  }

  @Test(
    "is drawn in any room, the selected item in sight where there are three lines",
    arguments: [(1, 1), (4, 2), (20, 3), (30, 4), (48, 5), (120, 20)])
  func tiny(columns: Int, rows: Int) {
    let grid = LayoutExamples.grid([
      [["a", "b", "c", "d"], []], [[], ["e"]], [["f"], ["g", "h"]],
    ])
    var position = GridPosition()
    for motion in [Motion.down, .down, .down, .down, .down, .right] {
      let (canvas, _) = Self.draw(columns, rows, grid, at: position)
      let name = position.item(in: grid)?.name ?? ""
      #expect(rows < 3 || columns < 20 || canvas.lines.contains { $0.contains("▸\(name)") })
      position.move(motion, in: grid)
    }
  }
}
