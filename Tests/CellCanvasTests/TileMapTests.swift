import Testing

@testable import CellCanvas

@Suite("A tile map with figures, notes and a cursor")
struct TileMapFormTests {
  static let map = TileMap(
    [
      .init("TV", column: 1, row: 0, value: .number(4), figure: "4.79", caption: "Thames: 4.79"),
      .init("HA", column: 0, row: 1, value: .suppressed, figure: "<5", caption: "Hampshire: <5"),
      .init("SR", column: 1, row: 1, value: .number(0), figure: "0", caption: "Surrey: 0"),
      .init("SX", column: 2, row: 1, value: .unknown, figure: "·", caption: "Sussex: no rate"),
      .init("MP", column: 2, row: 0, isMember: false),
    ], scale: ShadeScale(boundaries: [1, 2, 3]), legend: ["", "", "", "4.79"],
    note: "· no rate: Sussex")

  private func drawn(
    _ columns: Int, _ rows: Int, glyphs: Glyphs = .unicode, selected: Int? = nil
  ) -> (canvas: Canvas, drawing: MapDrawing) {
    var canvas = Canvas(size: Size(columns: columns, rows: rows), glyphs: glyphs)
    let drawing = canvas.draw(Self.map, in: canvas.bounds, selected: selected)
    return (canvas, drawing)
  }

  @Test("has the figures in the boxes where there is room; nought, kept back and unknown differ")
  func figures() {
    let canvas = drawn(24, 9).canvas
    #expect(
      canvas.lines == [
        "█4 4.79",
        "       ┌──────┬──────┐",
        "       │ TV █4│ MP   │",
        "       │  4.79│      │",
        "┌──────┼──────┼──────┤",
        "│ HA * │ SR 0 │ SX · │",
        "│    <5│     0│     ·│",
        "└──────┴──────┴──────┘",
        "· no rate: Sussex",
      ])
    #expect(
      canvas.roleMap == [
        "88ddddd",
        ".......bbbbbbbbbbbbbbb",
        ".......b....88bddddddb",
        ".......b......b......b",
        "bbbbbbbbbbbbbbbbbbbbbb",
        "b....ddb....ddb....ddb",
        "b......b......b......b",
        "bbbbbbbbbbbbbbbbbbbbbb",
        "ddddddddddddddddd",
      ])
  }

  @Test("says the selected tile below it, and shows it without colour, in ASCII too")
  func selected() {
    let boxes = drawn(24, 7, glyphs: .ascii, selected: 3)
    #expect(
      boxes.canvas.lines == [
        "#4 4.79",
        "       +------+------+",
        "       | TV #4| MP   |",
        "+------+------+------+",
        "| HA * | SR 0 |>SX . |",
        "+------+------+------+",
        "Sussex: no rate",
      ])
    #expect(boxes.canvas.roleMap[4] == "b....ddb....ddbSSSSSSb")
    #expect(boxes.drawing.cursor == Point(x: 15, y: 4))
    let lines = drawn(24, 4, selected: 1)
    #expect(
      lines.canvas.lines == ["█4 4.79", "      TV█  MP", "[HA*] SR0  SX·", "Hampshire: <5"])
    #expect(lines.drawing.cursor == Point(x: 0, y: 2))
  }

  @Test(
    "shows the part around the selected tile where not all have room, and counts the others",
    arguments: [(0, "TV█"), (1, "HA*"), (3, "SX·")])
  func part(_ selected: Int, tile: String) {
    let (canvas, drawing) = drawn(12, 2, selected: selected)
    #expect(canvas.lines[0].contains("[\(tile)]"))
    #expect(canvas.lines[1].hasPrefix(String(Self.map.tiles[selected].caption.string.prefix(6))))
    #expect(canvas.lines[1].hasSuffix("…"))
    #expect(drawing.tiles.contains { $0.index == selected })
  }

  @Test("says where its tiles are, for the mouse")
  func areas() {
    let (canvas, drawing) = drawn(24, 9)
    #expect(drawing.tiles.count == 5 && drawing.cursor == nil)
    for (index, area) in drawing.tiles {
      let label = Self.map.tiles[index].label.string
      #expect(canvas.lines[area.y + 1].contains(label))
      #expect(canvas.bounds.intersection(area) == area)
    }
  }

  @Test("puts a key too wide for one line on two, no entry cut in two")
  func legend() {
    let legend = ShadeLegend(["1 to 2", "", "3 to 4", "5 to 6"], glyphs: .unicode)
    let lines = legend.lines(width: 22).map { $0.map(\.text.string).joined() }
    #expect(lines == ["░1 1 to 2  ▓3 3 to 4", "█4 5 to 6"])
    #expect(legend.lines(width: 40).count == 1 && legend.lines(width: 5).count == 3)
  }
}

@Suite("The next tile")
struct TileMapNeighbourTests {
  private static let map = TileMapFormTests.map

  private static func name(_ index: Int?) -> String {
    index.map { map.tiles[$0].label.string } ?? "-"
  }

  @Test(
    "is the nearest that way, never one outside the region",
    arguments: [
      ("TV", "up", "-"), ("TV", "down", "SR"), ("TV", "left", "HA"), ("TV", "right", "SX"),
      ("HA", "up", "TV"), ("HA", "right", "SR"), ("HA", "left", "-"), ("SR", "up", "TV"),
      ("SX", "left", "SR"), ("SX", "up", "TV"), ("SX", "down", "-"),
    ])
  func nearest(_ from: String, _ way: String, to: String) throws {
    let index = try #require(Self.map.tiles.firstIndex { $0.label.string == from })
    let way = try #require(TileMap.Way.allCases.first { "\($0)" == way })
    #expect(Self.name(Self.map.neighbour(of: index, way)) == to)
  }

  @Test("is none for a tile that is not there")
  func nowhere() { #expect(Self.map.neighbour(of: 99, .up) == nil) }
}

@Suite("Shades of a quarter each")
struct ShadeQuarterTests {
  @Test(
    "hold as many values each as may be, noughts apart, equal values together",
    arguments: [
      ([1, 2, 3, 4], [0, 1, 2, 3]), ([5, 1, 9, 700, 3], [1, 0, 2, 3, 0]), ([7], [0]),
      ([2, 2, 2, 2], [0, 0, 0, 0]), ([1, 1, 1, 8], [0, 0, 0, 3]), ([0, 0, 0, 6], [0, 0, 0, 0]),
      ([], []),
    ])
  func levels(_ values: [Double], expected: [Int]) {
    let scale = ShadeScale(quartersOf: values.map(ChartValue.number))
    #expect(scale.boundaries == scale.boundaries.sorted())
    #expect(values.map(scale.level) == expected)
  }
}
