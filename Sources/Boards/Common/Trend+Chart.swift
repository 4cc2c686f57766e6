import CellCanvas
import Sheets
import ThreatDomain
import Wording

extension Trend {
  /// The thirteen months as a line between their natural limits, the judged month marked.
  ///
  /// - Parameters:
  ///   - highest: The largest value that is possible; a limit above it is drawn there.
  ///   - label: The figure of the judged month in words.
  func lineChart(
    marks: [LineChart.Mark] = [], unit: String, highest: Double = .infinity, _ words: Words,
    label: (Double) -> String
  ) -> LineChart {
    let limits = judged
    let upper = limits.map { min($0.upperLimit, highest) }
    let levels = [upper, chart?.mean, limits?.lowerLimit].compactMap(\.self)
    return LineChart(
      points: window, marks: marks,
      xLabels: ((month - 12)...month).map { SafeText(words.shortName(of: $0)) },
      axisLabels: levels.map { .init($0, SafeText(words.bound($0))) }, unit: SafeText(unit),
      mean: chart?.mean, meanName: SafeText(words[.column(.mean)]), upperLimit: upper,
      lowerLimit: limits?.lowerLimit, limitsName: SafeText(words[.legend(.legendLimits)]),
      markedIndex: window.count - 1, markedLabel: SafeText(now.map(label) ?? ""),
      markedMeaning: SafeText(words[.legend(.legendNow)]))
  }
}
