/// The result of drawing a table into an area.
package struct TableDrawing: Hashable, Sendable {
  /// The visible rows.
  package let rowsShown: Range<Int>

  /// The line of the canvas of each visible row.
  package let rowLines: [Int]

  /// The head of a column in sight.
  package struct Head: Hashable, Sendable {
    /// Its position in the table.
    package let column: Int
    package let area: Rect
  }

  package let heads: [Head]

  /// Columns left out for want of room; say so where it is not 0.
  package let droppedColumns: Int

  /// The cell of the selection marker, for the terminal's cursor; `nil` where it is not visible.
  package let cursor: Point?
}

extension Canvas {
  /// Draws a header and as many rows as fit, from `firstRow` on.
  ///
  /// The two columns at the left are for `▸`, the marker of the selected row. The marker is shown
  /// with or without the focus. With the focus, the row also has the role `selected`.
  ///
  /// - Parameter selectedColumn: The column of the selected row that has the cursor.
  /// - Parameter marksColumns: Whether the head says how many columns are left out; paper names
  ///   them.
  /// - Parameter marksRows: Whether the head of a low table says how many rows are not visible. A
  ///   pane with a title says it in the title, where it takes no room from the columns.
  @discardableResult
  package mutating func draw(
    _ table: TextTable, in area: Rect, selected: Int? = nil, selectedColumn: Int? = nil,
    firstRow: Int = 0, isFocused: Bool = true, marksColumns: Bool = true, marksRows: Bool = true
  ) -> TableDrawing {
    let (marker, body) = area.splitLeft(2)
    let rows = table.rowsShown(from: firstRow, height: area.height)
    let head = TableHead(
      table, rows: marksRows ? rows : 0..<table.rows.count, area: body, glyphs: glyphs,
      marksColumns: marksColumns)
    let marksInHead = TextTable.hasMarksInHead(height: area.height)
    var cursor: Point?
    var lines: [Int] = []
    clipped(to: area) { canvas in
      canvas.drawHeader(table, head, at: body)
      var y = area.y + (TextTable.hasHead(height: area.height) ? 1 : 0)
      if rows.lowerBound > 0, !marksInHead {
        canvas.drawMore(rows.lowerBound, canvas.glyphs.up, table, at: Point(x: body.x, y: y))
        y += 1
      }
      for index in rows {
        let line = canvas.drawRow(table, index, head.layout, in: body, y: y)
        y = line + 1 + table.rows[index].air
        lines.append(line)
        guard index == selected else { continue }
        cursor = Point(x: marker.x, y: line)
        canvas.markSelected(in: area, y: line, isFocused: isFocused)
        guard let place = head.layout.places.first(where: { $0.column == selectedColumn }) else {
          continue
        }
        let cell = Rect(x: body.x + place.x, y: line, width: place.width, height: 1)
        canvas.restyle(cell, role: .input)
        cursor = cell.origin
      }
      let below = table.rows.count - rows.upperBound
      if below > 0, !marksInHead {
        canvas.drawMore(below, canvas.glyphs.down, table, at: Point(x: body.x, y: y))
      }
    }
    return TableDrawing(
      rowsShown: rows, rowLines: lines, heads: head.places(at: body, of: table),
      droppedColumns: head.layout.droppedColumns,
      cursor: cursor)
  }

  private mutating func markSelected(in area: Rect, y: Int, isFocused: Bool) {
    put(glyphs.selection, at: Point(x: area.x, y: y), role: .key)
    if isFocused {
      restyle(Rect(x: area.x, y: y, width: area.width, height: 1), role: .selected)
    }
  }

  private mutating func drawHeader(_ table: TextTable, _ head: TableHead, at area: Rect) {
    guard TextTable.hasHead(height: area.height) else {
      drawMarks([head.mark], in: area.splitTop(1).top)
      return
    }
    for place in head.layout.places {
      let column = table.columns[place.column]
      let title = column.title.fitted(to: place.width, alignment: column.alignment)
      write(title, at: Point(x: area.x + place.x, y: area.y), role: .heading)
    }
    drawMarks([head.mark], in: area.splitTop(1).top)
  }

  /// Draws a row after its rule, where there is room for both; returns the line of the row itself.
  private mutating func drawRow(
    _ table: TextTable, _ index: Int, _ layout: TableLayout, in area: Rect, y: Int
  ) -> Int {
    let row = table.rows[index]
    var y = y
    if let label = row.ruleBefore, y + 1 < area.maxY {
      drawRule(from: Point(x: area.x, y: y), length: area.width, label: label)
      y += 1
    }
    for place in layout.places where place.column < row.cells.count {
      let runs = TextRun.truncated(row.cells[place.column].runs, to: place.width)
      let room = place.width - TableCell(runs).width
      let indent =
        switch table.columns[place.column].alignment {
        case .left: 0
        case .right: room
        case .center: room / 2
        }
      write(runs, at: Point(x: area.x + place.x + indent, y: y))
    }
    return y
  }

  private mutating func drawMore(
    _ count: Int, _ arrow: Unicode.Scalar, _ table: TextTable, at point: Point
  ) {
    put(arrow, at: point, role: .dim)
    write("\(count) \(table.moreWord)", at: Point(x: point.x + 2, y: point.y), role: .dim)
  }
}

extension TextTable {
  /// How many cells the table needs for all columns without cuts.
  package var naturalWidth: Int {
    let wishes = columns.indices.map { ColumnWish(self, column: $0) }
    return TableLayout.total(of: TableLayout.withoutReplaced(wishes), \.natural)
  }

  /// The titles of the columns that do not fit in `width` cells on paper.
  package func leftOut(width: Int) -> [SafeText] {
    TableLayout(self, width: width).leftOut.map { columns[$0].title }
  }

  /// The whole table on its own canvas, `width` cells wide, for printing: no marker, no scrolling.
  package func canvas(width: Int, glyphs: Glyphs = .unicode) -> Canvas {
    var canvas = Canvas(size: Size(columns: width, rows: naturalHeight), glyphs: glyphs)
    let area = Rect(x: -2, y: 0, width: width + 2, height: naturalHeight)
    canvas.draw(self, in: area, marksColumns: false)
    return canvas
  }
}
