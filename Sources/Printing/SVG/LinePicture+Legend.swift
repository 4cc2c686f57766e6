import CellCanvas
import Wording

/// The legend below the picture, which explains its lines and points.
extension LinePicture {
  static let legendHeight = 16.0

  /// The sign of a legend entry, drawn before its words.
  enum LegendSign {
    case now
    case line
    /// The line to compare with at this position, or its separate points.
    case other(Int, isJoined: Bool)
    case mean
    case limits
    case rule(Unicode.Scalar)

    var width: Double {
      switch self {
      case .now: 9
      case .rule: 13
      default: 20
      }
    }
  }

  struct LegendEntry {
    let sign: LegendSign
    let text: SafeText

    var width: Double { sign.width + 5 + PictureFont.width(of: text) + 15 }
  }

  /// The entries, on as many lines as they need.
  static func legendLines(
    of chart: LineChart, _ words: Words, width: Double
  ) -> [[LegendEntry]] {
    var lines: [[LegendEntry]] = []
    var used = 0.0
    for entry in entries(of: chart, words) {
      if lines.isEmpty || used + entry.width > width - 16 {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1].append(entry)
      used += entry.width
    }
    return lines
  }

  private static func entries(of chart: LineChart, _ words: Words) -> [LegendEntry] {
    var entries: [LegendEntry] = []
    if let index = chart.markedIndex, chart.points.indices.contains(index),
      chart.points[index] != nil
    {
      entries.append(
        LegendEntry(
          sign: .now,
          text: chart.markedMeaning.isEmpty
            ? SafeText(words[.legend(.legendNow)]) : chart.markedMeaning))
    }
    if !chart.others.isEmpty { entries.append(LegendEntry(sign: .line, text: chart.name)) }
    for (place, series) in chart.others.enumerated() {
      entries.append(
        LegendEntry(sign: .other(place, isJoined: series.isJoined), text: series.name))
    }
    if chart.mean != nil {
      entries.append(LegendEntry(sign: .mean, text: SafeText(words[.column(.mean)])))
    }
    if chart.upperLimit != nil || chart.lowerLimit != nil {
      entries.append(LegendEntry(sign: .limits, text: SafeText(words[.legend(.legendLimits)])))
    }
    return entries
      + chart.marksBySign.map { mark in
        LegendEntry(
          sign: .rule(mark.sign),
          text: SafeText(words.say.rule(String(mark.sign), mark.meaning.string)))
      }
  }

  func drawLegend(in markup: inout Markup, _ palette: Palette) {
    let lines = LinePicture.legendLines(of: chart, words, width: size.width)
    for (place, line) in lines.enumerated() {
      let y = size.height - 8 - Double(lines.count - 1 - place) * LinePicture.legendHeight
      var x = 8.0
      for entry in line {
        draw(entry.sign, x: x, y: y - 4, in: &markup, palette)
        markup.label(entry.text, x: x + entry.sign.width + 5, y: y, palette.dim)
        x += entry.width
      }
    }
  }

  private func draw(
    _ sign: LegendSign, x: Double, y: Double, in markup: inout Markup, _ palette: Palette
  ) {
    func line(_ color: String, width: Double = 1, dashes: StaticString? = nil) {
      markup.rule(x1: x, y1: y, x2: x + 20, y2: y, color, width: width, dashes: dashes)
    }
    switch sign {
    case .now: markup.disc(x: x + 4.5, y: y, radius: 4.5, palette.point)
    case .line: line(palette.line, width: 2)
    case .other(let place, true):
      line(palette.dim, width: 1.2, dashes: LinePicture.dashes(of: place))
    case .other(_, false): markup.ring(x: x + 10, y: y, radius: 3.5, palette.dim, palette.paper)
    case .mean: line(palette.mean)
    case .limits: line(palette.limit, dashes: "5 4")
    case .rule(let sign): markup.mark(String(sign), x: x + 6.5, y: y, palette)
    }
  }
}
