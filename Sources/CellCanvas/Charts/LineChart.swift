/// A line over time with its mean and limits, such as thirteen months of reports.
package struct LineChart: Hashable, Sendable {
  /// A value and how it is written beside the axis.
  package struct AxisLabel: Hashable, Sendable {
    package let value: Double
    package let text: SafeText

    package init(_ value: Double, _ text: SafeText) {
      self.value = value
      self.text = text
    }
  }

  /// Oldest first; `nil` where there is no value: the line breaks there.
  package let points: [Double?]

  /// One for each point; those without room are left out, the last one never.
  package let xLabels: [SafeText]
  package let axisLabels: [AxisLabel]
  package let mean: Double?
  package let upperLimit: Double?
  package let lowerLimit: Double?

  /// The point drawn as `●`, such as the month shown.
  package let markedIndex: Int?

  package init(
    points: [Double?], xLabels: [SafeText] = [], axisLabels: [AxisLabel] = [],
    mean: Double? = nil, upperLimit: Double? = nil, lowerLimit: Double? = nil,
    markedIndex: Int? = nil
  ) {
    self.points = points.map { $0.flatMap { $0.isFinite ? $0 : nil } }
    self.xLabels = xLabels
    self.axisLabels = axisLabels.filter(\.value.isFinite)
    self.mean = mean.flatMap { $0.isFinite ? $0 : nil }
    self.upperLimit = upperLimit.flatMap { $0.isFinite ? $0 : nil }
    self.lowerLimit = lowerLimit.flatMap { $0.isFinite ? $0 : nil }
    self.markedIndex = markedIndex
  }

  /// The least and greatest value drawn: of the points, the mean, the limits and the axis labels.
  package var range: ClosedRange<Double> {
    let values =
      points.compactMap { $0 } + [mean, upperLimit, lowerLimit].compactMap { $0 }
      + axisLabels.map(\.value)
    let low = values.min() ?? 0
    let high = values.max() ?? 0
    return low < high ? low...high : low - 1...high + 1
  }
}
