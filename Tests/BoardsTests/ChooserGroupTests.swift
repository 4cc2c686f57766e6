import CellCanvas
import Testing
import Wording

@testable import Sheets

@Suite("A list under headings")
struct ChooserGroupTests {
  private static let entries: [Chooser<Int>.Entry] = [
    ("1", "Threats", "Boards", "Board", []), ("r", "choose a region", "Actions", "Action", []),
    ("", "Tâf Police", "Forces", "Force", ["force:taf"]),
    ("", "North Tâf Police", "Forces", "Force", ["force:north-taf"]),
    ("T-1", "Romance fraud", "Threats", "Threat", []),
    ("T-2", "Ticket fraud", "Threats", "Threat", []),
    ("C-1", "Fraud: stop at the first call", "Campaigns", "Campaign", ["Ymgyrch Ŵyl"]),
    ("", "Take five, romance early on, mark each", "Practice", "Practice", []),
  ].enumerated().map { place, entry in
    .init(
      place, label: entry.1, sign: entry.0, note: entry.1 == "Tâf Police" ? "Wales" : nil,
      aliases: entry.4, kind: entry.3, group: entry.2)
  }

  private static func chooser(_ typed: String) -> Chooser<Int> {
    var chooser = Chooser(title: "Everything", entries: entries)
    if !typed.isEmpty { chooser.type(typed) }
    return chooser
  }

  /// The list as it is drawn: headings with counts, and labels.
  private static func lines(_ typed: String) -> [String] {
    let chooser = chooser(typed)
    return chooser.lines.map { line in
      switch line {
      case .heading(let heading, let count): "\(heading) \(count)"
      case .entry(let position): chooser.entries[chooser.found[position]].label
      }
    }
  }

  @Test("names each kind over its entries, and counts them")
  func headings() {
    #expect(
      Self.lines("").prefix(6) == [
        "Boards 1", "Threats", "Actions 1", "choose a region", "Forces 2", "Tâf Police",
      ])
    #expect(
      Self.lines("fraud") == [
        "Campaigns 1", "Fraud: stop at the first call", "Threats 2", "Romance fraud",
        "Ticket fraud",
      ])
  }

  @Test(
    "begins with the best entry, whose kind comes first",
    arguments: [
      ("taf", "Tâf Police"), ("TÂF north", "North Tâf Police"), ("police taf", "Tâf Police"),
      ("fraud romance", "Romance fraud"), ("romance", "Romance fraud"),
      ("wyl", "Fraud: stop at the first call"), ("call first", "Fraud: stop at the first call"),
      ("threat", "Threats"), ("threat ticket", "Ticket fraud"), ("t-2", "Ticket fraud"),
      ("wales", "Tâf Police"), ("force:n", "North Tâf Police"),
      ("practice", "Take five, romance early on, mark each"),
    ])
  func best(typed: String, label: String) {
    let chooser = Self.chooser(typed)
    #expect(chooser.selected == 0 && chooser.matches.first?.label == label)
    #expect(chooser.choice == chooser.matches.first?.choice)
  }

  @Test("leaves out entries with the letters apart where an entry has them together")
  func scattered() {
    #expect(Self.lines("rmf") == ["Threats 1", "Romance fraud"])
    #expect(Self.lines("tick") == ["Threats 1", "Ticket fraud"])
    #expect(Self.lines("tkt") == ["Threats 1", "Ticket fraud"])
  }

  @Test("moves by entries, by kinds, and by the lines that are drawn, never onto a heading")
  func moves() {
    var chooser = Self.chooser("")
    for _ in 0..<2 { chooser.moveGroup(forwards: true) }
    #expect(chooser.choice == 2)
    chooser.move(.down)
    chooser.moveGroup(forwards: true)
    #expect(chooser.choice == 4)
    chooser.moveGroup(forwards: false)
    #expect(chooser.choice == 2)
    chooser.move(lines: 1)
    #expect(chooser.choice == 3)
    chooser.move(lines: 1)
    #expect(chooser.choice == 3, "a click on a heading takes nothing")
    chooser.move(lines: 2)
    #expect(chooser.choice == 4)
    chooser.move(lines: -100)
    #expect(chooser.choice == 4)
    for _ in 0..<9 { chooser.moveGroup(forwards: true) }
    #expect(chooser.choice == 7)
  }

  @Test("goes by lines where it has no headings")
  func plain() {
    var chooser = Chooser(title: "", entries: ["a", "b", "c"].map { .init($0, label: $0) })
    chooser.moveGroup(forwards: true)
    chooser.move(lines: 1)
    #expect(chooser.choice == "c")
    chooser.moveGroup(forwards: false)
    #expect(chooser.choice == "b")
  }

  @Test("is drawn with the heading in the same column as the mark of the selected entry")
  func drawn() {
    var canvas = Canvas(size: Size(columns: 56, rows: 10))
    let cursor = canvas.draw(
      Self.chooser("fraud"), hint: "", none: "", counted: Words(.english).say.matching)
    #expect(
      canvas.lines[1...8].joined(separator: "\n") == """
        ┌─ Everything ────────────────────────────────────────┐
        │/ fraud                                              │
        │Campaigns                                           1│
        │▸ C-1  Fraud: stop at the first call                 │
        │Threats                                             2│
        │  T-1  Romance fraud                                 │
        │  T-2  Ticket fraud                                  │
        └──────────────────────────────────────────── 3 of 8 ─┘
        """)
    #expect(cursor == Point(x: 1, y: 4))
  }

  @Test("keeps the selected entry in sight on small screens", arguments: [(40, 10), (20, 6)])
  func small(columns: Int, rows: Int) {
    var chooser = Self.chooser("")
    for _ in 0..<8 {
      var canvas = Canvas(size: Size(columns: columns, rows: rows))
      let cursor = canvas.draw(chooser, hint: "", none: "", counted: Words(.english).say.matching)
      #expect(canvas.lines[cursor.y].contains("▸"))
      chooser.move(.down)
    }
  }
}
