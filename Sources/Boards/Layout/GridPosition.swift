/// Where the cursor stands in a grid: a cell, and an item in it.
package struct GridPosition: Hashable, Sendable {
  package var row = 0
  package var column = 0
  package var item = 0

  package init(row: Int = 0, column: Int = 0, item: Int = 0) {
    self.row = row
    self.column = column
    self.item = item
  }
}

extension GridPosition {
  /// The place of an item counted from 0 over all cells; that of the last one where it is beyond.
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

  package func item(in grid: GridBlock) -> GridItem? {
    guard let items = items(in: grid), items.indices.contains(item) else { return nil }
    return items[item]
  }

  mutating func move(_ motion: Motion, in grid: GridBlock) {
    switch motion {
    case .up: step(-1, in: grid)
    case .down: step(1, in: grid)
    case .left: column -= 1
    case .right: column += 1
    case .pageUp: jumpRow(-1)
    case .pageDown: jumpRow(1)
    case .first: self = GridPosition(column: column)
    case .last: self = GridPosition(row: grid.rows.count - 1, column: column, item: Int.max)
    }
    clamp(in: grid)
  }

  /// Keeps the place where it is; an empty first cell gives way to the first item.
  mutating func settle(in grid: GridBlock) {
    clamp(in: grid)
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

  /// To the next item of the column: in this cell, or the first of the next row's cell.
  private mutating func step(_ step: Int, in grid: GridBlock) {
    let next = item + step
    if let items = items(in: grid), items.indices.contains(next) {
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

  private mutating func clamp(in grid: GridBlock) {
    row = min(max(row, 0), max(grid.rows.count - 1, 0))
    column = min(max(column, 0), max(grid.columns.count - 1, 0))
    item = min(max(item, 0), max((items(in: grid)?.count ?? 0) - 1, 0))
  }
}
