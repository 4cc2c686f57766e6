import CellCanvas
import Testing

private let table = TextTable(
  columns: [
    TableColumn("#", alignment: .right),
    TableColumn("Threat", minWidth: 9),
    TableColumn("Harm", alignment: .right),
    TableColumn("Reports", alignment: .right, priority: 1),
    TableColumn("Signal", priority: 2),
  ],
  rows: [
    TableRow(["1", "Courier fraud", "312", "214", "! above 188"]),
    TableRow([
      "2", TableCell("Payment diversion", role: .stale), "288", "1,131",
      TableCell("usual", role: .dim),
    ]),
    TableRow(["3", "東京 fraud", "1,270", "88", "! 8 below"]),
    TableRow(["4", "Rental fraud", "9"], ruleBefore: "the ten"),
  ])

private func picture(columns: Int, rows: Int, selected: Int? = nil, first: Int = 0) -> [String] {
  var canvas = Canvas(size: Size(columns: columns, rows: rows))
  canvas.draw(table, in: canvas.bounds, selected: selected, firstRow: first)
  return canvas.lines
}

@Suite("A table")
struct TextTableTests {
  /// A short column, and a column after it with the same content at greater length.
  private static let twoForms = TextTable(
    columns: [
      TableColumn("Name"), TableColumn("Bar", priority: 1),
      TableColumn("Bar in parts", priority: 2, replacesPrevious: true),
      TableColumn("Note", priority: 3),
    ], rows: [TableRow(["Ferrous", "###", "#+#+#+", "usual"])])

  @Test(
    "shows of two columns that say the same the one that has room, and counts neither as left out",
    arguments: [
      (40, "Name     Bar in parts  Note", 0), (24, "Name     Bar in parts", 1),
      (20, "Name     Bar  Note", 0), (13, "Name     Bar", 1), (8, "Name", 2),
    ])
  func replaced(width: Int, head: String, leftOut: Int) {
    #expect(Self.twoForms.canvas(width: width).lines[0] == head)
    #expect(Self.twoForms.leftOut(width: width).count == leftOut)
    #expect(Self.twoForms.naturalWidth == 28)
  }

