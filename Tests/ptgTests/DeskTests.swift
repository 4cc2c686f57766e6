import Boards
import CellCanvas
import ExportSync
import SampleForTests
import Sheets
import SnapshotStore
import TerminalScreen
import Testing
import ThreatDomain
import Wording

@testable import ptg

@Suite("What keys do on the sample")
struct DeskTests {
  private func desk(_ scope: Scope = .national, board: String = "threats") throws -> Desk {
    let snapshot = try SampleSnapshot.open()
    let state = DashboardState(
      start: .board(board), scope: scope, month: snapshot.directory.months.upperBound,
      language: .english, isSafe: false)
    return try Desk(snapshot, state: state, themes: ["dark", "light", "mono"])
  }

  /// The visible text of a column of the first table, row by row.
  private func column(_ id: String, of desk: borrowing Desk) throws -> [String] {
    guard case .table(let table) = desk.shown.panes[0].content else { return [] }
    let column = try #require(table.columns.firstIndex { $0.id?.name == id })
    return table.rows.map { row in row.fields[column].runs.map(\.text.string).joined() }
  }

  @Test("filter by / with the rows that match as they are typed, kept by Enter, dropped by Esc")
  func filter() throws {
    var desk = try desk()
    let all = try column("threat", of: desk)
    for key in "/romance" { _ = try desk.take(.character(key)) }
    let romance = try column("threat", of: desk)
    #expect(romance == ["Romance fraud"] && all.count > 1)
    _ = try desk.take(.enter)
    #expect(desk.state.filterLine == nil)
    #expect(try column("threat", of: desk) == romance)
    _ = try desk.take(.escape)
    #expect(try column("threat", of: desk) == all)
    for key: Key in [.character("/"), .character("x"), .escape] { _ = try desk.take(key) }
    #expect(try column("threat", of: desk) == all)
  }

  @Test("only wake a blank screen: whether to close the meeting is asked again")
  func blank() throws {
    var desk = try desk(.region("sw"), board: "meeting")
    desk.state.isClosingAsked = true
    desk.state.isBlank = true
    _ = try desk.take(.enter)
    #expect(!desk.state.isBlank && !desk.state.isClosingAsked && desk.state.message == nil)
  }

  @Test("take the words of a filter that finds nothing to the search, by the key of the search")
  func filterThenSearch() throws {
    var desk = try desk()
    let all = try column("threat", of: desk)
    for key in "/cinder" { _ = try desk.take(.character(key)) }
    let frame = Frame(
      desk.snapshot, desk.state, desk.shown,
      freshness: Freshness(
        desk.snapshot.header, .current, now: try #require(Timestamp("2019-04-05T12:00:00Z"))))
    #expect(frame.input?.note == "No row here  : searches everything")
    _ = try desk.take(.character(":"))
    let chooser = try #require(desk.state.overlay).chooser
    #expect(chooser.filter == "cinder" && chooser.matches.first?.label == "Cinder")
    #expect(desk.state.filterLine == nil)
    #expect(try column("threat", of: desk) == all, "the board is whole again")
    _ = try desk.take(.enter)
    #expect(desk.state.visit.place.kind == "investigation")
    _ = try desk.take(.escape)
    #expect(try column("threat", of: desk) == all)
  }

  @Test("keep : a letter of the filter as long as rows match")
  func colonInFilter() throws {
    var desk = try desk()
    for key in "/romance" { _ = try desk.take(.character(key)) }
    _ = try desk.take(.character(":"))
    #expect(desk.state.filterLine?.text == "romance:" && desk.state.overlay == nil)
    _ = try desk.take(.character(":"))
    #expect(desk.state.overlay?.chooser.filter == "romance:")
  }

  @Test("say after Enter that no row matches, and search for the same words by :")
  func keptFilterThenSearch() throws {
    var desk = try desk()
    for key in "/cinder" { _ = try desk.take(.character(key)) }
    _ = try desk.take(.enter)
    #expect(
      desk.state.message == "No row here matches; : searches everything for the same words")
    _ = try desk.take(.character(":"))
    #expect(desk.state.overlay?.chooser.filter == "cinder")
    for key: Key in [.escape, .escape, .character(":")] { _ = try desk.take(key) }
    #expect(desk.state.overlay?.chooser.filter == "")
  }

  @Test("open a board at the row that the search found, or say that it has none")
  func landing() throws {
    var desk = try desk()
    _ = try desk.take(.character("6"))
    let table = try #require(desk.shown.panes.first { $0.id == "not-taken-up" }?.shownTable)
    let ids = try #require(table.columns.firstIndex { $0.id == .disseminationId })
    guard case .text(let last) = table.rows[table.rows.count - 1].fields[ids].raw else { return }
    let place = Place.board("tasking")
    _ = try desk.carryOut(
      .travel(.landing(Landing(place, pane: "not-taken-up", record: last))))
    #expect(desk.state.visit.view.rows["not-taken-up"] == table.rows.count - 1)
    #expect(desk.state.message == nil && desk.state.visit.choices[.view] == "cases")
    _ = try desk.carryOut(
      .travel(.landing(Landing(place, pane: "not-taken-up", record: "D-9999"))))
    #expect(
      desk.state.message == "D-9999 has no row here now; another region or view may show it")
  }

