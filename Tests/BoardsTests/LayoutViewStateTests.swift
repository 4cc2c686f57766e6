import CellCanvas
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("Where the reader is on a sheet")
struct LayoutViewStateTests {
  @Test(
    "moves by rows and pages, and no further than the ends",
    arguments: [
      ([Motion.up], 0), ([.down], 1), ([.down, .down, .up], 1), ([.pageDown], 4),
      ([.pageDown, .pageDown, .pageDown], 9), ([.last], 9), ([.last, .pageUp], 5),
      ([.last, .first], 0), ([.pageDown, .pageUp, .pageUp], 0), ([.left, .right], 0),
    ])
  func rows(motions: [Motion], expected: Int) {
    let sheet = LayoutExamples.sheet(rows: 10)
    var state = ViewState()
    for motion in motions { state.move(motion, in: sheet, page: 4) }
    #expect((state.rows["actors"] ?? 0) == expected)
    #expect(state.target(in: sheet) == .actor("N-\(expected)"))
    let name = LayoutExamples.rows(10)[expected].name
    #expect(state.details(in: sheet).map { SheetReader.text($0) } == ["Of  \(name)"])
  }

  @Test("goes to the pane that it waits for as soon as a sheet has it, once")
  func awaited() {
    let sheet = LayoutExamples.sheet()
    var state = ViewState()
    state.awaitedPanes = ["nowhere"]
    state.settle(in: sheet)
    #expect(state.focused(in: sheet)?.id == "actors")
    state.awaitedPanes = ["lost", "forces"]
    state.settle(in: sheet)
    #expect(state.focused(in: sheet)?.id == "forces" && state.awaitedPanes.isEmpty)
    state.moveFocus(by: -1, in: sheet)
    state.settle(in: sheet)
    #expect(state.focused(in: sheet)?.id == "actors")
  }

  @Test("stands at the top of an empty table, and opens nothing")
  func empty() {
    let sheet = LayoutExamples.sheet(empty: true)
    var state = ViewState()
    for motion in [Motion.last, .down, .pageDown, .up, .first] {
      state.move(motion, in: sheet, page: 4)
      #expect(state.rows["actors"] == 0 && state.target(in: sheet) == nil)
    }
  }

  @Test("goes round the panes forwards and backwards, through what is said of a row")
  func ring() {
    let sheet = LayoutExamples.sheet()
    var state = ViewState()
    var seen: [Int] = []
    for step in [1, 1, 1, 1, -1, -1] {
      state.moveFocus(by: step, in: sheet)
      seen.append(state.focus)
    }
    #expect(seen == [2, 3, 0, 2, 0, 1])
  }

  @Test("goes past what is said of a row where nothing is said")
  func ringWithoutDetails() {
    let sheet = LayoutExamples.sheet(empty: true)
    var state = ViewState()
    state.moveFocus(by: -1, in: sheet)
    #expect(state.focus == 3)
  }

  @Test("keeps telling of the same row while that is read, and opens it")
  func details() {
    let sheet = LayoutExamples.sheet()
    var state = ViewState()
    state.settle(in: sheet)
    state.move(.down, in: sheet, page: 4)
    let said = state.details(in: sheet)
    state.moveFocus(by: -1, in: sheet)
    #expect(state.focused(in: sheet)?.id == "details" && state.subject(in: sheet)?.id == "actors")
    #expect(state.details(in: sheet) == said && state.target(in: sheet) == .actor("N-1"))
    state.move(.down, in: sheet, page: 4)
    state.settle(in: sheet)
    #expect(state.rows["details"] == 1 && state.rows["actors"] == 1)
    #expect(state.focused(in: sheet)?.id == "details")
    state.moveFocus(by: 1, in: sheet)
    state.move(.down, in: sheet, page: 4)
    #expect(state.rows["details"] == 0 && state.rows["actors"] == 2)
  }

  @Test("selects what rows open, and lets them go again")
  func selecting() {
    let sheet = LayoutExamples.sheet()
    var state = ViewState()
    #expect(state.toggleSelection(in: sheet, of: sheet) == 1)
    state.move(.down, in: sheet, page: 4)
    #expect(state.toggleSelection(in: sheet, of: sheet) == 2)
    #expect(state.selection(in: sheet) == ["actor:N-0", "actor:N-1"])
    #expect(state.toggleSelection(in: sheet, of: sheet) == 1)
    guard case .table(let kept) = sheet.keeping(state.selection(in: sheet)).panes[0].content else {
      Issue.record("no table")
      return
    }
    #expect(kept.rows.compactMap(\.opens) == [.actor("N-0")])
    #expect(state.clearSelection(in: sheet) && !state.clearSelection(in: sheet))
    #expect(ViewState().selection(in: sheet).isEmpty)
  }

