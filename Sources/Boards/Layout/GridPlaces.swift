import CellCanvas

/// What of a grid stands in an area, and where.
struct GridPlaces {
  /// The least width of a column: a name and its marks can be told apart.
  private static let leastColumn = 12
  /// Lines below which rows are not parted by rules.
  private static let leastHeightOfRules = 8

  let labelWidth: Int
  /// Lines of a rule: none in a low area.
  let rule: Int
  let heights: [Int]
  let rows: Range<Int>
  let columns: Range<Int>
  /// The areas of the columns in sight, heads included.
  let columnAreas: [Rect]

  init(_ grid: GridBlock, in area: Rect, keeping position: GridPosition?) {
    labelWidth =
      min(grid.rows.map { SafeText($0.title).width }.max() ?? 0, max(area.width / 5, 8)) + 1
    rule = area.height < GridPlaces.leastHeightOfRules ? 0 : 1
    let rule = rule
    heights = grid.rowHeights(in: area.height - 1 - rule * (grid.rows.count + 1))
    rows = GridPlaces.rowsInSight(
      heights.map { $0 + rule }, height: area.height - 1, keeping: position?.row ?? 0)
    let (_, cells) = area.splitLeft(labelWidth)
    let count = min(max(cells.width / GridPlaces.leastColumn, 1), grid.columns.count)
    let first = max(0, (position?.column ?? 0) - count + 1)
    columns = first..<min(first + count, grid.columns.count)
    columnAreas = cells.columns(columns.count)
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
