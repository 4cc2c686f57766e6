import CellCanvas
import Testing

private func picture(
  _ columns: Int, _ rows: Int, glyphs: Glyphs = .unicode, _ draw: (inout Canvas) -> Void
) -> [String] {
  var canvas = Canvas(size: Size(columns: columns, rows: rows), glyphs: glyphs)
  draw(&canvas)
  return canvas.lines
}

@Suite("A sparkline")
struct SparklineTests {
  @Test(
    "stands on zero and leaves a dot for what is missing",
    arguments: [
      ([0, 1, 2, 3, 4, 5, 6, 7], "▁▂▃▄▅▆▇█"), ([90, 100], "▇█"), ([nil, 5, .nan], "·█·"),
      ([0, 0], "▁▁"), ([-7, 0, 7], "▁▅█"), ([], ""),
    ] as [([Double?], String)])
  func levels(_ values: [Double?], expected: String) {
    #expect(Sparkline(values).text().string == expected)
  }

  @Test(
    "never cuts its bars: they stand on zero whatever the top, and none is higher than it",
    arguments: [
      ([90, 100, 110], 200, "▄▅▅"), ([90, 100, 110], nil, "▇▇█"), ([90, 100, 110], 50, "▇▇█"),
      ([5, nil, 10], .infinity, "▅·█"),
    ] as [([Double?], Double?, String)])
  func top(_ values: [Double?], top: Double?, expected: String) {
    #expect(Sparkline(values, top: top).text().string == expected)
  }

  @Test("has an ASCII form, the same by either way")
  func ascii() {
    let line = Sparkline([0, 1, 2, 3, nil, 5, 6, 7])
    #expect(line.text(glyphs: .ascii).string == "_.,-.+*#")
    #expect(line.text().ascii.string == "_.,-.+*#")
  }
}

@Suite("A bar")
struct BarTests {
  @Test(
    "is drawn to the eighth of a cell",
    arguments: [
      (0, ""), (0.5, "██"), (0.53125, "██▏"), (2, "████"), (-1, ""), (.nan, ""),
    ])
  func fraction(_ fraction: Double, expected: String) {
    let lines = picture(4, 1) { $0.drawBar(fraction, in: $0.bounds, role: .good) }
    #expect(lines == [expected])
  }

  @Test("tells its parts apart without colour, and never grows beyond its area")
  func stacked() {
    let bar = StackedBar(
      [.init(12, role: .barHarm), .init(6, role: .barLikelihood), .init(3, role: .barPosition)],
      maximum: 30)
    #expect(picture(10, 1) { $0.draw(bar, in: $0.bounds) } == ["████▓▓▒"])
    #expect(picture(10, 1, glyphs: .ascii) { $0.draw(bar, in: $0.bounds) } == ["####==-"])
    #expect(StackedBar(bar.segments, maximum: 7).widths(in: 10).reduce(0, +) == 10)
    #expect(StackedBar(bar.segments, maximum: 0).widths(in: 10) == [0, 0, 0])
  }

  @Test("tells neighbours with one filling apart by turns, passing over those of no width")
  func alternates() {
    let bar = StackedBar(
      [
        .init(4, role: .barHarm, filling: 0), .init(0, role: .barHarm, filling: 0),
        .init(2, role: .barHarm, filling: 0), .init(2, role: .barHarm, filling: 0),
        .init(2, role: .barLikelihood, filling: 1), .init(2, role: .barLikelihood, filling: 1),
      ], maximum: 12)
    #expect(picture(12, 1) { $0.draw(bar, in: $0.bounds) } == ["████▆▆██▓▓▚▚"])
    #expect(picture(12, 1, glyphs: .ascii) { $0.draw(bar, in: $0.bounds) } == ["####++##==::"])
  }
}

@Suite("A line chart")
struct LineChartTests {
  let chart = LineChart(
    points: [2300, 2400, 2350, 2450, nil, 2500, 2480, 2600, 2550, 2650, 2640, 2800, 2914],
    xLabels: [
      "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar",
    ],
    axisLabels: [.init(2780, "2,780"), .init(2520, "2,520"), .init(2260, "2,260")],
    mean: 2520, upperLimit: 2780, lowerLimit: 2260, markedIndex: 12)

