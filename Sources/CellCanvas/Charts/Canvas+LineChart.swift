extension Canvas {
  /// Draws the chart: axis at the left, limits, mean, line and current point, labels below.
  package mutating func draw(_ chart: LineChart, in area: Rect) {
    let labelWidth = min(
      chart.axisLabels.map(\.text.width).max() ?? 0, max(area.width / 3, 0))
    let (upper, foot) = area.splitBottom(chart.xLabels.isEmpty || area.height < 3 ? 0 : 1)
    let (axis, cells) = upper.splitLeft(labelWidth + 2)
    guard !cells.isEmpty else {
      if !area.isEmpty { put("…", at: area.origin, role: .key) }
      return
    }
    let plot = PlotArea(chart, cells: cells)
    clipped(to: area) { canvas in
      canvas.drawAxis(chart, plot, in: axis)
      canvas.drawLevel(chart.lowerLimit, canvas.glyphs.limitLine, plot, role: .chartLimit)
      canvas.drawLevel(chart.upperLimit, canvas.glyphs.limitLine, plot, role: .chartLimit)
      canvas.drawLevel(chart.mean, canvas.glyphs.meanLine, plot, role: .chartMean)
      if canvas.glyphs.isASCII {
        canvas.drawSeriesInASCII(chart, plot)
      } else {
        canvas.drawSeries(chart, plot)
      }
      canvas.drawMarkedPoint(chart, plot)
      canvas.drawXLabels(chart, plot, in: foot)
    }
  }

  private mutating func drawAxis(_ chart: LineChart, _ plot: PlotArea, in axis: Rect) {
    guard axis.width > 0 else { return }
    let x = axis.maxX - 1
    drawVertical(from: Point(x: x, y: axis.y), length: axis.height)
    var taken: Set<Int> = []
    for label in chart.axisLabels {
      let row = plot.row(of: label.value)
      guard taken.insert(row).inserted else { continue }
      put(glyphs.axisTick, at: Point(x: x, y: row), role: .border)
      let field = Rect(x: axis.x, y: row, width: max(axis.width - 2, 0), height: 1)
      write(label.text, in: field, alignment: .right, role: .dim)
    }
  }

  /// Draws a line across the plot at a value.
  private mutating func drawLevel(
    _ value: Double?, _ sign: Unicode.Scalar, _ plot: PlotArea, role: Role
  ) {
    guard let value else { return }
    for x in plot.cells.x..<plot.cells.maxX {
      put(sign, at: Point(x: x, y: plot.row(of: value)), role: role)
    }
  }

  private mutating func drawSeries(_ chart: LineChart, _ plot: PlotArea) {
    var raster = BrailleRaster(plot.cells.size)
    let places = chart.points.enumerated().map { index, value in
      value.map { value in
        Point(x: (plot.column(of: index) - plot.cells.x) * 2, y: plot.dotRow(of: value))
      }
    }
    forEachStretch(of: places) { raster.set(x: $0.x, y: $0.y) }
    for row in 0..<plot.cells.height {
      for column in 0..<plot.cells.width {
        guard let sign = raster.sign(column: column, row: row) else { continue }
        let point = Point(x: plot.cells.x + column, y: plot.cells.y + row)
        put(sign, at: point, role: .chartLine)
      }
    }
  }

  private mutating func drawSeriesInASCII(_ chart: LineChart, _ plot: PlotArea) {
    let places = chart.points.enumerated().map { index, value in
      value.map { Point(x: plot.column(of: index), y: plot.row(of: $0)) }
    }
    forEachStretch(of: places) { put("*", at: $0, role: .chartLine) }
  }

  /// Calls `mark` for every dot of the line; it breaks where a place is missing.
  private func forEachStretch(of places: [Point?], mark: (Point) -> Void) {
    for (index, place) in places.enumerated() {
      guard let place else { continue }
      let previous = index > 0 ? places[index - 1] : nil
      for dot in dots(from: previous ?? place, to: place) { mark(dot) }
    }
  }

  private mutating func drawMarkedPoint(_ chart: LineChart, _ plot: PlotArea) {
    guard let index = chart.markedIndex, chart.points.indices.contains(index),
      let value = chart.points[index]
    else { return }
    let point = Point(x: plot.column(of: index), y: plot.row(of: value))
    put(glyphs.point, at: point, role: .chartPoint)
  }

  /// Writes labels under their points: the last one and, at even steps, as many as have room.
  private mutating func drawXLabels(_ chart: LineChart, _ plot: PlotArea, in foot: Rect) {
    let count = min(chart.points.count, chart.xLabels.count)
    guard foot.height > 0, count > 0 else { return }
    let starts = (0..<count).map { index in
      let width = chart.xLabels[index].width
      return max(min(plot.column(of: index) - width / 2, foot.maxX - width), foot.x)
    }
    for step in 1...count {
      let shown = Array(stride(from: count - 1, through: 0, by: -step))
      let hasRoom = zip(shown, shown.dropFirst()).allSatisfy { later, earlier in
        starts[earlier] + chart.xLabels[earlier].width < starts[later]
      }
      guard hasRoom else { continue }
      for index in shown {
        write(chart.xLabels[index], at: Point(x: starts[index], y: foot.y), role: .dim)
      }
      return
    }
  }
}
