/// Rows by columns of shaded figures, such as fraud types by months.
package struct HeatTable: Hashable, Sendable {
  package let rowLabels: [SafeText]
  package let columnLabels: [SafeText]

  /// One list for each row, one value for each column.
  package let values: [[ChartValue]]
  package let scale: ShadeScale

  /// The ranges of the four shades in words; none, no legend.
  package let legend: [SafeText]

  package init(
    rowLabels: [SafeText], columnLabels: [SafeText], values: [[ChartValue]],
    scale: ShadeScale? = nil, legend: [SafeText] = []
  ) {
    self.rowLabels = rowLabels
    self.columnLabels = columnLabels
    self.values = values
    self.scale = scale ?? ShadeScale(evenStepsOver: values.flatMap { $0 })
    self.legend = legend
  }

  /// Lines of the whole table: column labels, rows, legend.
  package var naturalHeight: Int { 1 + rowLabels.count + (legend.isEmpty ? 0 : 1) }

  /// Columns of a cell, the blank after it included: as its label needs where all have room.
  fileprivate func cellWidth(in room: Int) -> Int {
    let wide = max((columnLabels.map(\.width).max() ?? 0) + 1, 3)
    return wide * columnLabels.count <= room ? wide : 3
  }
}

extension Canvas {
  /// Draws as many rows and, from the newest back, as many columns as fit.
  package mutating func draw(_ table: HeatTable, in area: Rect, selectedRow: Int? = nil) {
    let (grid, legend) = area.splitBottom(table.legend.isEmpty || area.height < 3 ? 0 : 1)
    let wanted = table.rowLabels.map(\.width).max() ?? 0
    let cellWidth = table.cellWidth(in: area.width - wanted - 1)
    let full = table.columnLabels.count * cellWidth
    let labelWidth = min(wanted, max(area.width / 2, area.width - full - 1))
    let shown = min(max((area.width - labelWidth - 1) / cellWidth, 0), table.columnLabels.count)
    let columns = (table.columnLabels.count - shown)..<table.columnLabels.count
    clipped(to: grid) { canvas in
      for (slot, column) in columns.enumerated() {
        let x = grid.x + labelWidth + 1 + slot * cellWidth
        let label = table.columnLabels[column].clipped(to: cellWidth - 1)
        canvas.write(label, at: Point(x: x, y: grid.y), role: .heading)
        for row in table.rowLabels.indices {
          canvas.drawHeat(table, row, column, at: Point(x: x, y: grid.y + 1 + row))
        }
      }
      for (row, label) in table.rowLabels.enumerated() {
        let point = Point(x: grid.x, y: grid.y + 1 + row)
        canvas.write(
          label, at: point, role: row == selectedRow ? .selected : .text, maxWidth: labelWidth)
      }
    }
    drawShadeLegend(table.legend, in: legend)
  }

  private mutating func drawHeat(_ table: HeatTable, _ row: Int, _ column: Int, at point: Point) {
    guard row < table.values.count, column < table.values[row].count else { return }
    let (sign, digit, role) = table.scale.look(of: table.values[row][column], glyphs: glyphs)
    put(sign, at: point, role: role)
    write(SafeText(digit), at: Point(x: point.x + 1, y: point.y), role: role)
  }
}
