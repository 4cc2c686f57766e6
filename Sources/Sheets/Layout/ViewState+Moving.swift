import CellCanvas

/// Steps of the cursor from row to row, from figure to figure, from item to item.
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
  mutating func scrollDetailsBack(from pane: Pane, in sheet: Sheet) {
    guard !pane.isOfDetails else { return }
    for details in sheet.panes where details.isOfDetails { rows[details.id] = 0 }
  }

  /// How many rows or lines the cursor can stand on.
  func lineCount(of pane: Pane, in sheet: Sheet) -> Int {
    pane.isOfDetails ? details(in: sheet).lineBound : pane.lineCount
  }

  /// Moves to the nearest tile in that direction.
  ///
  /// First and last go by the rows of the map's data.
  mutating func move(_ motion: Motion, in map: TileMap, _ id: String) {
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
  mutating func moveColumn(_ step: Int, in pane: Pane) {
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

  mutating func moveRow(_ motion: Motion, _ id: String, count: Int, page: Int) {
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

  mutating func clampRow(_ id: String, count: Int) {
    rows[id] = min(max(rows[id] ?? 0, 0), max(count - 1, 0))
  }
}

extension Pane {
  /// Whether the cursor can move in it, or its text be scrolled.
  package var canMove: Bool { takesCursor || isOfDetails || lineCount > 0 }

  /// Whether it tells of the row under the cursor.
  var isOfDetails: Bool { if case .details = content { true } else { false } }

  /// How many rows or lines the cursor can stand on; what is said of a row is counted elsewhere.
  var lineCount: Int {
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