  @Test("draws its line in braille over mean and limits, and breaks where a value is missing")
  func large() {
    #expect(
      picture(60, 12) { $0.draw(chart, in: $0.bounds) } == [
        "      │                                                 ⣀⠔●",
        "      │                                               ⡠⠊",
        "2,780 ┤┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄⢀⠜┄┄┄┄┄┄",
        "      │                                            ⡠⠃",
        "      │                                     ⡠⠒⠒⠢⠤⠤⠜",
        "      │                             ⡠⠒⠤⣀⡀⢀⠔⠉",
        "2,520 ┤─────────────────────⣀⡀────⡠⠊────⠈⠁──────────────────",
        "      │             ⡀        ⠈⠉⠉⠒⠊",
        "      │   ⣀⠤⣀⡀   ⣀⠔⠉",
        "      │⡠⠔⠉   ⠈⠉⠑⠊",
        "2,260 ┤┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄",
        "      Mar Apr  May Jun Jul Aug  Sep Oct Nov Dec  Jan Feb Mar",
      ])
  }

  @Test("leaves out labels at even steps where it is small")
  func small() {
    #expect(
      picture(30, 6) { $0.draw(chart, in: $0.bounds) } == [
        "      │                   ⡠⠒●",
        "2,780 ┤┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄⡰⠁┄┄┄",
        "2,520 ┤───────────⢀⠦⢄⡠⠒⠉⠉⠁────",
        "      │⣀⣀⣀⣀⡠⠂   ⠉⠒⠊",
        "2,260 ┤┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄",
        "      Mar  Jun   Sep  Dec  Mar",
      ])
  }

  @Test("has an ASCII form")
  func ascii() {
    #expect(
      picture(30, 6, glyphs: .ascii) { $0.draw(chart, in: $0.bounds) } == [
        "      |                   **@",
        "2,780 +...................*...",
        "2,520 +------------*******----",
        "      |******   ***",
        "2,260 +.......................",
        "      Mar  Jun   Sep  Dec  Mar",
      ])
  }

  @Test("gives each part a role")
  func roles() {
    var canvas = Canvas(size: Size(columns: 30, rows: 6))
    canvas.draw(chart, in: canvas.bounds)
    #expect(canvas.roleMap.joined().contains("p"))
    #expect(canvas.roleMap[1].hasPrefix("ddddd.biiiiii"))
    #expect(canvas.roleMap[2].hasPrefix("ddddd.bmmmmmm"))
  }

  @Test("leaves a mark where there is no room for its line")
  func noRoom() {
    #expect(picture(2, 3) { $0.draw(chart, in: $0.bounds) } == ["…", "", ""])
  }

  @Test("draws something sound at any size", arguments: 0...14, [0, 1, 2, 3, 5])
  func anySize(_ columns: Int, rows: Int) {
    let lines = picture(20, 6) { canvas in
      canvas.draw(chart, in: Rect(x: 0, y: 0, width: columns, height: rows))
    }
    #expect(lines.allSatisfy { $0.count <= columns })
    #expect(lines.dropFirst(rows).allSatisfy { $0.isEmpty })
  }

  @Test(
    "takes values no chart should be made of",
    arguments: [
      [], [nil], [5], [.nan, .infinity], [1e308, -1e308], [0, 0, 0],
    ] as [[Double?]])
  func odd(_ points: [Double?]) {
    let chart = LineChart(points: points, xLabels: ["a"], mean: .nan, markedIndex: 7)
    #expect(picture(12, 4) { $0.draw(chart, in: $0.bounds) }.count == 4)
  }
}

@Suite("A heat table")
struct HeatTableTests {
  let table = HeatTable(
    rowLabels: ["Online shopping", "Computer"], columnLabels: ["M", "A", "M", "J", "J"],
    values: [
      [.number(0), .number(1), .number(5), .unknown, .number(9)],
      [.suppressed, .number(3), .number(6), .number(8)],
    ], legend: ["to 2", "to 4", "to 6", "to 9"])

