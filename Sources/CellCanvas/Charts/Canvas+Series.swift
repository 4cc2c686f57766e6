/// Draws the lines of a line chart: the main line in braille or `*`, others sparser with a sign at
/// each point.
extension Canvas {
  /// Draws a line through the points that have a value.
  ///
  /// - Parameter spacing: How many dots the line advances for each dot drawn: 1 for a solid line.
  mutating func drawLine(
    through points: [Double?], _ plot: PlotArea, role: Role, spacing: Int = 1
  ) {
    guard !glyphs.isASCII else {
      let places = points.enumerated().map { index, value in
        value.map { Point(x: plot.column(of: index), y: plot.row(of: $0)) }
      }
      forEachDot(of: places, spacing) { put("*", at: $0, role: role) }
      return
    }
    var raster = BrailleRaster(plot.cells.size)
    let places = points.enumerated().map { index, value in
      value.map { value in
        Point(x: (plot.column(of: index) - plot.cells.x) * 2, y: plot.dotRow(of: value))
      }
    }
    forEachDot(of: places, spacing) { raster.set(x: $0.x, y: $0.y) }
    draw(raster, in: plot.cells, role: role)
  }

  private mutating func draw(_ raster: BrailleRaster, in cells: Rect, role: Role) {
    for row in 0..<cells.height {
      for column in 0..<cells.width {
        guard let sign = raster.sign(column: column, row: row) else { continue }
        put(sign, at: Point(x: cells.x + column, y: cells.y + row), role: role)
      }
    }
  }

  /// Calls `mark` for each dot of the line; the line breaks where a place is missing.
  private func forEachDot(of places: [Point?], _ spacing: Int, mark: (Point) -> Void) {
    var position = 0
    for (index, place) in places.enumerated() {
      guard let place else { continue }
      let previous = index > 0 ? places[index - 1] : nil
      for dot in dots(from: previous ?? place, to: place) {
        if position % spacing == 0 { mark(dot) }
        position += 1
      }
    }
  }

  /// Draws another line of the chart: dotted, with the line's sign at each point.
  ///
  /// In ASCII only the signs are drawn, because a dotted line would look like the limits.
  mutating func draw(_ series: LineChart.Series, _ plot: PlotArea) {
    if series.isJoined, !glyphs.isASCII {
      drawLine(through: series.points, plot, role: series.role, spacing: 3)
    }
    for index in series.points.indices {
      guard let point = plot.point(of: series.points, at: index) else { continue }
      put(series.sign(in: glyphs), at: point, role: series.role)
    }
  }
}

extension LineChart.Series {
  func sign(in glyphs: Glyphs) -> Unicode.Scalar { glyphs.isASCII ? asciiSign : sign }
}

extension PlotArea {
  /// The cell of a point; `nil` where the point has no value.
  func point(of points: [Double?], at index: Int) -> Point? {
    guard points.indices.contains(index), let value = points[index] else { return nil }
    return Point(x: column(of: index), y: row(of: value))
  }
}