  @Test("give the cursor back to its row where a filter is dropped, and leave it where one is kept")
  func filterAndRow() throws {
    var desk = try desk()
    func row(of desk: borrowing Desk) -> Int? { desk.state.visit.view.rows["threats"] }
    for key: Key in [.character("j"), .character("/"), .character("p"), .escape] {
      _ = try desk.take(key)
    }
    #expect(row(of: desk) == 1)
    for key in "/romance" { _ = try desk.take(.character(key)) }
    for key: Key in [.enter, .escape] { _ = try desk.take(key) }
    let found = try column("threat", of: desk).firstIndex(of: "Romance fraud")
    #expect(row(of: desk) == found && found != 1)
  }

  @Test("sort by s and the column's name, by the same column again the other way, and back")
  func sort() throws {
    var desk = try desk()
    let own = try column("threat", of: desk)
    func sort(_ name: String) throws {
      _ = try desk.take(.character("s"))
      for key in name { _ = try desk.take(.character(key)) }
      _ = try desk.take(.enter)
    }
    try sort("threat")
    #expect(try column("threat", of: desk) == own.sorted { $0.lowercased() < $1.lowercased() })
    try sort("threat")
    #expect(try column("threat", of: desk) == own.sorted { $0.lowercased() > $1.lowercased() })
    try sort("own order")
    #expect(try column("threat", of: desk) == own)
  }

  @Test("go back and forward with filter, order and cursor as they were left")
  func backAndForward() throws {
    var desk = try desk(board: "actors")
    for key: Key in [.character("/"), .character("a"), .enter, .down, .down, .enter] {
      _ = try desk.take(key)
    }
    let page = desk.state.visit.place
    guard case .page("actor", _) = page else {
      Issue.record("Enter opened \(page.text)")
      return
    }
    _ = try desk.take(.character("4"))
    _ = try desk.take(.character("("))
    #expect(desk.state.visit.place == page)
    _ = try desk.take(.escape)
    #expect(desk.state.visit.place == .board("actors"))
    #expect(desk.state.visit.view.filters.values.sorted() == ["a"])
    #expect(desk.state.visit.view.rows.values.contains(2))
    _ = try desk.take(.character(")"))
    #expect(desk.state.visit.place == page)
    _ = try desk.take(.altLeft)
    #expect(desk.state.visit.place == .board("actors"))
  }

  @Test("list a cell by C, and come back by Esc to the item that the cursor stood on")
  func cell() throws {
    var desk = try desk(.region("sw"), board: "grid")
    for key in "llj" { _ = try desk.take(.character(key)) }
    let grid = desk.state.visit.view.grid
    _ = try desk.take(.character("C"))
    guard case .page("cell", _) = desk.state.visit.place else {
      Issue.record("C opened \(desk.state.visit.place.text)")
      return
    }
    _ = try desk.take(.enter)
    guard case .page("investigation", _) = desk.state.visit.place else {
      Issue.record("Enter opened \(desk.state.visit.place.text)")
      return
    }
    for _ in 0..<2 { _ = try desk.take(.escape) }
    #expect(desk.state.visit.place == .board("grid") && desk.state.visit.view.grid == grid)
  }

  @Test("show what bears a mark by o, all again after the last, the cursor on what it stood on")
  func marks() throws {
    var desk = try desk(.region("sw"), board: "grid")
    let opened = desk.state.visit.view.target(in: desk.shown)
    _ = try desk.take(.character("o"))
    #expect(desk.state.message == "only marked" && desk.shown.panes[0].title.hasPrefix("only"))
    #expect(desk.state.visit.view.target(in: desk.shown) == opened)
    for _ in 1..<8 { _ = try desk.take(.character("o")) }
    #expect(desk.state.message == "all investigations" && desk.shown.panes[0].title.isEmpty)
  }

