import CellCanvas

/// Where the reader is on a sheet: which pane, which row of each, how far scrolled.
///
/// It belongs to a visit: going back brings it back.
package struct ViewState: Equatable, Sendable {
  /// The pane that has the cursor, by position.
  package var focus = 0 { didSet { focusID = nil } }
  /// Whether a sheet was there yet: the first one puts the cursor where it can choose.
  private var isSettled = false
  /// The pane that gets the cursor as soon as a sheet has it, by id.
  package var awaitedPane: String?
  /// The selected row of each table, the first line of each text, by pane id.
  package var rows: [String: Int] = [:]
  /// The first row in sight of each table, by pane id.
  package var firstRows: [String: Int] = [:]
  /// Where the cursor stands in the grid, on a sheet that has one.
  package var grid = GridPosition()
  /// The column that the cursor stands in, by pane id; without one the row as a whole.
  package var columns: [String: Int] = [:]
  /// The lines of each row of the grid as it was last drawn: a cell with more items has a line
  /// that says so, and that line opens.
  private var gridLines: [Int] = []
  /// What the cursor of the grid stood on when it was last drawn: it stays there when rows change.
  private var gridItem: Place?
  /// The pane that had the cursor on the sheet before: one that comes or goes moves no cursor.
  private var focusID: String?
  /// The words that leave rows out, by pane id; see ``RowFilter``.
  package var filters: [String: String] = [:]
  /// The order that the reader asked for, by pane id; without one the board's own.
  package var orders: [String: SortOrder] = [:]
  /// The columns that the reader hid or pinned, by pane id.
  package var columnStates: [String: [ColumnID: ColumnState]] = [:]
  /// What the reader selected to act on, by pane id.
  package var selected: [String: Set<Place>] = [:]
  /// Whether the pane with the cursor has the screen for itself.
  package var isZoomed = false
  /// The pane with the row that *Selected* tells of, by id, while the cursor stands in *Selected*.
  private var subjectID: String?

  package init() {}
}

/// A step of the cursor.
package enum Motion: Hashable, Sendable {
  case up, down, left, right, pageUp, pageDown, first, last
}

extension ViewState {
  /// Moves the cursor in the pane that has it.
  ///
  /// - Parameter page: How many rows a page has on the screen.
  package mutating func move(_ motion: Motion, in sheet: Sheet, page: Int) {
    guard let pane = focused(in: sheet) else { return }
    switch pane.content {
    case .grid(let block, _):
      grid.move(motion, in: block, lines: gridLines)
      gridItem = grid.item(in: block)?.opens
    case .map(let map, _): move(motion, in: map, pane.id)
    case .table, .line, .heat, .text, .details:
      switch motion {
      case .left: moveColumn(-1, in: pane)
      case .right: moveColumn(1, in: pane)
      case .up, .down, .pageUp, .pageDown, .first, .last:
        moveRow(motion, pane.id, count: lineCount(of: pane, in: sheet), page: page)
      }
    }
    scrollDetailsBack(from: pane, in: sheet)
  }

  /// What is said of another row is read from its start.
  private mutating func scrollDetailsBack(from pane: Pane, in sheet: Sheet) {
    guard !pane.isOfDetails else { return }
    for details in sheet.panes where details.isOfDetails { rows[details.id] = 0 }
  }

  /// How many rows or lines the cursor can stand on.
  private func lineCount(of pane: Pane, in sheet: Sheet) -> Int {
    pane.isOfDetails ? details(in: sheet).lineBound : pane.lineCount
  }

  /// To the nearest tile that way; the first and the last as the rows of its data have them.
  private mutating func move(_ motion: Motion, in map: TileMap, _ id: String) {
    let tile = rows[id] ?? 0
    switch motion {
    case .up, .pageUp: rows[id] = map.neighbour(of: tile, .up) ?? tile
    case .down, .pageDown: rows[id] = map.neighbour(of: tile, .down) ?? tile
    case .left: rows[id] = map.neighbour(of: tile, .left) ?? tile
    case .right: rows[id] = map.neighbour(of: tile, .right) ?? tile
    case .first: rows[id] = 0
    case .last: rows[id] = map.memberCount - 1
    }
    clampRow(id, count: map.memberCount)
  }

