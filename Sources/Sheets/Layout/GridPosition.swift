import CellCanvas

/// The position of the cursor in a grid: a cell and an item in it, or the line after its items.
package struct GridPosition: Hashable, Sendable {
  /// The position of the row, from 0.
  package var row = 0
  /// The position of the column, from 0.
  package var column = 0
  /// The position among the items of the cell.
  ///
  /// One past the last item means the line that lists them all.
  package var item = 0

  package init(row: Int = 0, column: Int = 0, item: Int = 0) {
    self.row = row
    self.column = column
    self.item = item
  }
}

extension GridPosition {
  /// The position of an item by its number from 0 over all cells.
  ///
  /// A number that is too high means the last.
  init(item: Int, in grid: GridBlock) {
    var left = min(item, grid.items.count - 1)
    for row in grid.rows.indices {
      for (column, items) in grid.rows[row].cells.enumerated() {
        if left < items.count {
          self.init(row: row, column: column, item: max(left, 0))
          return
        }
        left -= items.count
      }
    }
    self.init()
  }

  /// The position of the item that opens this place; `nil` where no item does.
  init?(opening place: Place, in grid: GridBlock) {
    guard let item = grid.items.firstIndex(where: { $0.opens == place }) else { return nil }
    self.init(item: item, in: grid)
  }

  /// The item under the cursor; `nil` in an empty cell and on the line after the last item.
  package func item(in grid: GridBlock) -> GridItem? {
    guard let items = items(in: grid), items.indices.contains(item) else { return nil }
    return items[item]
  }

  /// The page that lists the whole cell; `nil` for an empty cell or a grid without such pages.
  package func list(in grid: GridBlock) -> Place? {
    guard items(in: grid)?.isEmpty == false, grid.rows[row].lists.indices.contains(column) else {
      return nil
    }
    return grid.rows[row].lists[column]
  }

  /// The lines about the item under the cursor, or about the cell where the cursor is on no item.
  func details(in grid: GridBlock) -> [Line] {
    if let item = item(in: grid) { return item.details }
    guard let items = items(in: grid) else { return [] }
    let column = grid.columns[column]
    let names = items.map(\.name).joined(separator: ", ")
    return [
      .fact(Fact(nil, grid.rows[row].title, column.title, as: .heading)),
      .words(items.isEmpty ? grid.whenEmpty : names),
    ] + column.details
  }

  /// Moves the cursor one step.
  ///
  /// - Parameter lines: The height of each row as last drawn. In a cell with more items than lines,
  ///   the cursor can also go to the line after the items.
  mutating func move(_ motion: Motion, in grid: GridBlock, lines: [Int] = []) {
    switch motion {
    case .up: step(-1, in: grid, lines)
    case .down: step(1, in: grid, lines)
    case .left: column -= 1
    case .right: column += 1
    case .pageUp: jumpRow(-1)
    case .pageDown: jumpRow(1)
    case .first: self = GridPosition(column: column)
    case .last: self = GridPosition(row: grid.rows.count - 1, column: column, item: Int.max)
    }
    clamp(in: grid, lines)
  }

  /// Keeps the cursor where it is.
  ///
  /// If it is in an empty first cell, moves it to the first item.
  mutating func settle(in grid: GridBlock, lines: [Int] = []) {
    clamp(in: grid, lines)
    guard self == GridPosition(), item(in: grid) == nil else { return }
    for row in grid.rows.indices {
      for column in grid.columns.indices where !grid.rows[row].cells[column].isEmpty {
        self = GridPosition(row: row, column: column)
        return
      }
    }
  }

  private func items(in grid: GridBlock) -> [GridItem]? {
    guard grid.rows.indices.contains(row), grid.rows[row].cells.indices.contains(column) else {
      return nil
    }
    return grid.rows[row].cells[column]
  }

  /// The number of lines that the cursor can go to in its cell.
  private func stops(in grid: GridBlock, _ lines: [Int]) -> Int {
    GridCellLines.stops(
      count: items(in: grid)?.count ?? 0, height: lines.indices.contains(row) ? lines[row] : nil)
  }

  /// Moves to the next line of the column, in this cell or in the cell of the next row.
  private mutating func step(_ step: Int, in grid: GridBlock, _ lines: [Int]) {
    let next = item + step
    if (0..<stops(in: grid, lines)).contains(next) {
      item = next
    } else if grid.rows.indices.contains(row + step) {
      row += step
      item = step > 0 ? 0 : Int.max
    }
  }

  private mutating func jumpRow(_ step: Int) {
    row += step
    item = 0
  }

  /// Brings the position back inside the grid.
  mutating func clamp(in grid: GridBlock, _ lines: [Int]) {
    row = min(max(row, 0), max(grid.rows.count - 1, 0))
    column = min(max(column, 0), max(grid.columns.count - 1, 0))
    item = min(max(item, 0), max(stops(in: grid, lines) - 1, 0))
  }
}