  @Test("explain the levels by i, whichever pane has the cursor")
  func levels() throws {
    var desk = try desk(.region("sw"), board: "grid")
    _ = try desk.take(.tab)
    let pane = desk.state.visit.view.focused(in: desk.shown)?.id
    _ = try desk.take(.character("i"))
    #expect(desk.shown.panes.contains { $0.id == "levels" })
    #expect(desk.state.visit.view.focused(in: desk.shown)?.id == pane && pane == "decisions")
    _ = try desk.take(.character("i"))
    #expect(!desk.shown.panes.contains { $0.id == "levels" })
  }

  @Test("name in the foot what opens, the way back, how to find, and the place's own keys")
  func foot() throws {
    var desk = try desk(board: "grid")
    let grid = FootKey.shown(desk.state, desk.shown).map(\.sign)
    #expect(
      grid == ["Enter", "/", ":", "r", "f", "m", "[ ]", "v", "o", "i", "=", "s", "p", "Tab"])
    _ = try desk.take(.enter)
    let page = FootKey.shown(desk.state, desk.shown).map(\.sign)
    #expect(page.contains("Esc") && !page.contains("v"))
    #expect(FootKey.wayOut.map(\.sign) == ["?", "q"])
  }

  @Test("count: #3j is three rows down, #2 Enter the second row, #2[ two months back")
  func counts() throws {
    var desk = try desk()
    for key in "#3j" { _ = try desk.take(.character(key)) }
    #expect(desk.state.visit.view.rows.values.max() == 3)
    for key: Key in [.character("#"), .character("2"), .enter] { _ = try desk.take(key) }
    #expect(
      desk.state.visit.view.rows.values.max() == 1 && desk.state.visit.place == .board("threats"))
    let month = desk.state.month
    for key in "#2[" { _ = try desk.take(.character(key)) }
    #expect(desk.state.month == month - 2)
  }

  @Test("say why they do nothing with a count too", arguments: ["[", "#99["])
  func countedReasons(_ keys: String) throws {
    var desk = try desk()
    let months = desk.snapshot.directory.months
    desk.state.month = months.lowerBound
    for key in keys { _ = try desk.take(.character(key)) }
    #expect(desk.state.month == months.lowerBound)
    #expect(desk.state.message == desk.state.words.say.noSuchMonth(months))
  }

  @Test("show each theme as the cursor passes it, and bring the old one back by Esc")
  func themes() throws {
    var desk = try desk()
    for key: Key in [.character("t"), .down] { _ = try desk.take(key) }
    #expect(desk.state.theme == 1 && desk.state.overlay != nil)
    _ = try desk.take(.escape)
    #expect(desk.state.theme == 0 && desk.state.overlay == nil)
    for key: Key in [.character("t"), .down, .down, .enter] { _ = try desk.take(key) }
    #expect(desk.state.theme == 2 && desk.state.message == "Theme: mono")
  }

  @Test("say that they change nothing on a board without what they change")
  func noControl() throws {
    var desk = try desk()
    for key: Key in [.character("3"), .character("V")] { _ = try desk.take(key) }
    #expect(desk.state.message == "This key changes nothing on this board")
  }

  @Test("say that the map of the nation shows all forces already")
  func mapOfNation() throws {
    var desk = try desk()
    _ = try desk.take(.character("A"))
    #expect(desk.state.message == "The map of the nation shows all forces already")
    #expect(desk.state.request.choices[.mapArea] == nil)
  }

  @Test("lead back to the first pane by the number of the board in sight")
  func sameBoard() throws {
    var desk = try desk()
    let first = desk.state.visit.view.focus
    for key: Key in [.tab, .tab] { _ = try desk.take(key) }
    #expect(desk.state.visit.view.focus != first)
    _ = try desk.take(.character("1"))
    #expect(desk.state.visit.view.focus == first)
  }

  @Test("print all selected rows, whatever the filter shows, and no hidden column")
  func printing() throws {
    var desk = try desk(.region("sw"))
    for key in " /romance" { _ = try desk.take(.character(key)) }
    for key: Key in [.enter, .character(" ")] { _ = try desk.take(key) }
    desk.state.visit.view.columnStates["threats"] = [.lossPence: .hidden]
    let words = ViewCommand(desk.state, desk.world()).printing(ViewPrint(form: "text"))
    let rows = try #require(words.firstIndex(of: "--rows"))
    #expect(words[rows + 1].split(separator: ",").count == 2)
    #expect(!words.contains("--filter"))
    #expect(words.firstIndex(of: "--hide").map { words[$0 + 1] } == "loss_pence")
  }

  @Test("change what the map shows, and of which forces, and say so")
  func map() throws {
    var desk = try desk(.region("sw"))
    for (key, message) in [
      ("V", "Reports of the month"), ("A", "All forces"), ("V", "Loss of the month"),
    ] {
      _ = try desk.take(.character(Character(key)))
      #expect(desk.state.message == message)
    }
    let choices = desk.state.request.choices
    #expect(choices[.mapMeasure] == "loss" && choices[.mapArea] == "all")
  }

  @Test(
    "say why they do nothing now",
    arguments: [
      (Key.escape, "Already at the top level; q quits"),
      (.character(")"), "This is the last place visited"),
      (.character("("), "No place was visited before this one"),
      (.character("Q"), "Key not used here; ? lists the keys"),
      (.character("d"), "There is no row to write about"),
    ])
  func reasons(_ key: Key, message: String) throws {
    var desk = try desk()
    let before = desk.state.visit
    _ = try desk.take(key)
    #expect(desk.state.message == message && desk.state.visit == before)
  }

  @Test("run from the help, which says why an entry does nothing now")
  func help() throws {
    var desk = try desk()
    for key: Key in [.character("3"), .enter, .character("?")] { _ = try desk.take(key) }
    let entries = try #require(desk.state.overlay?.chooser.entries)
    #expect(
      entries.first { $0.label == "view by" }?.note == "This key changes nothing on this board")
    #expect(entries.first { $0.label == "safe view" }?.note == nil)
    for key in "safe" { _ = try desk.take(.character(key)) }
    _ = try desk.take(.enter)
    #expect(desk.state.isSafe)
  }

  @Test("find anything by its name")
  func palette() throws {
    var desk = try desk()
    for key in ":kent" { _ = try desk.take(.character(key)) }
    _ = try desk.take(.enter)
    #expect(
      [desk.state.visit.place.text, desk.state.scope.description].contains { $0.contains("kent") })
  }

  @Test(
    "find an investigation as people say it", arguments: ["operation cinder", "CINDER", "I-0106"])
  func operation(_ typed: String) throws {
    var desk = try desk()
    for key in ":" + typed { _ = try desk.take(.character(key)) }
    _ = try desk.take(.enter)
    #expect(desk.state.visit.place.text == "investigation:I-0106")
  }

  @Test("lose neither Esc nor the key that came close behind it")
  func closeBehindEscape() throws {
    var desk = try desk()
    _ = try desk.take(.character("?"))
    _ = try desk.take(.alt("3"))
    #expect(desk.state.overlay == nil && desk.state.visit.place == .board("actors"))
  }

  @Test("turn the mouse on and off, which the terminal must be told")
  func mouse() throws {
    var desk = try desk()
    #expect(try desk.take(.character("M")) == .setMouse(on: true))
    #expect(try desk.take(.character("M")) == .setMouse(on: false))
  }

  @Test("go where the mouse clicks, open by the second click, and scroll by the wheel")
  func clicks() throws {
    var desk = try desk()
    let third = try row(2, of: &desk)
    _ = try desk.take(.mouse(MouseEvent(kind: .click, point: third)))
    #expect(desk.state.visit.view.rows["threats"] == 2)
    _ = try desk.take(.mouse(MouseEvent(kind: .wheelDown, point: third)))
    #expect(desk.state.visit.view.rows["threats"] == 5)
    _ = try desk.take(.mouse(MouseEvent(kind: .wheelUp, point: third)))
    #expect(desk.state.visit.view.rows["threats"] == 2)
    _ = try desk.take(.mouse(MouseEvent(kind: .doubleClick, point: third)))
    guard case .page("threat", _) = desk.state.visit.place else {
      Issue.record("the second click opened \(desk.state.visit.place.text)")
      return
    }
  }

  @Test("open the board whose tab the mouse clicks")
  func tab() throws {
    var desk = try desk()
    _ = try row(0, of: &desk)
    let area = try #require(desk.drawn?.targets.first { $0.meaning == .tab(2) }?.area)
    _ = try desk.take(.mouse(MouseEvent(kind: .click, point: area.origin)))
    #expect(desk.state.visit.place == .board("actors"))
  }

  /// Draws the board at 100x30; returns the first cell of a row of its first table.
  private func row(_ row: Int, of desk: inout Desk) throws -> Point {
    let now = try #require(Timestamp("2019-04-06T09:00:00Z"))
    let frame = Frame(
      desk.snapshot, desk.state, desk.shown, freshness: Freshness(desk.snapshot.header, now: now))
    let drawn = desk.shown.draw(
      size: Size(columns: 100, rows: 30), glyphs: .unicode, frame: frame,
      state: &desk.state.visit.view)
    desk.drawn = drawn
    let target = drawn.targets.first { $0.meaning == .row(pane: 0, row: row) }
    return try #require(target?.area.origin)
  }
}