  /// Goes from figure to figure of the row; before the first one the row stands as a whole again.
  private mutating func moveColumn(_ step: Int, in pane: Pane) {
    guard case .table(let table) = pane.content, let row = selectedRow(of: pane) else { return }
    let candidates = table.explainedColumns(of: row).filter { table.columns[$0].isShown }
    let place = columns[pane.id].flatMap(candidates.firstIndex) ?? -1
    let next = min(place + step, candidates.count - 1)
    columns[pane.id] = next >= 0 ? candidates[next] : nil
  }

  /// Goes to a row of the pane that has the cursor, counted from 0; no further than its last.
  ///
  /// In a grid it is the item, counted row by row and in a row from the left.
  package mutating func go(to row: Int, in sheet: Sheet) {
    guard let pane = focused(in: sheet) else { return }
    if case .grid(let block, _) = pane.content {
      grid = GridPosition(item: row, in: block)
      gridItem = grid.item(in: block)?.opens
    } else {
      rows[pane.id] = row
      clampRow(pane.id, count: lineCount(of: pane, in: sheet))
    }
    scrollDetailsBack(from: pane, in: sheet)
  }

  /// Puts the cursor back on what it stood on before rows were left out or put in order.
  package mutating func follow(_ row: DataRow?, in sheet: Sheet) {
    guard let pane = focused(in: sheet), case .table(let table) = pane.content else { return }
    rows[pane.id] = row.flatMap { row in table.rows.firstIndex { $0.isSameThing(as: row) } } ?? 0
  }

  /// Gives the cursor to the next pane that can use it, or to the one before.
  package mutating func moveFocus(by step: Int, in sheet: Sheet) {
    let hasDetails = !details(in: sheet).isEmpty
    let candidates = sheet.panes.indices.filter { hasDetails || !sheet.panes[$0].isOfDetails }
    guard let position = candidates.firstIndex(of: focus) else {
      focus = candidates.first ?? 0
      return
    }
    moveFocus(to: candidates[(position + step + candidates.count) % candidates.count], in: sheet)
  }

  /// The pane that tells of a row goes on to tell of the row under the cursor before.
  private mutating func moveFocus(to pane: Int, in sheet: Sheet) {
    let subject = subject(in: sheet)?.id
    subjectID = sheet.panes[pane].isOfDetails ? subject : nil
    focus = pane
    focusID = sheet.panes[pane].id
  }

  /// Gives the cursor to a pane, where that can have it.
  package mutating func focus(on pane: Int, in sheet: Sheet) {
    guard sheet.panes.indices.contains(pane) else { return }
    if sheet.panes[pane].isOfDetails, details(in: sheet).isEmpty { return }
    moveFocus(to: pane, in: sheet)
  }

  /// The pane with the row that is acted on: the one with the cursor, or in *Selected* the one that
  /// it tells of; `nil` where the sheet has neither.
  package func subject(in sheet: Sheet) -> Pane? {
    guard let pane = focused(in: sheet), pane.isOfDetails else { return focused(in: sheet) }
    return sheet.panes.first { $0.id == subjectID }
  }

  /// The pane that has the cursor; `nil` where the sheet has fewer.
  package func focused(in sheet: Sheet) -> Pane? {
    sheet.panes.indices.contains(focus) ? sheet.panes[focus] : nil
  }

  /// Keeps the cursor inside a sheet that was loaded again.
  package mutating func settle(in sheet: Sheet) {
    if let id = focusID, let pane = sheet.panes.firstIndex(where: { $0.id == id }) { focus = pane }
    if let index = sheet.panes.firstIndex(where: { $0.id == awaitedPane }) {
      focus = index
      awaitedPane = nil
    } else if !isSettled || subject(in: sheet) == nil {
      focus = sheet.panes.firstIndex(where: \.takesCursor) ?? 0
    }
    isSettled = true
    focusID = focused(in: sheet)?.id
    for pane in sheet.panes {
      if case .grid(let block, _) = pane.content {
        settleGrid(in: block, isFiltered: filters[pane.id] != nil)
      } else {
        clampRow(pane.id, count: lineCount(of: pane, in: sheet))
      }
    }
  }

