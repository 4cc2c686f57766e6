extension Term {
  /// Measures of performance.
  package enum Measures: String, CaseIterable, Sendable {
    case measures, aboutMeasures, titleMeasures, measure, aboutMeasure, titleMeasure, numerator,
      denominator, target, basis, direction, higherIsBetter, lowerIsBetter, firstPublished,
      noMeasures, noValues, withoutValue, days

    package var phrase: Phrase {
      switch self {
      case .measures: Phrase("Performance", "Perfformiad")
      case .aboutMeasures:
        Phrase(
          "measures of performance in the month, with their targets",
          "mesurau perfformiad yn y mis, gyda'u targedau")
      case .titleMeasures: Phrase("PERFORMANCE", "PERFFORMIAD")
      case .measure: Phrase("Measure", "Mesur")
      case .aboutMeasure:
        Phrase("a measure of performance month by month", "mesur perfformiad fis wrth fis")
      case .titleMeasure: Phrase("MEASURE", "MESUR")
      case .days: Phrase("days", "diwrnod")
      case .numerator: Phrase("Numerator", "Rhifiadur")
      case .denominator: Phrase("Denominator", "Enwadur")
      case .target: Phrase("Target", "Targed")
      case .basis: Phrase("Basis", "Sail")
      case .direction: Phrase("Direction", "Cyfeiriad")
      case .higherIsBetter: Phrase("higher is better", "gorau po uchaf")
      case .lowerIsBetter: Phrase("lower is better", "gorau po isaf")
      case .firstPublished: Phrase("First published", "Cyhoeddwyd gyntaf")
      case .noMeasures: Phrase("No measure is defined", "Nid oes mesur wedi'i ddiffinio")
      case .noValues:
        Phrase("No value is held for these months", "Nid oes gwerth ar gyfer y misoedd hyn")
      case .withoutValue: Phrase("Without a value", "Heb werth")
      }
    }
  }
}
