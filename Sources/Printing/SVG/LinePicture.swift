import CellCanvas

/// A line chart over time as vectors: axes, mean, limits, points, and the current point.
struct LinePicture {
  let size: PictureSize
  let chart: LineChart
  let plot: Plot
  /// The height of the key above the plot.
  private let keyHeight: Double

  /// The area of the points, and the position of each value.
  struct Plot {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    let range: ClosedRange<Double>
    /// The position of each point along the line, from 0 to 1.
    let parts: [Double]

    func x(_ index: Int) -> Double { left + (right - left) * parts[index] }

    func y(_ value: Double) -> Double {
      let part = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
      return bottom - (bottom - top) * part
    }
  }

  init(_ chart: LineChart, width: Double, height: Double) {
    size = PictureSize(width: width, height: height)
    self.chart = chart
    let labels = chart.axisLabels.map { PictureFont.width(of: $0.text) }.max() ?? 0
    let figure = 24 + PictureFont.width(of: chart.markedLabel)
    let lastLabel = 4 + PictureFont.width(of: chart.xLabels.last ?? .empty) / 2
    let lines = LinePicture.keyLines(of: chart, width: width).count
    keyHeight = Double(lines) * LinePicture.keyHeight
    plot = Plot(
      left: labels + 22, right: width - max(figure, lastLabel),
      top: keyHeight + (chart.unit.isEmpty ? 12 : 26), bottom: height - 32, range: chart.range,
      parts: (0..<chart.pointCount).map(chart.part))
  }

  func draw(in markup: inout Markup, _ palette: Palette) {
    drawKey(in: &markup, palette)
    drawAxes(in: &markup, palette)
    for limit in [chart.upperLimit, chart.lowerLimit] {
      drawLevel(limit, in: &markup, palette.limit, dashes: "5 4")
    }
    drawLevel(chart.mean, in: &markup, palette.mean, dashes: nil)
    for (place, series) in chart.others.enumerated() {
      if series.isJoined {
        drawLine(
          through: series.points, in: &markup, palette.dim, width: 1.2,
          dashes: LinePicture.dashes(of: place))
        drawRings(at: series.points.lone, in: &markup, palette)
      } else {
        drawRings(at: series.points, in: &markup, palette)
      }
    }
    drawLine(through: chart.points, in: &markup, palette.line, width: 2)
    drawPoints(in: &markup, palette)
  }

  /// The strokes and gaps of a line to compare with.
  ///
  /// Each line differs, even in black and white.
  static func dashes(of place: Int) -> StaticString { place == 0 ? "7 3" : "2 3" }

  private func drawAxes(in markup: inout Markup, _ palette: Palette) {
    let (left, bottom) = (plot.left - 10, plot.bottom + 8)
    markup.rule(x1: left, y1: plot.top, x2: left, y2: bottom, palette.border)
    markup.rule(x1: left, y1: bottom, x2: plot.right + 10, y2: bottom, palette.border)
    markup.label(chart.unit, x: 4, y: keyHeight + 14, palette.dim)
    var taken: [Double] = []
    for label in chart.axisLabels {
      let y = plot.y(label.value)
      guard !taken.contains(where: { abs($0 - y) < PictureFont.size }) else { continue }
      taken.append(y)
      markup.rule(x1: left - 4, y1: y, x2: left, y2: y, palette.border)
      markup.label(label.text, x: left - 7, y: y + 4, palette.dim, anchor: "end")
    }
    drawMonths(in: &markup, palette)
  }

  /// Draws the last label, and as many others as have room.
  private func drawMonths(in markup: inout Markup, _ palette: Palette) {
    for index in labelled {
      markup.rule(
        x1: plot.x(index), y1: plot.bottom + 8, x2: plot.x(index), y2: plot.bottom + 12,
        palette.border)
      markup.label(
        chart.xLabels[index], x: plot.x(index), y: plot.bottom + 23, palette.dim, anchor: "middle",
        isBold: index == chart.markedIndex)
    }
  }

  /// The points that have room for their label.
  ///
  /// Where points are evenly spaced, labels are too.
  private var labelled: [Int] {
    let count = min(chart.pointCount, chart.xLabels.count)
    let widest = (chart.xLabels.map { PictureFont.width(of: $0) }.max() ?? 0) + 4
    guard chart.offsets.isEmpty else {
      return (0..<count).reversed().reduce(into: []) { shown, index in
        if shown.last.map({ plot.x($0) - plot.x(index) >= widest }) ?? true { shown.append(index) }
      }
    }
    let apart = count > 1 ? plot.x(1) - plot.x(0) : widest
    let step = max(Int(widest / max(apart, 1)) + (widest > apart ? 1 : 0), 1)
    return Array(stride(from: count - 1, through: 0, by: -step))
  }

  private func drawLevel(
    _ value: Double?, in markup: inout Markup, _ color: String, dashes: StaticString?
  ) {
    guard let value else { return }
    markup.rule(
      x1: plot.left - 10, y1: plot.y(value), x2: plot.right + 10, y2: plot.y(value), color,
      dashes: dashes)
  }

  /// Draws one path, which breaks where a value is missing.
  private func drawLine(
    through points: [Double?], in markup: inout Markup, _ color: String, width: Double,
    dashes: StaticString? = nil
  ) {
    var path = ""
    var isDown = false
    for (index, value) in points.enumerated() {
      guard let value else {
        isDown = false
        continue
      }
      path += "\(isDown ? "L" : "M")\(plot.x(index).inHundredths) \(plot.y(value).inHundredths)"
      isDown = true
    }
    guard !path.isEmpty else { return }
    markup.leaf(
      .path,
      [
        Attribute(.d, made: path), Attribute(.fill, "none"),
        Attribute(.stroke, made: color), Attribute(.strokeWidth, width),
        Attribute(.strokeJoin, "round"),
      ] + (dashes.map { [Attribute(.strokeDashes, $0)] } ?? []))
  }

  /// Draws a ring for each value, without a line between them.
  private func drawRings(
    at points: [Double?], in markup: inout Markup, _ palette: Palette
  ) {
    for (index, value) in points.enumerated() {
      guard let value else { continue }
      markup.ring(x: plot.x(index), y: plot.y(value), radius: 3.5, palette.dim, palette.paper)
    }
  }

  /// Draws a dot for each value, a larger one for the current value, and rule numbers for signals.
  private func drawPoints(in markup: inout Markup, _ palette: Palette) {
    for (index, value) in chart.points.enumerated() {
      guard let value else { continue }
      let (x, y) = (plot.x(index), plot.y(value))
      let isMarked = index == chart.markedIndex
      markup.disc(x: x, y: y, radius: isMarked ? 4.5 : 2.2, isMarked ? palette.point : palette.line)
      if let mark = chart.mark(at: index) {
        markup.mark(mark.sign, mark.role, x: x, y: y, palette)
      }
      guard isMarked else { continue }
      markup.label(chart.markedLabel, x: x + 10, y: y + 4, palette.point, isBold: true)
    }
  }
}

extension [Double?] {
  /// The values with a gap on both sides, which no line reaches; `nil` for all others.
  fileprivate var lone: [Double?] {
    enumerated().map { index, value in
      let before = index > 0 ? self[index - 1] : nil
      let after = index + 1 < count ? self[index + 1] : nil
      return before == nil && after == nil ? value : nil
    }
  }
}
