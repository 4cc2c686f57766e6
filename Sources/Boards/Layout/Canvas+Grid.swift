import CellCanvas

extension GridBlock {
  /// The lines that the grid takes with every item shown: heads, rules, items.
  var naturalHeight: Int {
    rows.reduce(2) { $0 + max(Self.items(in: $1), 1) + 1 }
  }

  /// The most items in a cell of the row.
  private static func items(in row: Row) -> Int { row.cells.map(\.count).max() ?? 0 }

  /// The lines of each row in so much height: as even as may be, no row more than it needs.
  func rowHeights(in height: Int) -> [Int] {
    let needs = rows.map { max(Self.items(in: $0), 1) }
    var heights = needs.map { _ in 1 }
    var spare = height - 2 - rows.count - heights.reduce(0, +)
    while spare > 0, heights != needs {
      for row in heights.indices where spare > 0 && heights[row] < needs[row] {
        heights[row] += 1
        spare -= 1
      }
    }
    return heights
  }
}

extension Canvas {
  /// Draws the grid with as many rows and items as fit, those around the cursor first.
  mutating func draw(_ grid: GridBlock, in area: Rect, at position: GridPosition?) -> PaneDrawing {
    guard !grid.rows.isEmpty else {
      write(SafeText(grid.whenEmpty), at: area.origin, role: .dim, maxWidth: area.width)
      return PaneDrawing(cursor: area.origin)
    }
    let labelWidth = min(grid.rows.map { SafeText($0.title).width }.max() ?? 0, area.width / 5) + 1
    let (labels, cells) = area.splitLeft(labelWidth)
    let columns = cells.columns(grid.columns.count)
    drawHeads(grid, columns)
    var drawing = PaneDrawing(rows: area.height)
    let heights = grid.rowHeights(in: area.height)
    var y = area.y + 1
    for row in rowsInSight(heights, height: area.height - 1, keeping: position?.row ?? 0) {
      drawHorizontal(from: Point(x: area.x, y: y), length: area.width)
      write(
        SafeText(grid.rows[row].title), at: Point(x: labels.x, y: y + 1), role: .heading,
        maxWidth: labelWidth - 1)
      for (column, place) in columns.enumerated() {
        let isHere = position?.row == row && position?.column == column
        let cell = Rect(x: place.x, y: y + 1, width: place.width, height: heights[row])
        let drawn = draw(
          grid.rows[row].cells[column], grid, in: cell, selected: isHere ? position?.item : nil)
        if isHere { drawing.cursor = drawn.cursor }
        drawing.itemAreas += drawn.items.map { item, place in
          (GridPosition(row: row, column: column, item: item), place.intersection(area))
        }
      }
      y += heights[row] + 1
    }
    drawHorizontal(from: Point(x: area.x, y: y), length: y < area.maxY ? area.width : 0)
    return drawing
  }

  private mutating func drawHeads(_ grid: GridBlock, _ columns: [Rect]) {
    for (column, place) in zip(grid.columns, columns) {
      write(column.title, at: Point(x: place.x + 1, y: place.y), maxWidth: place.width - 1)
    }
  }

  /// The rows that fit, so chosen that the cursor's row is among them.
  private func rowsInSight(_ heights: [Int], height: Int, keeping row: Int) -> Range<Int> {
    var first = 0
    func end(from first: Int) -> Int {
      var room = height
      var end = first
      while end < heights.count, heights[end] + 1 <= room {
        room -= heights[end] + 1
        end += 1
      }
      return max(end, min(first + 1, heights.count))
    }
    while row >= end(from: first), first < row { first += 1 }
    return first..<end(from: first)
  }

  /// Draws a cell's items; where they stand, and the place of the selected one.
  private mutating func draw(
    _ items: [GridItem], _ grid: GridBlock, in cell: Rect, selected: Int?
  ) -> (cursor: Point, items: [(Int, Rect)]) {
    drawVertical(from: cell.origin, length: cell.height)
    let inner = cell.splitLeft(1).rest
    let hasMore = items.count > inner.height
    let room = hasMore ? max(inner.height - 1, 1) : inner.height
    let first = max(0, min((selected ?? 0) - room + 1, items.count - room))
    var cursor = inner.origin
    var places: [(Int, Rect)] = []
    let mark = hasMore && inner.height == 1 ? SafeText(" +\(items.count - room)") : .empty
    for (offset, item) in items.dropFirst(first).prefix(room).enumerated() {
      let line = Rect(x: inner.x, y: inner.y + offset, width: inner.width, height: 1)
      let (own, rest) = line.splitRight(mark.width)
      draw(item, in: own)
      places.append((first + offset, line))
      write(mark, at: rest.origin, role: .key)
      guard first + offset == selected else { continue }
      put(glyphs.selection, at: line.origin, role: .key)
      restyle(line, role: .selected)
      cursor = line.origin
    }
    if hasMore, inner.height > 1 {
      let more = grid.more(items.count - room)
      write(
        SafeText(more), at: Point(x: inner.x + 1, y: inner.maxY - 1), role: .dim,
        maxWidth: inner.width - 1)
    }
    if items.isEmpty, selected != nil { put(glyphs.selection, at: inner.origin, role: .key) }
    return (cursor, places)
  }

  /// Name to the left, age and marks to the right; in a narrow cell age gives way, then marks.
  private mutating func draw(_ item: GridItem, in line: Rect) {
    let room = line.width - 2 - GridItem.leastName
    let age = SafeText(item.age)
    let marks = TextRun.truncated(item.marks, to: max(room - 2, 0))
    let marksWidth = marks.reduce(0) { $0 + $1.text.width }
    let withMarks = marksWidth > 0 ? marksWidth + 1 : 0
    let tail = withMarks + age.width + 1 <= room ? withMarks + age.width + 1 : withMarks
    write(
      SafeText(item.name), at: Point(x: line.x + 1, y: line.y),
      maxWidth: max(line.width - 2 - tail, 0))
    var x = line.maxX - tail
    if tail > withMarks { x += write(age, at: Point(x: x, y: line.y), role: .dim) + 1 }
    write(marks, at: Point(x: x, y: line.y), maxWidth: max(line.maxX - x, 0))
  }
}

extension GridItem {
  /// Cells that the name keeps before age and marks have any.
  fileprivate static let leastName = 6
}
