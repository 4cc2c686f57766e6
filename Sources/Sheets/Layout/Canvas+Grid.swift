import CellCanvas

extension Canvas {
  /// Draws as many rows, columns and items as fit, starting with those around the cursor.
  mutating func draw(_ grid: GridBlock, in area: Rect, at position: GridPosition?) -> PaneDrawing {
    guard !grid.rows.isEmpty else {
      write(SafeText(grid.whenEmpty), at: area.origin, role: .dim, maxWidth: area.width)
      return PaneDrawing(cursor: area.origin)
    }
    let places = GridPlaces(grid, in: area, keeping: position)
    drawHeads(grid, places, in: area)
    var drawing = PaneDrawing(cursor: nil, rows: area.height, gridLines: places.heights)
    var y = area.y + 1
    for row in places.rows {
      drawRule(places, in: area, y: y, isFirst: row == places.rows.lowerBound)
      y += places.rule
      let line = Rect(x: area.x, y: y, width: area.width, height: places.heights[row])
      draw(row, of: grid, places, in: line.intersection(area), at: position, &drawing)
      y += places.heights[row]
    }
    if places.rule > 0, y < area.maxY { drawRule(places, in: area, y: y, isLast: true) }
    return drawing
  }

  /// Draws a row: its title, and its cells in the columns in sight.
  private mutating func draw(
    _ row: Int, of grid: GridBlock, _ places: GridPlaces, in area: Rect,
    at position: GridPosition?, _ drawing: inout PaneDrawing
  ) {
    let title = SafeText(grid.rows[row].title)
    for (offset, line) in title.lines(area.height, width: places.labelWidth - 1).enumerated() {
      write(line, at: Point(x: area.x, y: area.y + offset), role: .heading)
    }
    for (column, place) in zip(places.columns, places.columnAreas) {
      let isHere = position?.row == row && position?.column == column
      let cell = Rect(x: place.x, y: area.y, width: place.width, height: area.height)
      let drawn = draw(
        grid.rows[row].cells[column], of: grid, in: cell, selected: isHere ? position?.item : nil)
      if isHere { drawing.cursor = drawn.cursor }
      drawing.itemAreas += drawn.stops.map { item, place in
        (GridPosition(row: row, column: column, item: item), place)
      }
    }
  }

  /// Draws the heads of the columns, with marks for rows and columns out of sight.
  private mutating func drawHeads(_ grid: GridBlock, _ places: GridPlaces, in area: Rect) {
    let mark = glyphs.outOfSight(
      above: places.rows.lowerBound, below: grid.rows.count - places.rows.upperBound)
    write(mark, at: area.origin, role: .key, maxWidth: places.labelWidth - 1)
    let leftOut = glyphs.leftOut(grid.columns.count - places.columns.count)
    for (column, place) in zip(places.columns, places.columnAreas) {
      let isLast = column == places.columns.upperBound - 1
      let room = place.width - 1 - (isLast && !leftOut.isEmpty ? leftOut.width + 1 : 0)
      write(
        grid.columns[column].title.runs, at: Point(x: place.x + 1, y: place.y),
        maxWidth: max(room, 0))
    }
    write(leftOut, at: Point(x: area.maxX - leftOut.width, y: area.y), role: .key)
  }

  /// Draws a rule between rows, joined with the lines between columns.
  private mutating func drawRule(
    _ places: GridPlaces, in area: Rect, y: Int, isFirst: Bool = false, isLast: Bool = false
  ) {
    guard places.rule > 0 else { return }
    drawHorizontal(from: Point(x: area.x, y: y), length: area.width)
    var arms: Glyphs.Arms = [.left, .right]
    if !isFirst { arms.insert(.up) }
    if !isLast { arms.insert(.down) }
    for place in places.columnAreas where !place.isEmpty {
      put(glyphs.corner(arms), at: Point(x: place.x, y: y), role: .border)
    }
  }
}

extension SafeText {
  /// The text broken at spaces into at most this many lines.
  ///
  /// The last line is cut.
  fileprivate func lines(_ count: Int, width: Int) -> [SafeText] {
    let lines = wrapped(to: width)
    guard lines.count > count, count > 0 else { return lines }
    let rest = lines[count...].reduce(lines[count - 1]) { $0 + " " + $1 }
    return lines.prefix(count - 1) + [rest.truncated(to: width)]
  }
}
