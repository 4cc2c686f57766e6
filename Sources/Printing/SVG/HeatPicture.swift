import Boards
import CellCanvas
import Sheets
import Wording

/// A heat table as vectors: shaded cells with figures, and the names of rows and columns.
struct HeatPicture {
  let size: PictureSize
  private let table: HeatTable
  /// The text of each cell: the figure as the data table shows it.
  private let figures: [[SafeText]]
  private let labelWidth: Double
  private let cellWidth: Double

  private static let rowHeight = 20.0
  private static let headHeight = 18.0

  init(_ table: HeatTable, data: DataTable, _ words: Words) {
    self.table = table
    figures = HeatPicture.figures(table, data, words)
    labelWidth = (table.rowLabels.map { PictureFont.width(of: $0) }.max() ?? 0) + 8
    let widest =
      (figures.joined() + table.columnLabels).map { PictureFont.width(of: $0) }.max() ?? 0
    cellWidth = max(widest + 8, 24)
    let legend = ShadeLegend(table.legend)
    let rows = Double(table.rowLabels.count) * HeatPicture.rowHeight
    size = PictureSize(
      width: max(
        labelWidth + Double(table.columnLabels.count) * cellWidth + 2, legend.width,
        PictureFont.width(of: table.note)),
      height: HeatPicture.headHeight + rows + 4 + (legend.isEmpty ? 0 : ShadeLegend.height)
        + (table.note.isEmpty ? 0 : ShadeLegend.height))
  }

  /// The figures of the data table; or those of the chart, where the table has other rows.
  private static func figures(
    _ table: HeatTable, _ data: DataTable, _ words: Words
  ) -> [[SafeText]] {
    table.values.enumerated().map { row, values in
      values.enumerated().map { column, value in
        let field = data.field(of: table, row: row, column: column)
        let figure =
          field?.text ?? ShadeLook(value, table.scale, .onPaper).text(words)
        let isMarked = table.marks.contains(HeatTable.Place(row: row, column: column))
        let sign: SafeText = if case .unfinished = value { "~" } else { .empty }
        return sign + (isMarked ? figure + "!" : figure)
      }
    }
  }

  func draw(in markup: inout Markup, _ palette: Palette) {
    for (column, label) in table.columnLabels.enumerated() {
      markup.label(
        label, x: x(column) + cellWidth / 2, y: HeatPicture.headHeight - 5, palette.dim,
        anchor: "middle")
    }
    for (row, label) in table.rowLabels.enumerated() {
      let y = HeatPicture.headHeight + Double(row) * HeatPicture.rowHeight
      markup.label(label, x: labelWidth - 8, y: y + 14, palette.ink, anchor: "end")
      for (column, value) in table.values[row].enumerated() {
        draw(value, figures[row][column], x: x(column), y: y, in: &markup, palette)
        guard table.marks.contains(HeatTable.Place(row: row, column: column)) else { continue }
        markup.box(
          x: x(column) + 1.5, y: y + 1.5, width: cellWidth - 3, height: HeatPicture.rowHeight - 3,
          fill: "none", stroke: palette.alert)
      }
    }
    let last = size.height - 8
    let hasNote = !table.note.isEmpty
    ShadeLegend(table.legend).draw(
      y: last - (hasNote ? ShadeLegend.height : 0), in: &markup, palette)
    if hasNote { markup.label(table.note, x: 1, y: last, palette.dim) }
  }

  private func x(_ column: Int) -> Double { labelWidth + Double(column) * cellWidth }

  private func draw(
    _ value: ChartValue, _ figure: SafeText, x: Double, y: Double, in markup: inout Markup,
    _ palette: Palette
  ) {
    let shade = ShadeLook(value, table.scale, palette)
    markup.box(
      x: x + 0.5, y: y + 0.5, width: cellWidth - 1, height: HeatPicture.rowHeight - 1,
      fill: shade.fill)
    markup.label(
      figure, x: x + cellWidth / 2, y: y + 14, shade.ink, anchor: "middle")
  }
}

extension DataTable {
  /// The field of a heat table's cell.
  ///
  /// The columns of the chart follow the name of the row.
  ///
  /// `nil` where the table does not have the rows of the chart.
  fileprivate func field(of heat: HeatTable, row: Int, column: Int) -> Field? {
    guard rows.count == heat.values.count, columns.count > column + 1 else { return nil }
    return rows[row].fields[column + 1]
  }
}
