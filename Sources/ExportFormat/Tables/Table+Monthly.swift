import ThreatDomain

/// Tables that the export divides into one object a month.
extension Table {
  package static let demand = Table(
    "demand", "Reports to Action Fraud in a month, by force of the victim's residence",
    key: ["month", "force_id", "fraud_type", "victim_type"], partition: "month", isCoded: true,
    rules: [
      .notAbove("cyber_reports", "reports"), .notAbove("repeat_victims", "reports"),
      .notAbove("vulnerable_victims", "reports"),
    ],
    summed: DemandMeasure.codes,
    columns: [
      .month("month", "Month of the report"),
      .reference("force_id", to: "force", "Force of the victim's residence"),
      .reference("fraud_type", to: "fraud_type", "Fraud type"),
      .choice("victim_type", VictimType.self, "Who suffered the fraud"),
      .count("reports", "Reports"),
      .count("cyber_reports", "Reports with a cyber element"),
      .count("repeat_victims", "Reports by victims who had reported before"),
      .count("vulnerable_victims", "Reports by vulnerable victims"),
      .pence("loss_pence", "Loss, in pence"),
    ])

  package static let referral = Table(
    "referral", "Crimes referred to a force in a month, and outcomes it returned",
    key: ["month", "force_id", "fraud_type"], partition: "month", isCoded: true,
    summed: OutcomeRatio.Measure.codes,
    columns: [
      .month("month", "Month of referral or outcome"),
      .reference("force_id", to: "force", "Force"),
      .reference("fraud_type", to: "fraud_type", "Fraud type"),
      .count("referred", "Crimes referred for investigation"),
      .count("outcomes_judicial", "Judicial outcomes, of crimes of any year"),
      .count("outcomes_other", "Other outcomes, of crimes of any year"),
    ])

  package static let victimCare = Table(
    "victim_care", "Victims on a monthly list, and what was done for them",
    key: ["month", "force_id", "list"], partition: "month", isCoded: true,
    rules: [.notAbove("contacted", "identified"), .notAbove("safeguarded", "identified")],
    summed: VictimCareCount.Measure.codes,
    columns: [
      .month("month", "Month of the list"),
      .reference("force_id", to: "force", "Force of the victim's residence"),
      .choice("list", VictimList.self, "Which list"),
      .count("identified", "Victims on the list"),
      .count("contacted", "Victims contacted"),
      .count("safeguarded", "Victims safeguarded"),
    ])

  package static let performance = Table(
    "performance", "A measure's value in a month", key: ["month", "scope", "measure_id"],
    partition: "month",
    columns: [
      .month("month", "Month"),
      .scope("scope", "Whose value"),
      .reference("measure_id", to: "measure", "Measure"),
      .count("numerator", "Numerator"),
      .count("denominator", "Denominator"),
      .count("restated_from", "Numerator as first published, where it was restated").optional,
    ])

  package static let dissemination = Table(
    "dissemination", "A serious or complex case sent to a force", key: ["dissemination_id"],
    partition: "sent_on",
    rules: [
      .notAbove("vulnerable_victims", "victims"), .notBefore("taken_up_on", "sent_on"),
      .notBefore("declined_on", "sent_on"),
    ],
    columns: [
      .id("dissemination_id", "Dissemination").such(as: "D-0001"),
      .day("sent_on", "Day it was sent; its month cuts the parts"),
      .reference("force_id", to: "force", "Force it was sent to"),
      .reference("fraud_type", to: "fraud_type", "Fraud type"),
      .count("victims", "Victims"),
      .count("vulnerable_victims", "Vulnerable victims"),
      .pence("loss_pence", "Loss, in pence"),
      .day("taken_up_on", "Day the force took it up").optional,
      .day("declined_on", "Day the force declined it").optional,
      .reference("investigation_id", to: "investigation", "Investigation it led to").optional,
    ])
}
