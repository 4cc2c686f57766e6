import Boards
import CellCanvas

// A screen shades a cell or sets a dot; a picture writes the figure, and a point of a line can be
// measured on it. So what the data keeps back is kept back in pictures too, whatever the chart holds.

extension HeatTable {
  /// The table with each value kept back that its data keeps back.
  func keepingBack(with data: DataTable) -> HeatTable {
    guard data.rows.count == values.count else { return self }
    let kept = zip(values, data.rows).map { values, row in
      zip(values, row.fields.suffix(values.count)).map { value, field in
        field.raw == .suppressed ? ChartValue.suppressed : value
      }
    }
    return HeatTable(
      rowLabels: rowLabels, columnLabels: columnLabels, values: kept, scale: scale, legend: legend)
  }
}

extension LineChart {
  /// The lines without the points that their data keeps back: a line has a column, after the first.
  func keepingBack(with data: DataTable) -> LineChart {
    guard data.rows.count == points.count else { return self }
    let lines = [points] + others.map(\.points)
    return with(
      lines.enumerated().map { column, points in
        zip(points, data.rows).map { point, row in
          row.fields.dropFirst(column + 1).first?.raw == .suppressed ? nil : point
        }
      })
  }
}
