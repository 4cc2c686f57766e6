/// A table of shaded figures, such as fraud types by month.
package struct HeatTable: Hashable, Sendable {
  package let rowLabels: [SafeText]
  package let columnLabels: [SafeText]

  /// The values: one list for each row, with one value for each column.
  package let values: [[ChartValue]]
  package let scale: ShadeScale

  /// The ranges of the four shades in words, for the key above; none, no key.
  package let legend: [SafeText]

  /// A note that a printed picture of the table carries below it; a screen has a legend instead.
  package let note: SafeText

  /// Cells with a `!` after them, such as the months that are unusual in their row, and what each
  /// says: an alert for a signal that is bad.
  package let marks: [Place: Role]

  /// The position of a cell: its row and column, from 0.
  package struct Place: Hashable, Sendable {
    package let row: Int
    package let column: Int

    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  package init(
    rowLabels: [SafeText], columnLabels: [SafeText], values: [[ChartValue]],
    scale: ShadeScale? = nil, legend: [SafeText] = [], marks: [Place: Role] = [:],
    note: SafeText = .empty
  ) {
    self.rowLabels = rowLabels
    self.columnLabels = columnLabels
    self.values = values
    self.scale = scale ?? ShadeScale(evenStepsOver: values.flatMap { $0 })
    self.legend = legend
    self.marks = marks
    self.note = note
  }

  /// The table with other values in its cells.
  package func with(_ values: [[ChartValue]]) -> HeatTable {
    HeatTable(
      rowLabels: rowLabels, columnLabels: columnLabels, values: values, scale: scale,
      legend: legend, marks: marks, note: note)
  }

  /// Lines of the whole table: key, column labels, rows.
  package var naturalHeight: Int { 1 + rowLabels.count + (legend.isEmpty ? 0 : 1) }

  /// The width of a cell with the blank after it: 3 to 6 columns, as many as there is room for.
  fileprivate func cellWidth(in room: Int) -> Int {
    guard !columnLabels.isEmpty else { return 3 }
    return min(max(room / columnLabels.count, 3), 6)
  }

  /// The rows visible in `height` lines, including the selected row.
  fileprivate func rowsShown(_ height: Int, selected: Int) -> Range<Int> {
    let count = min(max(height, 0), rowLabels.count)
    let first = max(0, min(selected - count + 1, rowLabels.count - count))
    return first..<(first + count)
  }
}

/// The result of drawing a heat table into an area.
package struct HeatDrawing: Hashable, Sendable {
  package let rowsShown: Range<Int>
  /// The line of the canvas that holds the first visible row.
  package let firstLine: Int
}

extension Canvas {
  /// Draws as many rows as fit and as many columns as fit, newest columns first.
  ///
  /// The head says how many columns are left out. The caller says how many rows are not visible.
  ///
  /// - Parameter selectedRow: The row that stays visible.
  @discardableResult
  package mutating func draw(
    _ table: HeatTable, in area: Rect, selectedRow: Int? = nil, isFocused: Bool = true
  ) -> HeatDrawing {
    let (key, grid) = area.splitTop(table.legend.isEmpty || area.height < 3 ? 0 : 1)
    let places = HeatPlaces(table, in: grid)
    let rows = table.rowsShown(grid.height - 1, selected: selectedRow ?? 0)
    clipped(to: grid) { canvas in
      for (x, column) in zip(places.starts, places.columns) {
        let label = table.columnLabels[column].clipped(to: places.cellWidth - 1)
        canvas.write(label, at: Point(x: x, y: grid.y), role: .heading)
        for (line, row) in rows.enumerated() {
          canvas.drawHeat(
            table, row, column, at: Point(x: x, y: grid.y + 1 + line), width: places.cellWidth - 1)
        }
      }
      for (line, row) in rows.enumerated() {
        let isSelected = isFocused && row == selectedRow
        canvas.write(
          table.rowLabels[row], at: Point(x: grid.x, y: grid.y + 1 + line),
          role: isSelected ? .selected : .text, maxWidth: places.labelWidth)
      }
      let dropped = table.columnLabels.count - places.columns.count
      canvas.write(
        canvas.glyphs.leftOut(dropped), at: grid.origin, role: .key, maxWidth: places.labelWidth)
    }
    drawShadeLegend(table.legend, in: key)
    return HeatDrawing(rowsShown: rows, firstLine: grid.y + 1)
  }

  /// Fills a cell with its shade and puts the number of the shade at its end.
  private mutating func drawHeat(
    _ table: HeatTable, _ row: Int, _ column: Int, at point: Point, width: Int
  ) {
    guard row < table.values.count, column < table.values[row].count else { return }
    if let mark = table.marks[HeatTable.Place(row: row, column: column)] {
      // In the blank after the cell, which every cell has.
      put("!", at: Point(x: point.x + width, y: point.y), role: mark)
    }
    let value = table.values[row][column]
    let (sign, digit, role) = table.scale.look(of: value, glyphs: glyphs)
    let isShade = digit != " "
    for x in point.x..<(point.x + (isShade ? max(width - 1, 1) : 1)) {
      put(sign, at: Point(x: x, y: point.y), role: role)
    }
    guard isShade else { return }
    write(SafeText(digit), at: Point(x: point.x + max(width - 1, 1), y: point.y), role: role)
  }
}

/// Which columns of a heat table are visible, and where.
private struct HeatPlaces {
  let labelWidth: Int
  let cellWidth: Int
  let columns: Range<Int>
  /// The first cell of each visible column.
  let starts: [Int]

  init(_ table: HeatTable, in grid: Rect) {
    let wanted = table.rowLabels.map(\.width).max() ?? 0
    let count = table.columnLabels.count
    cellWidth = table.cellWidth(in: grid.width - wanted - 1)
    labelWidth = min(wanted, max(grid.width / 2, grid.width - count * cellWidth - 1))
    let shown = min(max((grid.width - labelWidth - 1) / cellWidth, 0), count)
    columns = (count - shown)..<count
    let first = grid.x + labelWidth + 1
    let width = cellWidth
    starts = (0..<shown).map { first + $0 * width }
  }
}
