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
        let isMarked = table.marks[HeatTable.Place(row: row, column: column)] != nil
        let sign: SafeText = if case .unfinished = value { "~" } else { .empty }
        return sign + (isMarked ? figure + "!" : figure)
      }
    }
  }

  func draw(in markup: inout Markup, _ palette: Palette) {
    ShadeLegend(table.legend).draw(y: 12, in: &markup, palette)
    for (column, label) in table.columnLabels.enumerated() {
      markup.label(
        label, x: x(column) + cellWidth / 2, y: top - 5, palette.dim,
        anchor: "middle")
    }
    for (row, label) in table.rowLabels.enumerated() {
      let y = top + Double(row) * HeatPicture.rowHeight
      markup.label(label, x: labelWidth - 8, y: y + 14, palette.ink, anchor: "end")
      for (column, value) in table.values[row].enumerated() {
        draw(value, figures[row][column], x: x(column), y: y, in: &markup, palette)
        guard let mark = table.marks[HeatTable.Place(row: row, column: column)] else { continue }
        drawFrame(x: x(column), y: y, palette.mark(mark), in: &markup, palette)
      }
    }
    markup.label(table.note, x: 1, y: size.height - 8, palette.dim)
  }

  /// The line where the cells begin: below the key and the names of the columns.
  private var top: Double {
    HeatPicture.headHeight + (ShadeLegend(table.legend).isEmpty ? 0 : ShadeLegend.height)
  }

  /// A frame around a cell with the paper on both its sides, so that it stands out from every shade.
  private func drawFrame(
    x: Double, y: Double, _ color: String, in markup: inout Markup, _ palette: Palette
  ) {
    for (inset, color) in [(1.0, color), (2, palette.paper)] {
      markup.box(
        x: x + inset, y: y + inset, width: cellWidth - 2 * inset,
        height: HeatPicture.rowHeight - 2 * inset, fill: "none", stroke: color)
    }
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