  @Test("keeps what was selected under another filter")
  func selectingUnderFilters() {
    let (sheet, words) = (LayoutExamples.sheet(), Words(.english))
    var state = ViewState()
    _ = state.toggleSelection(in: sheet, of: sheet)
    guard case .table(let table) = sheet.panes[0].content else {
      Issue.record("no table")
      return
    }
    state.filters[sheet.panes[0].id] = table.rows[1].fields.map(\.plainWords)[1]
    let filtered = sheet.arranged(by: state, words)
    state.rows[sheet.panes[0].id] = 0
    #expect(state.toggleSelection(in: filtered, of: sheet) == 2)
    #expect(state.selection(in: sheet) == ["actor:N-0", "actor:N-1"])
  }

  @Test("keeps the words of a table that is left without columns, rows or both")
  func words() {
    let table = LayoutExamples.table([("Kent", 3), ("Essex", 2)])
    let welsh = DataTable(
      columns: table.columns, rows: table.rows, whenEmpty: "dim", more: "arall")
    var sheet = LayoutExamples.sheet()
    sheet.panes = [Pane("actors", "Actors", .table(welsh))]
    let changed = [
      sheet.without([ColumnID("count", .count)], in: "actors"), sheet.keeping(["actor:N-0"]),
    ]
    #expect(changed.allSatisfy { $0 != sheet && $0.panes[0].data?.more == "arall" })
  }

  @Test("selects nothing where there is no row")
  func selectingNothing() {
    let empty = LayoutExamples.sheet(empty: true)
    var state = ViewState()
    #expect(state.toggleSelection(in: empty, of: empty) == nil)
  }

  @Test("starts in the first pane in which it can choose", arguments: [(false, 0), (true, 2)])
  func start(isEmpty: Bool, expected: Int) {
    var state = ViewState()
    state.settle(in: LayoutExamples.sheet(empty: isEmpty))
    #expect(state.focus == expected)
  }

  @Test("remembers the row of each pane")
  func panes() {
    let sheet = LayoutExamples.sheet()
    var state = ViewState()
    state.move(.down, in: sheet, page: 4)
    state.moveFocus(by: 1, in: sheet)
    state.move(.last, in: sheet, page: 4)
    state.moveFocus(by: -1, in: sheet)
    #expect(state.rows["actors"] == 1 && state.rows["forces"] == 2)
  }

  @Test("stays inside a sheet that came back smaller, and leaves a pane that is gone")
  func settle() {
    var state = ViewState()
    state.move(.last, in: LayoutExamples.sheet(rows: 10), page: 4)
    state.settle(in: LayoutExamples.sheet(rows: 3))
    #expect(state.rows["actors"] == 2 && state.focus == 0)
    state.focus = 9
    state.settle(in: LayoutExamples.sheet(empty: true))
    #expect(state.focus == 2 && state.rows["actors"] == 0)
    state.focus = 1
    state.settle(in: LayoutExamples.sheet())
    #expect(state.focus == 0)
  }

  @Test("scrolls a text by its lines as drawn, to its very end")
  func text() {
    let words = Array(repeating: "prosperity", count: 40).joined(separator: " ")
    let sheet = Sheet(
      title: "", subtitle: [], panes: [Pane("words", "", .text([.words(words + " end")]))],
      sentences: [], marking: .official)
    var state = ViewState()
    state.move(.last, in: sheet, page: 4)
    let size = Size(columns: 30, rows: 12)
    let drawn = sheet.draw(
      size: size, glyphs: .unicode, frame: LayoutExamples.frame(), state: &state)
    #expect(drawn.canvas.lines.contains { $0.hasSuffix("end") })
  }
}

@Suite("The cursor in a grid")
struct LayoutGridPositionTests {
  /// Two columns: the first has a full, an empty and a full cell; the second has one full cell.
  private static let grid = LayoutExamples.grid([
    [["a", "b"], []], [[], ["c"]], [["d", "e", "f"], []],
  ])

  private static func position(after motions: [Motion], from start: GridPosition = .init()) -> [Int]
  {
    var position = start
    for motion in motions { position.move(motion, in: grid) }
    return [position.row, position.column, position.item]
  }

  @Test(
    "goes item by item, through empty cells, and no further than the ends",
    arguments: [
      ([Motion.down], [0, 0, 1]), ([.down, .down], [1, 0, 0]), ([.down, .down, .down], [2, 0, 0]),
      ([.up], [0, 0, 0]), ([.last], [2, 0, 2]), ([.last, .down], [2, 0, 2]),
      ([.last, .up, .up, .up, .up], [0, 0, 1]), ([.right], [0, 1, 0]), ([.left], [0, 0, 0]),
      ([.right, .right], [0, 1, 0]), ([.right, .down], [1, 1, 0]), ([.down, .right], [0, 1, 0]),
      ([.pageDown], [1, 0, 0]), ([.pageDown, .pageDown, .pageDown], [2, 0, 0]),
      ([.last, .pageUp], [1, 0, 0]), ([.last, .first], [0, 0, 0]), ([.right, .last], [2, 1, 0]),
    ])
  func moves(motions: [Motion], expected: [Int]) {
    #expect(Self.position(after: motions) == expected)
  }

