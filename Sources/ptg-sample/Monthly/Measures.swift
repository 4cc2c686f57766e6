/// A measure of performance, and its target in the strategy.
struct Measure {
  let id: String
  let name: String
  let unit: String
  let direction: String
  let target: String
  let basis: String
  let source: String

  var row: [String] { [id, name, "", unit, direction, target, basis, source] }

  static let strategy = "National Fraud Policing Strategy 2019-2022 draft v7"

  static let all = [
    Measure(
      id: "calls-5", name: "Calls answered within 5 minutes", unit: "%", direction: "up",
      target: "100", basis: "calls answered within 5 minutes of calls answered",
      source: "\(strategy); monthly figures invented"),
    Measure(
      id: "handled-15", name: "Calls handled within 15 minutes", unit: "%", direction: "up",
      target: "100", basis: "calls handled within 15 minutes of calls handled",
      source: "\(strategy); monthly figures invented"),
    Measure(
      id: "victims-28", name: "Victims updated within 28 days", unit: "%", direction: "up",
      target: "100", basis: "victims told the outcome of their report within 28 days of reports",
      source: "\(strategy); monthly figures invented"),
    Measure(
      id: "take-up", name: "Serious disseminations taken up", unit: "%", direction: "up",
      target: "90",
      basis:
        "serious and complex disseminations sent in the month and taken up by the export's day",
      source: "\(strategy) names the measure; the target is a local definition"),
    Measure(
      id: "outcomes-100", name: "Outcomes per 100 referred (different years)", unit: "per 100",
      direction: "up", target: "",
      basis: "outcomes of the month, of crimes of any year, to crimes referred in the month",
      source: "Action Fraud, outcomes by force; months invented, years as published"),
    Measure(
      id: "contacted", name: "Vulnerable victims contacted", unit: "%", direction: "up",
      target: "95", basis: "vulnerable victims contacted of those identified in the month",
      source: "local definition; monthly figures invented"),
  ]
}
