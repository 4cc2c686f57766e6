/// A measure of performance, and its target in the strategy.
struct Measure {
  let id: String
  let name: String
  let unit: String
  let direction: String
  let target: String
  /// The least denominator for which forces are ranked; empty for measures of the nation alone.
  let fewest: String
  /// The time limit that the measure counts by; empty where there is none.
  let limit: String
  let basis: String
  let source: String

  var row: [String] { [id, name, "", unit, direction, target, fewest, limit, basis, source] }

  /// The limits that the strategy and the National Lead Force's policy give.
  static let timeLimits = [
    ["escalation_answer", "14", investigationPolicy],
    ["escalation_answer_complex", "42", investigationPolicy],
    ["take_up", "14", "local definition"],
    ["take_up_complex", "42", "local definition"],
    ["no_activity", "28", "local definition"],
    ["victim_update", "28", strategy],
    ["vulnerable_contact", "28", "local definition"],
  ]

  private static let investigationPolicy =
    "City of London Police, fraud investigation policy, March 2020"

  static let strategy = "National Fraud Policing Strategy 2019-2022 draft v7"

  static let all = [
    Measure(
      id: "calls-5", name: "Calls answered within 5 minutes", unit: "percent", direction: "up",
      target: "100", fewest: "", limit: "",
      basis: "calls answered within 5 minutes of calls answered",
      source: "\(strategy); monthly figures invented"),
    Measure(
      id: "handled-15", name: "Calls handled within 15 minutes", unit: "percent", direction: "up",
      target: "100", fewest: "", limit: "",
      basis: "calls handled within 15 minutes of calls handled",
      source: "\(strategy); monthly figures invented"),
    Measure(
      id: "victims-28", name: "Victims updated within 28 days", unit: "percent", direction: "up",
      target: "100", fewest: "30", limit: "victim_update",
      basis: "victims told the outcome of their report within 28 days of reports",
      source: "\(strategy); monthly figures invented"),
    Measure(
      id: "take-up", name: "Serious disseminations taken up", unit: "percent", direction: "up",
      target: "90", fewest: "30", limit: "take_up",
      basis:
        "serious and complex disseminations sent in the month and taken up by the export's day",
      source: "\(strategy) names the measure; the target is a local definition"),
    Measure(
      id: "contacted", name: "Vulnerable victims contacted", unit: "percent", direction: "up",
      target: "95", fewest: "30", limit: "vulnerable_contact",
      basis: "vulnerable victims contacted of those identified in the month",
      source: "local definition; monthly figures invented"),
  ]
}
