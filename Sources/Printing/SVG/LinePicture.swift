import CellCanvas
import Wording

/// A line over time as vectors: axes, mean, limits, the points, and the current one.
struct LinePicture {
  let size: PictureSize
  private let chart: LineChart
  private let words: Words
  private let plot: Plot

  /// Where points and values fall.
  private struct Plot {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    let count: Int
    let range: ClosedRange<Double>

    func x(_ index: Int) -> Double {
      count > 1 ? left + (right - left) * Double(index) / Double(count - 1) : (left + right) / 2
    }

    func y(_ value: Double) -> Double {
      let part = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
      return bottom - (bottom - top) * part
    }
  }

  init(_ chart: LineChart, _ words: Words, width: Double, height: Double) {
    size = PictureSize(width: width, height: height)
    self.chart = chart
    self.words = words
    let labels = chart.axisLabels.map { PictureFont.width(of: $0.text) }.max() ?? 0
    plot = Plot(
      left: labels + 22, right: width - 24, top: 12, bottom: height - 48,
      count: chart.points.count, range: chart.range)
  }

  func draw(in markup: inout Markup, _ palette: Palette) {
    drawAxes(in: &markup, palette)
    for limit in [chart.upperLimit, chart.lowerLimit] {
      drawLevel(limit, in: &markup, palette.limit, dashes: "5 4")
    }
    drawLevel(chart.mean, in: &markup, palette.mean, dashes: nil)
    drawLine(in: &markup, palette)
    drawPoints(in: &markup, palette)
    drawLegend(in: &markup, palette)
  }

  private func drawAxes(in markup: inout Markup, _ palette: Palette) {
    let (left, bottom) = (plot.left - 10, plot.bottom + 8)
    markup.rule(x1: left, y1: plot.top, x2: left, y2: bottom, palette.border)
    markup.rule(x1: left, y1: bottom, x2: plot.right + 10, y2: bottom, palette.border)
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

  /// The last label and, at even steps back from it, as many as have room.
  private func drawMonths(in markup: inout Markup, _ palette: Palette) {
    let count = min(chart.points.count, chart.xLabels.count)
    let widest = chart.xLabels.map { PictureFont.width(of: $0) }.max() ?? 0
    let apart = count > 1 ? plot.x(1) - plot.x(0) : widest
    let step = max(Int((widest + 4) / max(apart, 1)) + (widest + 4 > apart ? 1 : 0), 1)
    for index in stride(from: count - 1, through: 0, by: -step) {
      markup.rule(
        x1: plot.x(index), y1: plot.bottom + 8, x2: plot.x(index), y2: plot.bottom + 12,
        palette.border)
      markup.label(
        chart.xLabels[index], x: plot.x(index), y: plot.bottom + 23, palette.dim, anchor: "middle",
        isBold: index == chart.markedIndex)
    }
  }

  private func drawLevel(
    _ value: Double?, in markup: inout Markup, _ color: String, dashes: StaticString?
  ) {
    guard let value else { return }
    markup.rule(
      x1: plot.left - 10, y1: plot.y(value), x2: plot.right + 10, y2: plot.y(value), color,
      dashes: dashes)
  }

  /// One path; it breaks where a value is missing.
  private func drawLine(in markup: inout Markup, _ palette: Palette) {
    var path = ""
    var isDown = false
    for (index, value) in chart.points.enumerated() {
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
        Attribute(.stroke, made: palette.line), Attribute(.strokeWidth, 2),
        Attribute(.strokeJoin, "round"),
      ])
  }

  /// A dot a value, a square outside the limits, and a larger dot for the current one.
  private func drawPoints(in markup: inout Markup, _ palette: Palette) {
    for (index, value) in chart.points.enumerated() {
      guard let value else { continue }
      let (x, y) = (plot.x(index), plot.y(value))
      if isOutside(value) {
        markup.box(
          x: x - 4.5, y: y - 4.5, width: 9, height: 9, fill: "none", stroke: palette.alert)
      }
      let isMarked = index == chart.markedIndex
      markup.disc(x: x, y: y, radius: isMarked ? 4.5 : 2.2, isMarked ? palette.point : palette.line)
    }
  }

  private func isOutside(_ value: Double) -> Bool {
    (chart.upperLimit.map { value > $0 } ?? false) || (chart.lowerLimit.map { value < $0 } ?? false)
  }

  private func drawLegend(in markup: inout Markup, _ palette: Palette) {
    let y = size.height - 8
    var x = plot.left - 10
    func say(_ words: String, _ width: Double, _ sign: (inout Markup, Double) -> Void) {
      sign(&markup, x)
      markup.label(SafeText(words), x: x + width + 5, y: y, palette.dim)
      x += width + PictureFont.width(of: SafeText(words)) + 20
    }
    if chart.markedIndex != nil {
      say(words[.legendNow], 9) { $0.disc(x: $1 + 4.5, y: y - 4, radius: 4.5, palette.point) }
    }
    if chart.mean != nil {
      say(words[.mean], 20) { $0.rule(x1: $1, y1: y - 4, x2: $1 + 20, y2: y - 4, palette.mean) }
    }
    if chart.upperLimit != nil || chart.lowerLimit != nil {
      say(words[.legendLimits], 20) {
        $0.rule(x1: $1, y1: y - 4, x2: $1 + 20, y2: y - 4, palette.limit, dashes: "5 4")
      }
    }
    if chart.points.contains(where: { $0.map(isOutside) ?? false }) {
      say(words.outsideLimits, 9) {
        $0.box(x: $1, y: y - 8.5, width: 9, height: 9, fill: "none", stroke: palette.alert)
      }
    }
  }
}
