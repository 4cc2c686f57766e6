import CellCanvas
import Testing
import Wording

@testable import Boards
@testable import Sheets

@Suite("A list to choose from")
struct LayoutChooserTests {
  private static let entries = [
    ("kent", "Kent Police"), ("gwent", "Gwent Police"), ("nw", "North Wales Police"),
  ]

  private static func chooser(typed: String = "", selected: Int = 0) -> Chooser<String> {
    var chooser = Chooser(
      title: "Choose a force",
      entries: entries.map { Chooser.Entry($0.0, label: $0.1, sign: $0.0) }, selected: selected)
    if !typed.isEmpty { chooser.type(typed) }
    return chooser
  }

  @Test(
    "keeps the entries that hold every typed word, whatever the case",
    arguments: [
      ("", ["kent", "gwent", "nw"]), ("ent", ["kent", "gwent"]), ("KENT", ["kent"]),
      ("police north", ["nw"]), ("nw", ["nw"]), ("xyz", []), (" ", ["kent", "gwent", "nw"]),
    ])
  func filter(typed: String, expected: [String]) {
    let chooser = Self.chooser(typed: typed)
    #expect(chooser.matches.map(\.choice) == expected)
    #expect(chooser.choice == expected.first)
  }

  @Test("takes letters back one by one, and starts at the top after each")
  func erase() {
    var chooser = Self.chooser(typed: "gw\n")
    #expect(chooser.filter == "gw" && chooser.choice == "gwent")
    chooser.move(.down)
    for _ in 0..<3 { chooser.eraseLast() }
    #expect(chooser.filter.isEmpty && chooser.choice == "kent")
  }

  @Test(
    "moves no further than its ends",
    arguments: [
      ([Motion.up], "kent"), ([.down], "gwent"), ([.pageDown], "nw"), ([.last, .down], "nw"),
      ([.last, .pageUp], "kent"), ([.last, .first], "kent"), ([.left, .right], "kent"),
    ])
  func moves(motions: [Motion], expected: String) {
    var chooser = Self.chooser()
    for motion in motions { chooser.move(motion) }
    #expect(chooser.choice == expected)
  }

  @Test(
    "starts on the entry asked for, or the nearest there is",
    arguments: [(1, "gwent"), (9, "nw"), (-4, "kent")])
  func start(selected: Int, expected: String) {
    #expect(Self.chooser(selected: selected).choice == expected)
  }

  @Test("is drawn in the middle, over what stands there")
  func drawn() {
    var canvas = Canvas(size: Size(columns: 40, rows: 9))
    for y in 0..<9 { canvas.write(SafeText(repeating: "x", count: 40), at: Point(x: 0, y: y)) }
    let cursor = canvas.draw(
      Self.chooser(typed: "wen"), hint: "type to find", none: "nothing",
      counted: Words(.english).say.matching)
    #expect(
      canvas.lines.joined(separator: "\n") == """
        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        xx┌─ Choose a force ─────────────────┐xx
        xx│/ wen                             │xx
        xx│▸ gwent  Gwent Police             │xx
        xx│                                  │xx
        xx│                                  │xx
        xx│                                  │xx
        xx└───────────────────────── 1 of 3 ─┘xx
        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        """)
    #expect(
      canvas.roleMap.joined(separator: "\n") == """

        ..bbHHHHHHHHHHHHHHHHbbbbbbbbbbbbbbbbbb
        ..bIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIb
        ..bSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSb
        ..b..................................b
        ..b..................................b
        ..b..................................b
        ..bbbbbbbbbbbbbbbbbbbbbbbbbbddddddddbb

        """)
    #expect(cursor == Point(x: 3, y: 3))
  }

  @Test("says so where nothing matches, and hints where nothing is typed")
  func empty() {
    var canvas = Canvas(size: Size(columns: 36, rows: 9))
    _ = canvas.draw(
      Self.chooser(typed: "xyz"), hint: "type to find", none: "Nothing matches",
      counted: Words(.english).say.matching)
    #expect(canvas.lines.contains { $0.contains("Nothing matches") })
    _ = canvas.draw(
      Self.chooser(), hint: "type to find", none: "Nothing matches",
      counted: Words(.english).say.matching)
    #expect(canvas.lines.contains { $0.contains("/ type to find") })
  }

  @Test("keeps the selected entry in sight, and the cursor on it", arguments: 0..<30)
  func scrolls(selected: Int) {
    let entries = (0..<30).map { Chooser.Entry($0, label: "Entry \($0).") }
    var canvas = Canvas(size: Size(columns: 40, rows: 10))
    let chooser = Chooser(title: "Choose", entries: entries, selected: selected)
    let cursor = canvas.draw(chooser, hint: "", none: "", counted: Words(.english).say.matching)
    #expect(canvas.lines[cursor.y].contains("▸ Entry \(selected)."))
  }

  @Test("is drawn on any screen", arguments: [(1, 1), (3, 3), (20, 6), (40, 10)])
  func tiny(columns: Int, rows: Int) {
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    let cursor = canvas.draw(
      Self.chooser(), hint: "type", none: "none", counted: Words(.english).say.matching)
    #expect(cursor.x >= 0 && cursor.y >= 0)
  }
}