  /// The cursor follows what it stood on; where that is gone it goes to the first item, and among
  /// those that a filter leaves from an empty cell too.
  private mutating func settleGrid(in block: GridBlock, isFiltered: Bool) {
    if let place = gridItem {
      grid = GridPosition(opening: place, in: block) ?? grid
    }
    grid.settle(in: block, lines: gridLines)
    guard gridItem != nil || isFiltered, grid.item(in: block) == nil else { return }
    grid = GridPosition(item: 0, in: block)
  }

  /// Keeps what the drawing of a grid tells: where its cells have lines that open.
  mutating func noteDrawn(_ block: GridBlock, lines: [Int]) {
    gridLines = lines
    grid.clamp(in: block, lines)
    gridItem = grid.item(in: block)?.opens
  }

  /// What Enter opens; `nil` where the cursor stands on nothing that opens.
  package func target(in sheet: Sheet) -> Place? {
    guard let pane = subject(in: sheet) else { return nil }
    return switch pane.content {
    case .table, .map, .heat: selectedRow(of: pane)?.opens
    case .grid(let block, _): grid.item(in: block)?.opens ?? grid.list(in: block)
    case .line, .text, .details: nil
    }
  }

  /// What lists the whole cell of the grid under the cursor; `nil` where none is there.
  package func list(in sheet: Sheet) -> Place? {
    guard case .grid(let block, _)? = subject(in: sheet)?.content else { return nil }
    return grid.list(in: block)
  }

  /// What is said of the thing under the cursor.
  package func details(in sheet: Sheet) -> [Line] {
    guard let pane = subject(in: sheet) else { return [] }
    return switch pane.content {
    case .table, .map, .heat: selectedRow(of: pane)?.details ?? []
    case .grid(let block, _): grid.details(in: block)
    case .line, .text, .details: []
    }
  }

  /// The row under the cursor; `nil` where the pane that has it has no rows.
  package func selectedRow(in sheet: Sheet) -> DataRow? {
    subject(in: sheet).flatMap(selectedRow)
  }

  /// The text of the figure under the cursor; `nil` where the cursor stands on a row as a whole.
  package func cell(in sheet: Sheet) -> String? {
    guard let pane = subject(in: sheet), let column = columns[pane.id],
      let row = selectedRow(of: pane), row.fields.indices.contains(column)
    else { return nil }
    return row.fields[column].plainWords
  }

  private func selectedRow(of pane: Pane) -> DataRow? {
    let table: DataTable
    switch pane.content {
    case .table(let rows): table = rows
    case .map(_, let data), .heat(_, let data): table = data.value
    case .grid, .line, .text, .details: return nil
    }
    let row = rows[pane.id] ?? 0
    return table.rows.indices.contains(row) ? table.rows[row] : nil
  }

  private mutating func moveRow(_ motion: Motion, _ id: String, count: Int, page: Int) {
    let row = rows[id] ?? 0
    switch motion {
    case .up: rows[id] = row - 1
    case .down: rows[id] = row + 1
    case .pageUp: rows[id] = row - max(page, 1)
    case .pageDown: rows[id] = row + max(page, 1)
    case .first: rows[id] = 0
    case .last: rows[id] = count - 1
    case .left, .right: return
    }
    clampRow(id, count: count)
  }

  private mutating func clampRow(_ id: String, count: Int) {
    rows[id] = min(max(rows[id] ?? 0, 0), max(count - 1, 0))
  }
}

extension Pane {
  /// Whether the cursor can move in it, or its text be scrolled.
  package var canMove: Bool { takesCursor || isOfDetails || lineCount > 0 }

  /// Whether it tells of the row under the cursor.
  var isOfDetails: Bool { if case .details = content { true } else { false } }

  /// How many rows or lines the cursor can stand on; what is said of a row is counted elsewhere.
  fileprivate var lineCount: Int {
    switch content {
    case .table(let table): table.rows.count
    case .text(let lines): lines.lineBound
    case .heat(let heat, _): heat.rowLabels.count
    case .map(let map, _): map.memberCount
    case .grid, .line, .details: 0
    }
  }
}

extension [Line] {
  /// More lines than these do not come of wrapping: a line has no more lines than cells.
  fileprivate var lineBound: Int { drawn.reduce(0) { $0 + Swift.max(TableCell($1).width, 1) } }
}
