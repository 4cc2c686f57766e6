import CellCanvas
import Wording

/// A heat table as vectors: shaded cells with their figures, rows and columns named.
struct HeatPicture {
  let size: PictureSize
  private let table: HeatTable
  private let words: Words
  private let labelWidth: Double
  private let cellWidth: Double

  private static let rowHeight = 20.0
  private static let headHeight = 18.0

  init(_ table: HeatTable, _ words: Words) {
    self.table = table
    self.words = words
    labelWidth = (table.rowLabels.map { PictureFont.width(of: $0) }.max() ?? 0) + 8
    let figures = table.values.joined().map { ShadeLook($0, table.scale, .onPaper).text(words) }
    let widest = (figures + table.columnLabels).map { PictureFont.width(of: $0) }.max() ?? 0
    cellWidth = max(widest + 8, 24)
    let legend = ShadeLegend(table.legend)
    let rows = Double(table.rowLabels.count) * HeatPicture.rowHeight
    size = PictureSize(
      width: max(labelWidth + Double(table.columnLabels.count) * cellWidth + 2, legend.width),
      height: HeatPicture.headHeight + rows + 4 + (legend.isEmpty ? 0 : ShadeLegend.height))
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
        draw(value, x: x(column), y: y, in: &markup, palette)
      }
    }
    ShadeLegend(table.legend).draw(y: size.height - 8, in: &markup, palette)
  }

  private func x(_ column: Int) -> Double { labelWidth + Double(column) * cellWidth }

  private func draw(
    _ value: ChartValue, x: Double, y: Double, in markup: inout Markup, _ palette: Palette
  ) {
    let shade = ShadeLook(value, table.scale, palette)
    markup.box(
      x: x + 0.5, y: y + 0.5, width: cellWidth - 1, height: HeatPicture.rowHeight - 1,
      fill: shade.fill)
    markup.label(
      shade.text(words), x: x + cellWidth / 2, y: y + 14, shade.ink, anchor: "middle")
  }
}
