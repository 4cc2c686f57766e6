import CellCanvas
import Testing
import Wording

@testable import Boards
@testable import Sheets

@Suite("A sheet as the reader wants it")
struct LayoutArrangementTests {
  private let words = Words(.english)

  private func names(_ sheet: Sheet, pane: Int = 0) -> [String] {
    guard case .table(let table) = sheet.panes[pane].content else { return [] }
    return table.rows.map { SheetReader.text($0.fields[1].runs) }
  }

  private func view(_ filter: String = "", order: SortOrder? = nil) -> ViewState {
    var view = ViewState()
    view.filters["actors"] = filter.isEmpty ? nil : filter
    view.orders["actors"] = order
    return view
  }

  @Test(
    "holds the rows with every typed word, whatever the case",
    arguments: [
      ("", ["Ferrous", "Calder", "Mallard", "Teasel"]), ("lax", []), ("ER", ["Ferrous", "Calder"]),
      ("er 99", ["Calder"]), ("99 er", ["Calder"]), ("er 97", []), ("N-3", ["Teasel"]),
      ("  ", ["Ferrous", "Calder", "Mallard", "Teasel"]),
    ])
  func filter(typed: String, expected: [String]) {
    let sheet = LayoutExamples.sheet(rows: 4)
    #expect(names(sheet.arranged(by: view(typed), words)) == expected)
    #expect(names(sheet.arranged(by: view(typed), words), pane: 2).count == 3)
  }

  @Test("compares without accents and capitals, as the search does")
  func folded() {
    let row = DataRow([.text("Heddlu Tâf Ŵyl")])
    for typed in ["taf", "TÂF", "wyl heddlu", "tâf"] { #expect(RowFilter(typed).takes(row)) }
    #expect(!RowFilter("tav").takes(row))
  }

  @Test("says in the pane's title how many rows the filter leaves")
  func title() {
    let sheet = LayoutExamples.sheet(rows: 4).arranged(by: view("er"), words)
    #expect(sheet.panes[0].title == "Actors · /er: 2 of 4")
    #expect(sheet.panes[2].title == "Forces")
  }

  @Test(
    "has its rows in the order of a column, either way",
    arguments: [
      (1, false, ["Calder", "Ferrous", "Mallard"]), (1, true, ["Mallard", "Ferrous", "Calder"]),
      (2, false, ["Mallard", "Calder", "Ferrous"]), (2, true, ["Ferrous", "Calder", "Mallard"]),
      (9, true, ["Ferrous", "Calder", "Mallard"]),
    ])
  func order(column: Int, isDescending: Bool, expected: [String]) {
    let order = SortOrder(column: column, isDescending: isDescending)
    let sheet = LayoutExamples.sheet(rows: 3).arranged(by: view(order: order), words)
    #expect(names(sheet) == expected)
  }

  @Test("marks the column that gives the order, and drops the rules of the board's own")
  func marks() throws {
    let order = SortOrder(column: 2, isDescending: true)
    let table = LayoutExamples.table(LayoutExamples.rows(3), rule: 2).sorted(by: order)
    #expect(table.columns.map(\.title) == ["", "Name", "Count ↓", "Note"])
    #expect(table.rows.allSatisfy { $0.ruleAbove == nil })
  }

  @Test("has what is missing or kept back last, either way", arguments: [false, true])
  func unknown(isDescending: Bool) {
    let values: [RawValue] = [.missing, .integer(2), .suppressed, .number(10.5), .integer(0)]
    let table = DataTable(
      columns: [DataColumn(ColumnID("n", .count), "N")],
      rows: values.map { DataRow([Field("x", raw: $0)]) },
      whenEmpty: "", more: "more")
    let sorted = table.sorted(by: SortOrder(column: 0, isDescending: isDescending))
    let known: [RawValue] = [.integer(0), .integer(2), .number(10.5)]
    #expect(
      sorted.rows.map { $0.fields[0].raw }
        == (isDescending ? known.reversed() : known) + [.missing, .suppressed])
  }

  @Test("leaves equal rows as they stood, either way", arguments: [false, true])
  func stable(isDescending: Bool) {
    let table = LayoutExamples.table([("B", 1), ("A", 1), ("C", 1)])
    let sorted = table.sorted(by: SortOrder(column: 2, isDescending: isDescending))
    #expect(sorted.rows.map { SheetReader.text($0.fields[1].runs) } == ["B", "A", "C"])
  }

  @Test(
    "offers the columns with figures or words, figures from the largest and ranks from the first")
  func columns() {
    let table = LayoutExamples.table(LayoutExamples.rows(2))
    #expect(table.sortableColumns == [1, 2, 3])
    #expect(table.usualOrder(of: 1) == SortOrder(column: 1, isDescending: false))
    #expect(table.usualOrder(of: 2) == SortOrder(column: 2, isDescending: true))
    let ranked = DataTable(
      columns: [DataColumn(.rank, "#")], rows: [DataRow([Field("1", raw: .integer(1))])],
      whenEmpty: "", more: "more")
    #expect(!ranked.usualOrder(of: 0).isDescending)
  }

  @Test("keeps the cursor on the row it stood on, and goes to the top where that is gone")
  func cursor() {
    let sheet = LayoutExamples.sheet(rows: 4)
    var view = view()
    view.move(.down, in: sheet, page: 4)
    let row = view.selectedRow(in: sheet)
    view.filters["actors"] = "er"
    view.follow(row, in: sheet.arranged(by: view, words))
    #expect(
      view.rows["actors"] == 1 && view.target(in: sheet.arranged(by: view, words)) == row?.opens)
    view.orders["actors"] = SortOrder(column: 1, isDescending: false)
    view.follow(row, in: sheet.arranged(by: view, words))
    #expect(view.rows["actors"] == 0)
    view.filters["actors"] = "teasel"
    view.follow(row, in: sheet.arranged(by: view, words))
    #expect(view.rows["actors"] == 0)
  }

  @Test(
    "goes to a row by its number, and no further than the last",
    arguments: [(0, 0), (2, 2), (99, 3), (-5, 0)])
  func goTo(row: Int, expected: Int) {
    var view = ViewState()
    view.go(to: row, in: LayoutExamples.sheet(rows: 4))
    #expect(view.rows["actors"] == expected)
  }

  @Test("filters the grid by name, row, mark and what is said of an item")
  func grid() {
    let sheet = LayoutExamples.sheet(
      LayoutExamples.grid([[["Ferrous", "Calder"], ["Mallard"]], [["Teasel"], []]]))
    var view = ViewState()
    view.filters["grid"] = "rocu al"
    let arranged = sheet.arranged(by: view, words)
    guard case .grid(let grid, _) = arranged.panes[0].content else { return }
    #expect(
      grid.rows.map { $0.cells.map { $0.map(\.name) } } == [[["Calder"], ["Mallard"]], [[], []]])
    #expect(arranged.panes[0].title == "/rocu al: 2 of 4")
  }

  @Test(
    "counts the items of a grid row by row",
    arguments: [(0, "Ferrous"), (2, "Mallard"), (3, "Teasel"), (9, "Teasel"), (-1, "Ferrous")])
  func gridItem(item: Int, name: String) {
    let grid = LayoutExamples.grid([[["Ferrous", "Calder"], ["Mallard"]], [["Teasel"], []]])
    #expect(GridPosition(item: item, in: grid).item(in: grid)?.name == name)
  }
}