  @Test("shades and numbers its figures; zero, unknown and suppressed differ")
  func shades() {
    #expect(
      picture(40, 4) { $0.draw(table, in: $0.bounds) } == [
        "░1 to 2  ▒2 to 4  ▓3 to 6  █4 to 9",
        "                M   A   M   J   J",
        "Online shopping 0   ░░1 ▓▓3 ·   ██4",
        "Computer        *   ▒▒2 ▓▓3 ██4",
      ])
  }

  @Test("grows its cells to the room, and no further", arguments: [(32, 3), (46, 6), (90, 6)])
  func growing(_ columns: Int, cell: Int) {
    let head = picture(columns, 4) { $0.draw(table, in: $0.bounds) }[1]
    #expect(head.count == 16 + 4 * cell + 1)
  }

  @Test("keeps the selected row in sight, and says which rows are")
  func scrolled() {
    var canvas = Canvas(size: Size(columns: 40, rows: 2))
    let drawing = canvas.draw(table, in: canvas.bounds, selectedRow: 1)
    #expect(drawing.rowsShown == 1..<2 && drawing.firstLine == 1)
    #expect(canvas.lines[1].hasPrefix("Computer"))
  }

  @Test("keeps the newest columns where room is short, counts the others, and reads in ASCII")
  func narrow() {
    #expect(
      picture(20, 3, glyphs: .ascii) { $0.draw(table, in: $0.bounds) } == [
        ".1 to 2  -2 to 4  =~",
        "+2~        M  J  J",
        "Online sh~ =3 .  #4",
      ])
  }
}

@Suite("A tile map")
struct TileMapTests {
  let map = TileMap(
    [
      .init("TV", column: 3, row: 8, value: .number(4)),
      .init("MP", column: 4, row: 8, value: .number(900), isMember: false),
      .init("HA", column: 2, row: 9, value: .number(3)),
      .init("SR", column: 3, row: 9, value: .number(1), isSelected: true),
      .init("SX", column: 4, row: 9, value: .suppressed),
    ], legend: ["1", "2", "3", "4"])

  @Test("has boxes that share their lines where there is room")
  func boxes() {
    #expect(
      picture(30, 6) { $0.draw(map, in: $0.bounds) } == [
        "░1 1  ▒2 2  ▓3 3  █4 4",
        "       ┌──────┬──────┐",
        "       │ TV █4│ MP   │",
        "┌──────┼──────┼──────┤",
        "│ HA ▓3│▸SR ░1│ SX * │",
        "└──────┴──────┴──────┘",
      ])
  }

  @Test("has tiles of one line where there is not")
  func compact() {
    #expect(
      picture(20, 3) { $0.draw(map, in: $0.bounds) } == [
        "░1 1  ▒2 2  ▓3 3  █…",
        "      TV█  MP",
        " HA▓ [SR░] SX*",
      ])
    #expect(
      picture(20, 3, glyphs: .ascii) { $0.draw(map, in: $0.bounds) }.dropFirst() == [
        "      TV4  MP",
        " HA3 [SR1] SX*",
      ], "the lightest shade is not what is not known")
  }

  @Test(
    "counts the tiles that have no room",
    arguments: [(15, 3, ""), (12, 3, "+2…"), (15, 2, "+2…"), (4, 2, "+5…")])
  func cut(_ columns: Int, rows: Int, expected: String) {
    let text = picture(columns, rows) { $0.draw(map, in: $0.bounds) }.joined()
    #expect(text.contains("+") == !expected.isEmpty && text.contains(expected))
  }

  @Test("says its sizes")
  func sizes() {
    #expect(map.size(.box, width: 30) == Size(columns: 22, rows: 6))
    #expect(map.size(.box, width: 12) == Size(columns: 22, rows: 7))
    #expect(map.size(.line, width: 30) == Size(columns: 15, rows: 3))
    #expect(map.size(.figures, width: 30) == Size(columns: 22, rows: 8))
    #expect(TileMap([]).size(.box, width: 30) == Size(columns: 0, rows: 0))
  }
}

@Suite("A scale of shades")
struct ShadeScaleTests {
  @Test("has four even steps", arguments: [(0, 0), (1.9, 0), (2, 1), (4, 2), (6, 3), (8, 3)])
  func levels(_ value: Double, level: Int) {
    let scale = ShadeScale(evenStepsOver: [.number(0), .unknown, .number(8)])
    #expect(scale.boundaries == [2, 4, 6])
    #expect(scale.level(of: value) == level)
  }

  @Test("gives equal values the lightest shade")
  func flat() {
    #expect(ShadeScale(evenStepsOver: [.number(5), .number(5)]).level(of: 5) == 0)
  }
}