  @Test("shows all columns where they have room, numbers to the right")
  func wide() {
    #expect(
      picture(columns: 56, rows: 6, selected: 1) == [
        "  #  Threat              Harm  Reports  Signal",
        "  1  Courier fraud        312      214  ! above 188",
        "▸ 2  Payment diversion    288    1,131  usual",
        "  3  東京 fraud         1,270       88  ! 8 below",
        "  ───────────────────────────────────────── the ten ────",
        "  4  Rental fraud           9",
      ])
  }

  @Test("shrinks what may shrink before it drops a column")
  func shrinking() {
    #expect(
      picture(columns: 48, rows: 6) == [
        "  #  Threat           Harm  Reports  Signal",
        "  1  Courier fraud     312      214  ! above 188",
        "  2  Payment diver…    288    1,131  usual",
        "  3  東京 fraud      1,270       88  ! 8 below",
        "  ───────────────────────────────── the ten ────",
        "  4  Rental fraud        9",
      ])
  }

  @Test("drops the highest priority numbers first, and says how many at the end of its head")
  func dropping() {
    var canvas = Canvas(size: Size(columns: 40, rows: 6))
    let drawing = canvas.draw(table, in: canvas.bounds)
    #expect(drawing.droppedColumns == 1)
    #expect(
      canvas.lines == [
        "  #  Threat            Harm  Reports +1…",
        "  1  Courier fraud      312      214",
        "  2  Payment divers…    288    1,131",
        "  3  東京 fraud       1,270       88",
        "  ───────────────────────── the ten ────",
        "  4  Rental fraud         9",
      ])
    #expect(canvas.roleMap[0].hasSuffix("kkkk"))
  }

  @Test(
    "gives the mark cells of its own beside the titles, where that leaves it wide enough",
    arguments: [
      (40, "  #  Threat            Harm  Reports +1…"),
      (38, "  #  Threat          Harm  Reports +1…"),
      (30, "  #  Threat      Harm  Rep +1…"), (24, "  #  Threat          +2…"),
    ])
  func mark(_ columns: Int, expected: String) {
    #expect(picture(columns: columns, rows: 6)[0] == expected)
  }

  @Test("counts rows out of sight in its head where it has no lines for them")
  func low() {
    #expect(
      picture(columns: 48, rows: 3, selected: 2, first: 1) == [
        "  #  Threat              Harm  Reports ↑1 ↓1 +1…",
        "  2  Payment diversion    288    1,131",
        "▸ 3  東京 fraud         1,270       88",
      ])
    #expect(picture(columns: 48, rows: 1, selected: 2, first: 2)[0].hasSuffix(" ↑2 ↓1 +1…"))
  }

  @Test("names the columns that have no room on paper, and marks none", arguments: [24, 50])
  func leftOut(_ width: Int) {
    #expect(table.leftOut(width: width) == (width == 24 ? ["Reports", "Signal"] : []))
    #expect(!table.canvas(width: width).lines.joined().contains("+"))
  }

  @Test("never lets a cell overflow, however narrow it gets", arguments: 0...40)
  func narrow(_ columns: Int) {
    var canvas = Canvas(size: Size(columns: 60, rows: 6))
    canvas.draw(table, in: Rect(x: 0, y: 0, width: columns, height: 6), selected: 0)
    #expect(canvas.lines.allSatisfy { SafeText($0).width <= columns })
  }

  @Test("says how many rows lie above and below")
  func scrolled() {
    let long = TextTable(
      columns: [TableColumn("n")], rows: (0..<9).map { TableRow(["\($0)"]) },
      moreWord: "more")
    var canvas = Canvas(size: Size(columns: 12, rows: 6))
    canvas.draw(long, in: canvas.bounds, selected: 3, firstRow: 2)
    #expect(canvas.lines == ["  n", "  ↑ 2 more", "  2", "▸ 3", "  4", "  ↓ 4 more"])
  }

  @Test("marks the selected row by role with the focus, and by its marker always")
  func focus() {
    var canvas = Canvas(size: Size(columns: 24, rows: 3))
    let drawing = canvas.draw(table, in: canvas.bounds, selected: 0)
    #expect(canvas.roleMap[1] == String(repeating: "S", count: 24))
    #expect(drawing.cursor == Point(x: 0, y: 1))
    canvas.fill(canvas.bounds)
    canvas.draw(table, in: canvas.bounds, selected: 0, isFocused: false)
    #expect(canvas.roleMap[1] == "k")
    #expect(canvas.lines[1].hasPrefix("▸"))
  }

  @Test("keeps the roles of its runs")
  func roles() {
    var canvas = Canvas(size: Size(columns: 56, rows: 6))
    canvas.draw(table, in: canvas.bounds)
    #expect(canvas.roleMap[2] == ".....ooooooooooooooooo..................ddddd")
  }

  @Test("has no cursor when the selected row is out of sight")
  func cursor() {
    var canvas = Canvas(size: Size(columns: 24, rows: 3))
    #expect(canvas.draw(table, in: canvas.bounds, selected: 3).cursor == nil)
  }

  @Test("prints all rows without marker or scrolling")
  func printing() {
    #expect(
      table.canvas(width: table.naturalWidth).lines == [
        "#  Threat              Harm  Reports  Signal",
        "1  Courier fraud        312      214  ! above 188",
        "2  Payment diversion    288    1,131  usual",
        "3  東京 fraud         1,270       88  ! 8 below",
        "──────────────────────────────────── the ten ────",
        "4  Rental fraud           9",
      ])
  }
}

@Suite("Scrolling a table")
struct TableScrollingTests {
  let table = TextTable(
    columns: [TableColumn("n")], rows: (0..<20).map { TableRow([TableCell("\($0)")]) })

  @Test(
    "moves as little as may be",
    arguments: [(0, 0, 0), (3, 0, 0), (4, 0, 2), (19, 0, 16), (5, 8, 5), (10, 8, 8), (0, 19, 0)])
  func firstRow(_ selected: Int, current: Int, expected: Int) {
    #expect(table.firstRow(toShow: selected, height: 6, current: current) == expected)
  }

  @Test("always shows the selected row where there is room for one", arguments: 4...30)
  func visible(_ height: Int) {
    var first = 0
    for selected in Array(0..<20) + (0..<20).reversed() {
      first = table.firstRow(toShow: selected, height: height, current: first)
      #expect(table.rowsShown(from: first, height: height).contains(selected))
    }
  }

  @Test("comes back up when there is room for all")
  func growing() {
    #expect(table.firstRow(toShow: 19, height: 21, current: 15) == 0)
    #expect(table.rowsShown(from: 0, height: 21) == 0..<20)
  }

  @Test("shows nothing of an empty table")
  func empty() {
    let empty = TextTable(columns: [], rows: [])
    #expect(empty.rowsShown(from: 3, height: 5).isEmpty)
    #expect(empty.firstRow(toShow: 4, height: 5, current: 9) == 0)
  }
}
