/// The plot of a line chart: where its points and values fall in cells, and in braille dots.
struct PlotArea {
  let cells: Rect
  let range: ClosedRange<Double>

  /// Blank columns at the right edge.
  ///
  /// They let the last label be centred below its point, and give room for the marked point's
  /// figure.
  let margin: Int
  private let columns: [Int]

  /// The most columns that the figure of the last point may take from the plot.
  ///
  /// The board shows that figure too, so the plot comes first.
  private static let mostOfLabel = 5

  init(_ chart: LineChart, cells: Rect) {
    self.cells = cells
    range = chart.range
    let figure = chart.markedLabel.isEmpty ? 0 : chart.markedLabel.width + 1
    let margin = max(
      min((chart.xLabels.last?.width ?? 0) / 2, cells.width / 8),
      figure <= cells.width / PlotArea.mostOfLabel ? figure : 0)
    self.margin = margin
    columns = (0..<chart.pointCount).map { index in
      cells.x + steps(chart.part(of: index), of: cells.width - 1 - margin)
    }
  }

  /// The cell column of a point; the first point is at the left edge, the last at the right.
  func column(of index: Int) -> Int { columns[index] }

  /// The cell row of a value: the row of its dot, so that levels and line agree.
  func row(of value: Double) -> Int { cells.y + dotRow(of: value) / 4 }

  /// The row of dots of a value, counted from the top of the plot, four rows to a cell.
  func dotRow(of value: Double) -> Int {
    let last = cells.height * 4 - 1
    let part = (range.upperBound - value) / (range.upperBound - range.lowerBound)
    return steps(part, of: last)
  }
}

/// The dots of a plot, two by four in each cell, as in braille.
struct BrailleRaster {
  private let columns: Int
  private let rows: Int
  private var masks: [UInt8]

  init(_ size: Size) {
    columns = size.columns
    rows = size.rows
    masks = Array(repeating: 0, count: columns * rows)
  }

  /// The bits of the dots of U+2800, by column and row within the cell (Unicode, Braille Patterns).
  private static let bits: [[UInt8]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]

  mutating func set(x: Int, y: Int) {
    guard x >= 0, y >= 0, x < columns * 2, y < rows * 4 else { return }
    masks[y / 4 * columns + x / 2] |= Self.bits[x % 2][y % 4]
  }

  /// The braille character of a cell; `nil` where no dot is set.
  func sign(column: Int, row: Int) -> Unicode.Scalar? {
    let mask = masks[row * columns + column]
    return mask == 0 ? nil : Unicode.Scalar(0x2800 + UInt32(mask))
  }
}

/// The dots of a straight line from one dot to another, including both ends (Bresenham).
func dots(from start: Point, to end: Point) -> [Point] {
  let width = abs(end.x - start.x)
  let height = abs(end.y - start.y)
  let steps = max(width, height)
  guard steps > 0 else { return [start] }
  return (0...steps).map { step in
    Point(
      x: start.x + rounded((end.x - start.x) * step, by: steps),
      y: start.y + rounded((end.y - start.y) * step, by: steps))
  }
}

/// `value / divisor`, rounded to the nearest whole number, halves away from zero.
private func rounded(_ value: Int, by divisor: Int) -> Int {
  (abs(value) * 2 + divisor) / (divisor * 2) * value.signum()
}
