import ThreatDomain

/// Sentences of a comparison.
package protocol ComparisonSentences {
  /// `Kent beside Essex`.
  func beside(_ one: String, _ other: String) -> String

  /// `between 1.2 and 1.6 times`.
  func between(_ lower: Double, _ upper: Double) -> String

  /// `Kent has between 1.1 and 1.3 times the reports per head of Essex; 4 of 20 figures differ`.
  ///
  /// - Parameter ratio: `nil` where the rates cannot be compared.
  func comparedReports(
    _ one: String, _ other: String, _ ratio: RateRatio?, differing: Int, of compared: Int
  ) -> String
}
