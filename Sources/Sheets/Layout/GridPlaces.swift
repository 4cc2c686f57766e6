import CellCanvas

/// The part of a grid that fits an area, and the place of each row and column.
struct GridPlaces {
  /// The narrowest column in cells: room for a short name and its marks.
  private static let leastColumn = 12
  /// The lines that a row with several items needs before rules are drawn between rows.
  private static let linesBeforeRules = 2

  let labelWidth: Int
  /// The lines of a rule, 0 or 1.
  ///
  /// It is 0 where the items need the lines more.
  let rule: Int
  let heights: [Int]
  let rows: Range<Int>
  let columns: Range<Int>
  /// The areas of the columns in sight, with their heads.
  let columnAreas: [Rect]

  init(_ grid: GridBlock, in area: Rect, keeping position: GridPosition?) {
    let longest = grid.rows.map { SafeText($0.title).width }.max() ?? 0
    labelWidth = min(longest, max(area.width / 6, 8)) + 1
    let rule = GridPlaces.rule(of: grid, height: area.height)
    self.rule = rule
    heights = grid.rowHeights(in: area.height - 1 - rule * (grid.rows.count + 1))
    rows = GridPlaces.rowsInSight(
      heights.map { $0 + rule }, height: area.height - 1, keeping: position?.row ?? 0)
    let (_, cells) = area.splitLeft(labelWidth)
    let count = min(max(cells.width / GridPlaces.leastColumn, 1), grid.columns.count)
    let first = max(0, (position?.column ?? 0) - count + 1)
    columns = first..<min(first + count, grid.columns.count)
    columnAreas = cells.columns(columns.count)
  }

  private static func rule(of grid: GridBlock, height: Int) -> Int {
    let needed = grid.lineNeeds.reduce(0) { $0 + min($1, linesBeforeRules) }
    return height - 1 - (grid.rows.count + 1) >= needed ? 1 : 0
  }

  /// The rows that fit, including the row of the cursor.
  private static func rowsInSight(_ heights: [Int], height: Int, keeping row: Int) -> Range<Int> {
    var first = 0
    func end(from first: Int) -> Int {
      var room = height
      var end = first
      while end < heights.count, heights[end] <= room {
        room -= heights[end]
        end += 1
      }
      return max(end, min(first + 1, heights.count))
    }
    while row >= end(from: first), first < row { first += 1 }
    return first..<end(from: first)
  }
}

extension GridBlock {
  /// The height in lines that shows every item: heads, rules and items.
  var naturalHeight: Int { lineNeeds.reduce(2) { $0 + $1 + 1 } }

  /// The lines that each row needs for all its items, without rules.
  var lineNeeds: [Int] { rows.map { row in max(row.cells.map(\.count).max() ?? 0, 1) } }

  /// The lines of each row within this height, without rules.
  ///
  /// The lines are shared as evenly as possible. No row gets more than it needs.
  func rowHeights(in height: Int) -> [Int] {
    let needs = lineNeeds
    var heights = needs.map { _ in 1 }
    var spare = height - heights.reduce(0, +)
    while spare > 0, heights != needs {
      for row in heights.indices where spare > 0 && heights[row] < needs[row] {
        heights[row] += 1
        spare -= 1
      }
    }
    return heights
  }
}
