import CellCanvas

/// What of a grid stands in an area, and where.
struct GridPlaces {
  /// The least width of a column: a name and its marks can be told apart.
  private static let leastColumn = 12
  /// Lines that a row with several items has before rules part the rows.
  private static let linesBeforeRules = 2

  let labelWidth: Int
  /// Lines of a rule: none where it would take lines that items need more.
  let rule: Int
  let heights: [Int]
  let rows: Range<Int>
  let columns: Range<Int>
  /// The areas of the columns in sight, heads included.
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

  /// The rows that fit, so chosen that the cursor's row is among them.
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
  /// The lines that the grid takes with every item shown: heads, rules, items.
  var naturalHeight: Int { lineNeeds.reduce(2) { $0 + $1 + 1 } }

  /// The lines that each row takes with every item shown, rules left out.
  var lineNeeds: [Int] { rows.map { row in max(row.cells.map(\.count).max() ?? 0, 1) } }

  /// The lines of each row in so much height, rules left out: as even as may be, no row more than
  /// it needs.
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
