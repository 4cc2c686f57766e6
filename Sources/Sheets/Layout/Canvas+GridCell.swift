import CellCanvas

/// The result of drawing a cell of a grid.
struct GridCellDrawing {
  var cursor: Point
  /// The items in sight that the cursor can go to, each with its line.
  var stops: [(item: Int, area: Rect)] = []
}

extension Canvas {
  /// Draws the items of a cell, and the number of items that have no room.
  mutating func draw(
    _ items: [GridItem], of grid: GridBlock, in cell: Rect, selected: Int?
  ) -> GridCellDrawing {
    guard !cell.isEmpty else { return GridCellDrawing(cursor: cell.origin) }
    drawVertical(from: cell.origin, length: cell.height)
    let inner = cell.splitLeft(1).rest
    let lines = GridCellLines(count: items.count, height: inner.height, selected: selected)
    var drawing = GridCellDrawing(cursor: inner.origin)
    for (offset, position) in lines.shown.enumerated() {
      let line = Rect(x: inner.x, y: inner.y + offset, width: inner.width, height: 1)
      let mark = inner.height == 1 ? GridItem.more(of: items, beside: lines) : []
      let (own, rest) = line.splitRight(mark.reduce(0) { $0 + $1.text.width })
      draw(items[position], in: own)
      write(mark, at: rest.origin, maxWidth: rest.width)
      drawing.stops.append((position, line))
    }
    if lines.hidden > 0, inner.height > 1 || lines.isOnMore {
      let line = Rect(x: inner.x, y: inner.maxY - 1, width: inner.width, height: 1)
      drawMore(than: lines, of: items, grid, in: line)
      drawing.stops.append((items.count, line))
    }
    if let selected { select(selected, in: inner, &drawing) }
    return drawing
  }

  /// Marks the line of the cursor.
  ///
  /// In an empty cell that is the first line.
  private mutating func select(_ selected: Int, in inner: Rect, _ drawing: inout GridCellDrawing) {
    let line = drawing.stops.first { $0.item == selected } ?? drawing.stops.last
    drawing.cursor = line?.area.origin ?? inner.origin
    put(glyphs.selection, at: drawing.cursor, role: .key)
    if let line { restyle(line.area, role: .selected) }
  }

  /// Draws the number of hidden items: `4 more !1`.
  ///
  /// Under the cursor it says what Enter does.
  private mutating func drawMore(
    than lines: GridCellLines, of items: [GridItem], _ grid: GridBlock, in line: Rect
  ) {
    let urgent = GridItem.urgent(of: items, beside: lines)
    let said =
      lines.isOnMore
      ? [TextRun(SafeText(grid.all(items.count)), role: .heading)]
      : [TextRun(SafeText(grid.more(lines.hidden)), role: .dim)]
        + (urgent > 0 ? [TextRun(SafeText(" !\(urgent)"), role: .warning)] : [])
    write(said, at: Point(x: line.x + 1, y: line.y), maxWidth: line.width - 1)
  }

  /// Draws the name at the left, and the age and marks at the right.
  ///
  /// A narrow cell has no age, and only the marks that fit whole.
  private mutating func draw(_ item: GridItem, in line: Rect) {
    let hasAir = line.width > GridItem.leastWidthWithAge
    let area = line.inset(left: 1, right: hasAir ? 1 : 0)
    let name = SafeText(item.name)
    let room = area.width - min(name.width, GridItem.leastName) - 1
    let marks = TextRun.wholeWords(item.marks.runs, to: room)
    var tail = marks
    if hasAir {
      // An age without room is replaced by `…`, where that fits.
      let used = marks.isEmpty ? 0 : marks.reduce(1) { $0 + $1.text.width }
      let age = [SafeText(item.age), "…"].first { used + $0.width <= room } ?? .empty
      let gap = marks.isEmpty || age.isEmpty ? [] : [TextRun(" ")]
      tail = (age.isEmpty ? [] : [TextRun(age, role: .dim)]) + gap + marks
    }
    let width = tail.reduce(0) { $0 + $1.text.width }
    write(name, at: area.origin, maxWidth: max(area.width - (width > 0 ? width + 1 : 0), 0))
    write(tail, at: Point(x: area.maxX - width, y: line.y), maxWidth: width)
  }
}

extension GridItem {
  /// The cells that the name keeps before the age and marks get any.
  fileprivate static let leastName = 6

  /// The widest cell that has no age and no blank after its text.
  fileprivate static let leastWidthWithAge = 17

  /// The number of hidden items: ` +3`, with `!` after it where one of them is urgent.
  fileprivate static func more(of items: [GridItem], beside lines: GridCellLines) -> [TextRun] {
    guard lines.hidden > 0 else { return [] }
    let urgent = urgent(of: items, beside: lines) > 0
    return [TextRun(SafeText(" +\(lines.hidden)"), role: .key)]
      + (urgent ? [TextRun("!", role: .warning)] : [])
  }

  /// The number of hidden items that are urgent.
  fileprivate static func urgent(of items: [GridItem], beside lines: GridCellLines) -> Int {
    items.indices.count { !lines.shown.contains($0) && items[$0].isUrgent }
  }
}

extension TextRun {
  /// The runs that fit whole, then `…` where some are left out.
  fileprivate static func wholeWords(_ runs: [TextRun], to width: Int) -> [TextRun] {
    guard runs.reduce(0, { $0 + $1.text.width }) > width else { return runs }
    var kept: [TextRun] = []
    var room = width - 1
    for run in runs {
      room -= run.text.width
      guard room >= 0 else { break }
      kept.append(run)
    }
    return width > 0 ? kept + [TextRun("…", role: .key)] : []
  }
}

extension Rect {
  fileprivate func inset(left: Int, right: Int) -> Rect {
    splitLeft(left).rest.splitRight(right).rest
  }
}
