import ThreatDomain

extension English: ComparisonSentences {
  func beside(_ one: String, _ other: String) -> String { "\(one) beside \(other)" }

  func between(_ lower: Double, _ upper: Double) -> String {
    "between \(decimal(lower, places: 1)) and \(decimal(upper, places: 1)) times"
  }

  func comparedReports(
    _ one: String, _ other: String, _ ratio: RateRatio?, differing: Int, of compared: Int
  ) -> String {
    let rest =
      "\(count(differing)) of \(plural(compared, "figure", "figures")) "
      + "\(form(differing, "differs", "differ")) beyond chance."
    guard let ratio else { return "Reports per head cannot be compared; \(rest)" }
    guard ratio.reading != .noDifference else {
      return "\(one) and \(other) do not differ in reports per head beyond chance; \(rest)"
    }
    let times = between(ratio.lower, ratio.upper)
    return "\(one) has \(times) the reports per head of \(other); \(rest)"
  }
}
