extension Canvas {
  /// Draws the chart: the axis at the left, limits, mean, lines and current point, and labels
  /// below.
  ///
  /// The key stands above, as much of it as the height allows.
  package mutating func draw(_ chart: LineChart, in area: Rect) {
    let key = chart.keyLines(
      width: area.width, most: LineChart.mostKeyLines(height: area.height), glyphs: glyphs)
    let (top, below) = area.splitTop(key.count)
    let (upper, foot) = below.splitBottom(chart.xLabels.isEmpty || below.height < 3 ? 0 : 1)
    let (axis, cells) = upper.splitLeft(axisWidth(of: chart, in: upper))
    guard !cells.isEmpty else {
      if !area.isEmpty { put("…", at: area.origin, role: .key) }
      return
    }
    let plot = PlotArea(chart, cells: cells)
    clipped(to: area) { canvas in
      for (line, entries) in key.enumerated() {
        canvas.write(entries, at: Point(x: top.x, y: top.y + line), maxWidth: top.width)
      }
      canvas.drawAxis(chart, plot, in: axis)
      canvas.drawLevel(chart.lowerLimit, canvas.glyphs.limitLine, plot, role: .chartLimit)
      canvas.drawLevel(chart.upperLimit, canvas.glyphs.limitLine, plot, role: .chartLimit)
      canvas.drawLevel(chart.mean, canvas.glyphs.meanLine, plot, role: .chartMean)
      for series in chart.others { canvas.draw(series, plot) }
      canvas.drawLine(through: chart.points, plot, role: .chartLine)
      canvas.drawMarks(chart, plot)
      canvas.drawMarkedPoint(chart, plot)
      canvas.drawXLabels(chart, plot, in: foot)
    }
  }

  /// The columns left of the plot: labels, a blank and the axis.
  ///
  /// The unit may widen them, as long as the plot loses little.
  private func axisWidth(of chart: LineChart, in area: Rect) -> Int {
    let labels = chart.axisLabels.map(\.text.width).max() ?? 0
    let unit = hasUnit(chart, in: area) ? chart.unit.width : 0
    return min(max(labels, unit), max(area.width / 3, 0)) + 2
  }

  private func hasUnit(_ chart: LineChart, in area: Rect) -> Bool {
    area.height > 4 && chart.unit.width <= area.width / 6
  }

  private mutating func drawAxis(_ chart: LineChart, _ plot: PlotArea, in axis: Rect) {
    guard axis.width > 0 else { return }
    let x = axis.maxX - 1
    drawVertical(from: Point(x: x, y: axis.y), length: axis.height)
    func field(_ row: Int) -> Rect {
      Rect(x: axis.x, y: row, width: max(axis.width - 2, 0), height: 1)
    }
    var taken: Set<Int> = []
    for label in chart.axisLabels {
      let row = plot.row(of: label.value)
      guard taken.insert(row).inserted else { continue }
      put(glyphs.axisTick, at: Point(x: x, y: row), role: .border)
      write(label.text, in: field(row), alignment: .right, role: .dim)
    }
    guard chart.unit.width <= axis.width - 2, axis.height > 4 else { return }
    if let row = (axis.y..<axis.maxY).first(where: { !taken.contains($0) }) {
      write(chart.unit, in: field(row), alignment: .right, role: .dim)
    }
  }

  /// Draws a horizontal line across the plot at a value.
  private mutating func drawLevel(
    _ value: Double?, _ sign: Unicode.Scalar, _ plot: PlotArea, role: Role
  ) {
    guard let value else { return }
    for x in plot.cells.x..<plot.cells.maxX {
      put(sign, at: Point(x: x, y: plot.row(of: value)), role: role)
    }
  }

  private mutating func drawMarks(_ chart: LineChart, _ plot: PlotArea) {
    for index in chart.points.indices {
      guard let mark = chart.mark(at: index), let point = plot.point(of: chart.points, at: index)
      else { continue }
      put(mark.sign, at: point, role: mark.role)
    }
  }

  /// Draws the current point and its figure; where the point has a mark, right behind that: no mark
  /// is hidden, and none is read as a digit of the figure.
  private mutating func drawMarkedPoint(_ chart: LineChart, _ plot: PlotArea) {
    guard let index = chart.markedIndex, let point = plot.point(of: chart.points, at: index)
    else { return }
    let sign = SafeText(String(glyphs.point))
    let x = chart.mark(at: index) == nil ? point.x : point.x + 1
    let texts = [sign + chart.markedLabel, sign]
    guard let text = texts.first(where: { x + $0.width <= plot.cells.maxX }) else { return }
    write(text, at: Point(x: x, y: point.y), role: .chartPoint)
  }

  /// Writes labels under their points: the last one, and others at even steps, as many as fit.
  private mutating func drawXLabels(_ chart: LineChart, _ plot: PlotArea, in foot: Rect) {
    let count = min(chart.pointCount, chart.xLabels.count)
    guard foot.height > 0, count > 0 else { return }
    let starts = (0..<count).map { index in
      let width = chart.xLabels[index].width
      return max(min(plot.column(of: index) - width / 2, foot.maxX - width), foot.x)
    }
    guard chart.offsets.isEmpty else {
      drawXLabels(chart, starts: starts, in: foot)
      return
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

  /// Writes labels of unevenly spaced points, leaving out each one that would touch the next.
  private mutating func drawXLabels(_ chart: LineChart, starts: [Int], in foot: Rect) {
    var end = foot.maxX + 1
    for index in starts.indices.reversed() where starts[index] + chart.xLabels[index].width < end {
      write(chart.xLabels[index], at: Point(x: starts[index], y: foot.y), role: .dim)
      end = starts[index]
    }
  }
}
