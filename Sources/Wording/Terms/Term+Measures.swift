extension Term {
  /// Measures of performance.
  package enum Measures: String, CaseIterable, Sendable {
    case measures, aboutMeasures, titleMeasures, measure, aboutMeasure, titleMeasure, numerator,
      denominator, target, basis, direction, higherIsBetter, lowerIsBetter, firstPublished,
      noMeasures, noValues, withoutValue

    package var phrase: Phrase {
      switch self {
      case .measures: Phrase("Performance")
      case .aboutMeasures: Phrase("measures of performance in the month, with their targets")
      case .titleMeasures: Phrase("PERFORMANCE")
      case .measure: Phrase("Measure")
      case .aboutMeasure: Phrase("a measure of performance month by month")
      case .titleMeasure: Phrase("MEASURE")
      case .numerator: Phrase("Numerator")
      case .denominator: Phrase("Denominator")
      case .target: Phrase("Target")
      case .basis: Phrase("Basis")
      case .direction: Phrase("Direction")
      case .higherIsBetter: Phrase("higher is better")
      case .lowerIsBetter: Phrase("lower is better")
      case .firstPublished: Phrase("First published")
      case .noMeasures: Phrase("No measure is defined")
      case .noValues: Phrase("No value is held for these months")
      case .withoutValue: Phrase("Without a value")
      }
    }
  }
}
