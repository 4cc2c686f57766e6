import CellCanvas

/// The reader's position on a sheet: the pane, the row in each pane, and the scroll positions.
///
/// It belongs to one visit. Going back restores it.
package struct ViewState: Equatable, Sendable {
  /// The position of the pane with the cursor.
  package var focus = 0 { didSet { focusID = nil } }
  /// Whether a sheet has been shown yet.
  ///
  /// The first sheet puts the cursor in a pane that can use it.
  private var isSettled = false
  /// The id of a pane that gets the cursor as soon as the sheet has that pane.
  package var awaitedPanes: [String] = []
  /// The selected row of each table, or the first line in sight of each text, by pane id.
  package var rows: [String: Int] = [:]
  /// The first row in sight of each table, by pane id.
  package var firstRows: [String: Int] = [:]
  /// The position of the cursor in the grid, on a sheet that has one.
  package var grid = GridPosition()
  /// The column of the cursor, by pane id.
  ///
  /// Without an entry, the whole row is selected.
  package var columns: [String: Int] = [:]
  /// The height in lines of each row of the grid, as last drawn.
  ///
  /// A cell with more items than lines has an extra line that can be opened.
  private var gridLines: [Int] = []
  /// The grid item under the cursor when last drawn.
  ///
  /// The cursor stays on it when rows change.
  private var gridItem: Place?
  /// The id of the pane with the cursor on the last sheet.
  ///
  /// The cursor stays in it when panes come or go.
  private var focusID: String?
  /// The words that filter the rows, by pane id; see ``RowFilter``.
  package var filters: [String: String] = [:]
  /// The order that the reader chose, by pane id.
  ///
  /// Without an entry, the board's own order holds.
  package var orders: [String: SortOrder] = [:]
  /// The columns that the reader hid or pinned, by pane id.
  package var columnStates: [String: [ColumnID: ColumnState]] = [:]
  /// What the reader selected to act on, by pane id.
  package var selected: [String: Set<String>] = [:]
  /// Whether the pane with the cursor has the screen for itself.
  package var isZoomed = false
  /// Whether rows stand with a blank line between them, to be read from afar, where all have room.
  package var isSpaced = false
  /// The pane with the row that *Selected* tells of, by id, while the cursor stands in *Selected*.
  private var subjectID: String?

  package init() {}
}

/// One step of the cursor.
package enum Motion: Hashable, Sendable {
  case up, down, left, right, pageUp, pageDown, first, last
}

extension ViewState {
  /// Moves the cursor in the pane that has it.
  ///
  /// - Parameter page: The number of rows that a page key moves.
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

  /// Moves to the nearest tile in that direction.
  ///
  /// First and last go by the rows of the map's data.
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

  /// Moves from figure to figure along the row.
  ///
  /// Before the first figure, the whole row is selected.
  private mutating func moveColumn(_ step: Int, in pane: Pane) {
    guard case .table(let table) = pane.content, let row = selectedRow(of: pane) else { return }
    let candidates = table.explainedColumns(of: row).filter { table.columns[$0].isShown }
    let place = columns[pane.id].flatMap(candidates.firstIndex) ?? -1
    let next = min(place + step, candidates.count - 1)
    columns[pane.id] = next >= 0 ? candidates[next] : nil
  }

  /// Moves to a row of the pane with the cursor, counted from 0.
  ///
  /// A number that is too high means the last row.
  ///
  /// In a grid the number counts items, row by row and from the left.
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

  /// Puts the cursor back on the row that it was on before filtering or sorting.
  package mutating func follow(_ row: DataRow?, in sheet: Sheet) {
    guard let pane = focused(in: sheet), case .table(let table) = pane.content else { return }
    rows[pane.id] = row.flatMap { row in table.rows.firstIndex { $0.isSameThing(as: row) } } ?? 0
  }

  /// Moves the cursor by this many panes, forwards or backwards, among the panes that can have it.
  package mutating func moveFocus(by step: Int, in sheet: Sheet) {
    // What is said of the row comes last: one step back from the first pane.
    let details =
      details(in: sheet).isEmpty ? [] : sheet.panes.indices.filter { sheet.panes[$0].isOfDetails }
    let candidates = sheet.panes.indices.filter { !sheet.panes[$0].isOfDetails } + details
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

  /// Moves the cursor to a pane, if the pane can have it.
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

  /// The pane with the cursor; `nil` where the sheet has fewer panes.
  package func focused(in sheet: Sheet) -> Pane? {
    sheet.panes.indices.contains(focus) ? sheet.panes[focus] : nil
  }

  /// Keeps the cursor inside a sheet that was loaded again.
  package mutating func settle(in sheet: Sheet) {
    if let id = focusID, let pane = sheet.panes.firstIndex(where: { $0.id == id }) { focus = pane }
    let awaited = awaitedPanes.lazy.compactMap { id in sheet.panes.firstIndex { $0.id == id } }
      .first
    if let awaited {
      focus = awaited
      awaitedPanes = []
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

  /// Keeps the cursor on its item.
  ///
  /// If that item is gone, the cursor goes to the first item. With a filter it also leaves an empty
  /// cell.
  private mutating func settleGrid(in block: GridBlock, isFiltered: Bool) {
    if let place = gridItem {
      grid = GridPosition(opening: place, in: block) ?? grid
    }
    grid.settle(in: block, lines: gridLines)
    guard gridItem != nil || isFiltered, grid.item(in: block) == nil else { return }
    grid = GridPosition(item: 0, in: block)
  }

  /// Records the row heights of the grid just drawn, and the item under the cursor.
  mutating func noteDrawn(_ block: GridBlock, lines: [Int]) {
    gridLines = lines
    grid.clamp(in: block, lines)
    gridItem = grid.item(in: block)?.opens
  }

  /// The place that Enter opens; `nil` where the thing under the cursor opens nothing.
  package func target(in sheet: Sheet) -> Place? {
    guard let pane = subject(in: sheet) else { return nil }
    return switch pane.content {
    case .table, .map, .heat: selectedRow(of: pane)?.opens
    case .grid(let block, _): grid.item(in: block)?.opens ?? grid.list(in: block)
    case .line, .text, .details: nil
    }
  }

  /// The page that lists the whole cell under the cursor; `nil` where there is none.
  package func list(in sheet: Sheet) -> Place? {
    guard case .grid(let block, _)? = subject(in: sheet)?.content else { return nil }
    return grid.list(in: block)
  }

  /// The lines about the thing under the cursor.
  package func details(in sheet: Sheet) -> [Line] {
    guard let pane = subject(in: sheet) else { return [] }
    return switch pane.content {
    case .table, .map, .heat: selectedRow(of: pane)?.details ?? []
    case .grid(let block, _): grid.details(in: block)
    case .line, .text, .details: []
    }
  }

  /// The row under the cursor; `nil` where the pane has no rows.
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
