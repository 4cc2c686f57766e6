import CellCanvas
import Wording

/// What the lines and points of the picture are, below it.
extension LinePicture {
  func isOutside(_ value: Double) -> Bool {
    (chart.upperLimit.map { value > $0 } ?? false) || (chart.lowerLimit.map { value < $0 } ?? false)
  }

  func drawLegend(in markup: inout Markup, _ palette: Palette) {
    let y = size.height - 8
    var x = plot.left - 10
    func say(_ text: SafeText, _ width: Double, _ sign: (inout Markup, Double) -> Void) {
      sign(&markup, x)
      markup.label(text, x: x + width + 5, y: y, palette.dim)
      x += width + PictureFont.width(of: text) + 20
    }
    if chart.markedIndex != nil {
      let meaning = chart.markedMeaning.isEmpty ? SafeText(words[.legendNow]) : chart.markedMeaning
      say(meaning, 9) {
        $0.disc(x: $1 + 4.5, y: y - 4, radius: 4.5, palette.point)
      }
    }
    if !chart.others.isEmpty {
      say(chart.name, 20) {
        $0.rule(x1: $1, y1: y - 4, x2: $1 + 20, y2: y - 4, palette.line, width: 2)
      }
    }
    for (place, series) in chart.others.enumerated() {
      say(series.name, 20) {
        $0.rule(
          x1: $1, y1: y - 4, x2: $1 + 20, y2: y - 4, palette.dim, width: 1.2,
          dashes: LinePicture.dashes(of: place))
      }
    }
    if chart.mean != nil {
      say(SafeText(words[.mean]), 20) {
        $0.rule(x1: $1, y1: y - 4, x2: $1 + 20, y2: y - 4, palette.mean)
      }
    }
    if chart.upperLimit != nil || chart.lowerLimit != nil {
      say(SafeText(words[.legendLimits]), 20) {
        $0.rule(x1: $1, y1: y - 4, x2: $1 + 20, y2: y - 4, palette.limit, dashes: "5 4")
      }
    }
    if chart.points.contains(where: { $0.map(isOutside) ?? false }) {
      say(SafeText(words.outsideLimits), 9) {
        $0.box(x: $1, y: y - 8.5, width: 9, height: 9, fill: "none", stroke: palette.alert)
      }
    }
  }
}
