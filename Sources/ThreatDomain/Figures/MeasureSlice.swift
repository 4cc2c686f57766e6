/// A measure of performance in a scope, over some months.
public struct MeasureSlice: Hashable, Sendable {
  /// The id of the measure.
  public let measure: String
  public let scope: Scope
  public let months: ClosedRange<Month>

  public init(_ measure: String, of scope: Scope, in months: ClosedRange<Month>) {
    self.measure = measure
    self.scope = scope
    self.months = months
  }
}

/// A figure of a measure.
public enum MeasureFigure: Hashable, Sendable {
  /// What the measure counts, added up.
  case numerator
  /// What it counts of, added up.
  case denominator
  /// The numerator divided by the denominator, 0 to 1.
  case share
  /// A line of the chart of the months, in the measure's unit: a percentage, or the count itself.
  ///
  /// The mean of one month is its value.
  case line(XmRLine)
}

/// A count behind a measure.
public enum MeasureCount: String, CaseIterable, Sendable {
  case numerator, denominator
}
