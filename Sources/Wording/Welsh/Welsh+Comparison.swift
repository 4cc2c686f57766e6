import ThreatDomain

extension Welsh: ComparisonSentences {
  func beside(_ one: String, _ other: String) -> String { "\(one) wrth ochr \(other)" }

  func between(_ lower: Double, _ upper: Double) -> String {
    "rhwng \(decimal(lower, places: 1)) a \(decimal(upper, places: 1)) gwaith"
  }

  func comparedReports(
    _ one: String, _ other: String, _ ratio: RateRatio?, differing: Int, of compared: Int
  ) -> String {
    let rest = "yn wahanol y tu hwnt i hap: \(count(differing)) o \(count(compared)) ffigur."
    guard let ratio else { return "Ni ellir cymharu adroddiadau y pen; \(rest)" }
    guard ratio.reading != .noDifference else {
      return "Adroddiadau y pen \(one) a \(other): dim gwahaniaeth y tu hwnt i hap; \(rest)"
    }
    return "Adroddiadau y pen \(one): \(between(ratio.lower, ratio.upper)) rhai \(other); \(rest)"
  }
}
