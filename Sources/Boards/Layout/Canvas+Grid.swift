import CellCanvas

extension GridBlock {
  /// The lines that the grid takes with every item shown: heads, rules, items.
  var naturalHeight: Int {
    rows.reduce(2) { $0 + max(Self.items(in: $1), 1) + 1 }
  }

  /// The most items in a cell of the row.
  private static func items(in row: Row) -> Int { row.cells.map(\.count).max() ?? 0 }

  /// The lines of each row in so much height, rules left out: as even as may be, no row more than
  /// it needs.
  func rowHeights(in height: Int) -> [Int] {
    let needs = rows.map { max(Self.items(in: $0), 1) }
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

extension Canvas {
  /// Draws the grid with as many rows, columns and items as fit, those around the cursor first.
  mutating func draw(_ grid: GridBlock, in area: Rect, at position: GridPosition?) -> PaneDrawing {
    guard !grid.rows.isEmpty else {
      write(SafeText(grid.whenEmpty), at: area.origin, role: .dim, maxWidth: area.width)
      return PaneDrawing(cursor: area.origin)
    }
    let places = GridPlaces(grid, in: area, keeping: position)
    drawHeads(grid, places, in: area)
    var drawing = PaneDrawing(cursor: nil, rows: area.height)
    var y = area.y + 1
    for row in places.rows {
      drawRule(places, in: area, y: y, isFirst: row == places.rows.lowerBound)
      y += places.rule
      write(
        SafeText(grid.rows[row].title), at: Point(x: area.x, y: y), role: .heading,
        maxWidth: places.labelWidth - 1)
      for (column, place) in zip(places.columns, places.columnAreas) {
        let isHere = position?.row == row && position?.column == column
        let cell = Rect(x: place.x, y: y, width: place.width, height: places.heights[row])
        let drawn = draw(
          grid.rows[row].cells[column], grid, in: cell.intersection(area),
          selected: isHere ? position?.item : nil)
        if isHere { drawing.cursor = drawn.cursor }
        drawing.itemAreas += drawn.items.map { item, place in
          (GridPosition(row: row, column: column, item: item), place.intersection(area))
        }
      }
      y += places.heights[row]
    }
    if places.rule > 0, y < area.maxY { drawRule(places, in: area, y: y, isLast: true) }
    return drawing
  }

  /// Draws the heads of the columns; beside them what is out of sight.
  private mutating func drawHeads(_ grid: GridBlock, _ places: GridPlaces, in area: Rect) {
    let mark = glyphs.outOfSight(
      above: places.rows.lowerBound, below: grid.rows.count - places.rows.upperBound)
    write(mark, at: area.origin, role: .key, maxWidth: places.labelWidth - 1)
    let leftOut = glyphs.leftOut(grid.columns.count - places.columns.count)
    for (column, place) in zip(places.columns, places.columnAreas) {
      let isLast = column == places.columns.upperBound - 1
      let room = place.width - 1 - (isLast && !leftOut.isEmpty ? leftOut.width + 1 : 0)
      write(
        grid.columns[column].title, at: Point(x: place.x + 1, y: place.y), maxWidth: max(room, 0))
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

  /// Draws a cell's items; where they stand, and the place of the selected one.
  private mutating func draw(
    _ items: [GridItem], _ grid: GridBlock, in cell: Rect, selected: Int?
  ) -> (cursor: Point, items: [(Int, Rect)]) {
    guard !cell.isEmpty else { return (cell.origin, []) }
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
    let marks = TextRun.truncated(item.marks, to: max(room - 2, 0))
    let marksWidth = marks.reduce(0) { $0 + $1.text.width }
    let withMarks = marksWidth > 0 ? marksWidth + 1 : 0
    // An age without room leaves its mark, where that has room.
    let age = [SafeText(item.age), "…"].first { withMarks + $0.width + 1 <= room } ?? .empty
    let tail = age.isEmpty ? withMarks : withMarks + age.width + 1
    write(
      SafeText(item.name), at: Point(x: line.x + 1, y: line.y),
      maxWidth: max(line.width - 2 - tail, 0))
    var x = line.maxX - tail
    if !age.isEmpty { x += write(age, at: Point(x: x, y: line.y), role: .dim) + 1 }
    write(marks, at: Point(x: x, y: line.y), maxWidth: max(line.maxX - x, 0))
  }
}

extension GridItem {
  /// Cells that the name keeps before age and marks have any.
  fileprivate static let leastName = 6
}
