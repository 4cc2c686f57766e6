/// Where points and values of a line chart fall in the cells of its plot, and in their dots.
///
/// A limit has a line of cells of its own: only values that reach it stand there, and those within
/// it and beyond it on their side, however little room there is between.
struct PlotArea {
  let cells: Rect
  let range: ClosedRange<Double>

  /// Blank columns at the right edge.
  ///
  /// They let the last label be centred below its point, and give room for the marked point's
  /// figure.
  let margin: Int
  private let columns: [Int]
  private let limits: LimitRows

  /// The most columns that the figure of the last point may take from the plot.
  ///
  /// The board shows that figure too, so the plot comes first.
  private static let mostOfLabel = 5

  init(_ chart: LineChart, cells: Rect) {
    self.cells = cells
    range = chart.range
    let mark = chart.markedIndex.flatMap { chart.mark(at: $0) } == nil ? 0 : 1
    let figure = chart.markedLabel.isEmpty ? 0 : chart.markedLabel.width + 1 + mark
    let margin = max(
      min((chart.xLabels.last?.width ?? 0) / 2, cells.width / 8),
      figure <= cells.width / PlotArea.mostOfLabel ? figure : 0)
    self.margin = margin
    limits = LimitRows(chart, rows: cells.height)
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
    limits.placed(value, at: range.dotRow(of: value, rows: cells.height))
  }
}

extension ClosedRange<Double> {
  /// The row of dots that is nearest to a value, in so many lines of cells.
  fileprivate func dotRow(of value: Double, rows: Int) -> Int {
    steps((upperBound - value) / (upperBound - lowerBound), of: rows * 4 - 1)
  }
}

/// The lines of cells that the limits of a chart have for themselves.
private struct LimitRows {
  private let upper: (value: Double, row: Int)?
  private let lower: (value: Double, row: Int)?

  /// - Parameter rows: Lines of cells; where there are too few, the limits have none for themselves.
  init(_ chart: LineChart, rows: Int) {
    let range = chart.range
    // A line is left for what lies beyond a limit, and one for what lies between both.
    let top = chart.upperLimit.map { range.upperBound > $0 ? 1 : 0 } ?? 0
    let bottom = rows - 1 - (chart.lowerLimit.map { range.lowerBound < $0 ? 1 : 0 } ?? 0)
    let areApart = (chart.lowerLimit ?? -.infinity) < (chart.upperLimit ?? .infinity)
    guard bottom - top >= 2, areApart else {
      (upper, lower) = (nil, nil)
      return
    }
    func place(_ limit: Double?, from first: Int, to last: Int) -> (value: Double, row: Int)? {
      limit.map { ($0, min(max(range.dotRow(of: $0, rows: rows) / 4, first), last)) }
    }
    let upper = place(
      chart.upperLimit, from: top, to: chart.lowerLimit == nil ? bottom - 1 : bottom - 2)
    self.upper = upper
    lower = place(chart.lowerLimit, from: (upper?.row ?? top - 1) + 2, to: bottom)
  }

  /// The row of dots of a value that would stand at one: out of the lines of limits it is not on.
  func placed(_ value: Double, at dot: Int) -> Int {
    var dot = dot
    for limit in [upper, lower].compactMap(\.self) {
      let (first, last) = (limit.row * 4, limit.row * 4 + 3)
      if value < limit.value {
        dot = max(dot, last + 1)
      } else if value > limit.value {
        dot = min(dot, first - 1)
      } else {
        dot = min(max(dot, first), last)
      }
    }
    return dot
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