  @Test("opens the item it stands on, and in an empty cell nothing, which it says")
  func target() {
    let sheet = LayoutExamples.sheet(Self.grid)
    var state = ViewState()
    state.move(.down, in: sheet, page: 4)
    #expect(state.target(in: sheet) == .investigation("b"))
    state.move(.right, in: sheet, page: 4)
    #expect(state.target(in: sheet) == nil)
    let said = state.details(in: sheet).map { SheetReader.text($0) }
    #expect(said == ["ROCU  P2", "No investigations here"])
  }

  @Test("starts on the first item where the first cell is empty")
  func settle() {
    let late = LayoutExamples.sheet(LayoutExamples.grid([[[], []], [[], ["c"]]]))
    var state = ViewState()
    state.settle(in: late)
    #expect(state.grid == GridPosition(row: 1, column: 1))
    #expect(state.target(in: late) == .investigation("c"))
  }

  @Test("stays inside a grid that came back smaller, or empty")
  func smaller() {
    var state = ViewState()
    state.grid = GridPosition(row: 2, column: 0, item: 2)
    state.settle(in: LayoutExamples.sheet(LayoutExamples.grid([[["a"], []]])))
    #expect(state.grid == GridPosition())
    state.move(.last, in: LayoutExamples.sheet(LayoutExamples.grid([])), page: 4)
    #expect(state.grid == GridPosition())
  }

  /// The state after drawing a grid that is too low for its cells to show all their items.
  private static func drawn(_ sheet: Sheet, rows: Int = 8) -> ViewState {
    var state = ViewState()
    state.settle(in: sheet)
    _ = sheet.draw(
      size: Size(columns: 60, rows: rows), glyphs: .unicode, frame: LayoutExamples.frame(),
      state: &state)
    return state
  }

  @Test(
    "has a place after the items of a cell that shows fewer than it holds, which lists them all")
  func more() {
    let sheet = LayoutExamples.sheet(Self.grid)
    var state = Self.drawn(sheet)
    for _ in 0..<2 { state.move(.down, in: sheet, page: 4) }
    #expect(state.grid == GridPosition(row: 0, column: 0, item: 2))
    #expect(state.target(in: sheet) == .page("cell", id: "ROCU 0"))
    let said = state.details(in: sheet).map { SheetReader.text($0) }
    #expect(said == ["ROCU  P1", "a, b"])
    state.move(.down, in: sheet, page: 4)
    state.move(.down, in: sheet, page: 4)
    state.move(.up, in: sheet, page: 4)
    state.move(.up, in: sheet, page: 4)
    #expect(state.grid == GridPosition(row: 0, column: 0, item: 2))
  }

  @Test("has no such place where every item is in sight, nor before the grid was drawn")
  func noMore() {
    let sheet = LayoutExamples.sheet(Self.grid)
    for var state in [Self.drawn(sheet, rows: 24), ViewState()] {
      for _ in 0..<2 { state.move(.down, in: sheet, page: 4) }
      #expect(state.grid == GridPosition(row: 1))
    }
  }

  @Test("lists the whole cell from any of its items, and nothing from an empty one")
  func list() {
    let sheet = LayoutExamples.sheet(Self.grid)
    var state = ViewState()
    #expect(state.list(in: sheet) == .page("cell", id: "ROCU 0"))
    state.move(.right, in: sheet, page: 4)
    #expect(state.list(in: sheet) == nil)
  }

  @Test("follows what it stood on when the rows are others, and goes to the first where it is gone")
  func follows() {
    let sheet = LayoutExamples.sheet(Self.grid)
    var state = Self.drawn(sheet)
    state.move(.down, in: sheet, page: 4)
    state.settle(in: LayoutExamples.sheet(LayoutExamples.grid([[["x"], []], [["y"], ["b"]]])))
    #expect(state.grid == GridPosition(row: 1, column: 1))
    state.settle(in: LayoutExamples.sheet(LayoutExamples.grid([[[], ["x"]], [["y"], []]])))
    #expect(state.grid == GridPosition(row: 0, column: 1))
  }

  @Test("stays in its pane when another comes to stand before it")
  func paneBefore() {
    let sheet = LayoutExamples.sheet()
    var state = ViewState()
    state.settle(in: sheet)
    state.moveFocus(by: 1, in: sheet)
    let before = Pane("new", "New", .text([]))
    let more = Sheet(
      title: sheet.title, subtitle: sheet.subtitleParts,
      panes: [sheet.panes[0], before] + sheet.panes.dropFirst(), sentences: sheet.sentences,
      marking: sheet.marking)
    state.settle(in: more)
    #expect(state.focus == 3)
    state.settle(in: sheet)
    #expect(state.focus == 2)
  }
}
