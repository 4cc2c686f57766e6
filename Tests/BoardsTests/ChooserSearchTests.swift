import CellCanvas
import Testing
import Wording

@testable import Boards
@testable import Sheets

@Suite("A search in a list")
struct ChooserSearchTests {
  private static let entries: [Chooser<Int>.Entry] = [
    ("1", "Threats", "Board", []), ("r", "choose a region", nil, []),
    ("", "South Wales Police", "Force", ["force:south-wales", "Heddlu De Cymru"]),
    ("", "North Wales Police", "Force", ["force:north-wales", "Heddlu Gogledd Cymru"]),
    ("SW", "South West", "Region", ["region:south-west"]),
    ("", "Thames Valley Police", "Force", ["force:thames-valley"]),
    ("A-0012", "Mockingbird", "Actor", ["actor:A-0012"]),
    ("A-0121", "Hŷdd Gwŷn", "Actor", ["actor:A-0121"]),
    ("I-0007", "Operation West", "Investigation", ["investigation:I-0007"]),
    ("", "Northumbria", "Force", ["force:northumbria"]),
    ("", "North", nil, []),
  ].enumerated().map { place, entry in
    .init(place, label: entry.1, sign: entry.0, note: entry.2, aliases: entry.3)
  }

  private static func chooser(_ typed: String) -> Chooser<Int> {
    var chooser = Chooser(title: "Find", entries: entries)
    chooser.type(typed)
    return chooser
  }

  @Test(
    "shows the best fit first, and keeps the list's order among equals",
    arguments: [
      ("", ["Threats", "choose a region", "South Wales Police"]),
      ("north", ["North", "North Wales Police", "Northumbria"]),
      ("sw", ["South West", "South Wales Police"]),
      ("tv", ["Thames Valley Police"]),
      ("west", ["South West", "Operation West"]),
      ("wales north", ["North Wales Police"]),
      ("north wales", ["North Wales Police"]),
      ("ales", ["South Wales Police", "North Wales Police"]),
      ("HYDD gwyn", ["Hŷdd Gwŷn"]), ("gwŷ", ["Hŷdd Gwŷn"]),
      ("cymru", ["South Wales Police", "North Wales Police"]),
      ("force:nor", ["North Wales Police", "Northumbria"]),
      ("actor:A-0012", ["Mockingbird"]), ("0012", ["Mockingbird"]),
      ("a-012", ["Hŷdd Gwŷn", "Mockingbird"]),
      ("actor", ["Mockingbird", "Hŷdd Gwŷn"]), ("actor hy", ["Hŷdd Gwŷn"]),
      ("mkbd", ["Mockingbird"]), ("region", ["choose a region", "South West"]),
      ("zzz", []), ("mz", []), ("kb", []),
    ])
  func order(typed: String, expected: [String]) {
    #expect(Self.chooser(typed).matches.prefix(3).map(\.label) == expected)
  }

  @Test("puts letters scattered over an entry behind those that stand together")
  func scattered() {
    let labels = ["North east room", "Norma", "The norm"].map { Chooser<Int>.Entry(0, label: $0) }
    var chooser = Chooser(title: "Find", entries: labels)
    chooser.type("norm")
    #expect(chooser.matches.map(\.label) == ["Norma", "The norm", "North east room"])
  }

  @Test(
    "shows which letters were found, by cells",
    arguments: [
      ("hydd", 7, [], [0, 1, 2, 3]), ("tv", 5, [], [0, 7]), ("mkbd", 6, [], [0, 3, 7, 10]),
      ("0012", 6, [2, 3, 4, 5], []), ("actor", 6, [], []),
      ("pol wal", 2, [], [12, 13, 14, 6, 7, 8]),
    ])
  func marks(typed: String, entry: Int, sign: [Int], label: [Int]) {
    let marks = Self.chooser(typed).marks(of: entry)
    #expect(marks.sign == sign && marks.label == label)
  }

  @Test("draws found letters, notes, and how many of how many match")
  func drawn() {
    var canvas = Canvas(size: Size(columns: 44, rows: 11))
    _ = canvas.draw(
      Self.chooser("wales"), hint: "type to find", none: "nothing",
      counted: Words(.english).say.matching)
    #expect(
      canvas.lines[1...9].joined(separator: "\n") == """
        ┌─ Find ───────────────────────────────────┐
        │/ wales                                   │
        │▸         South Wales Police         Force│
        │          North Wales Police         Force│
        │                                          │
        │                                          │
        │                                          │
        │                                          │
        └──────────────────────────────── 2 of 11 ─┘
        """)
    #expect(canvas.roleMap[4] == "b................kkkkk................dddddb")
  }

  @Test(
    "cuts long labels where the screen is small, and stays in use", arguments: [(20, 6), (40, 10)])
  func small(columns: Int, rows: Int) {
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    let cursor = canvas.draw(
      Self.chooser(""), hint: "type", none: "none", counted: Words(.english).say.matching)
    #expect(canvas.lines[cursor.y].contains("▸ 1"))
    #expect(canvas.lines.contains { $0.contains("11 of 11") })
    #expect(canvas.lines.contains { $0.contains("choose …") } == (columns == 20))
  }
}
