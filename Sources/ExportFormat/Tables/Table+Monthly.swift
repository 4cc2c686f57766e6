import ThreatDomain

/// Tables that the export divides into one object a month.
extension Table {
  package static let dataReturn = Table(
    "data_return", "Whether a force's return for a month has come",
    key: ["table_name", "month", "force_id"], partition: "month",
    columns: [
      .id("table_name", "Monthly table that the return belongs to").such(as: "demand"),
      .month("month", "Month of the return"),
      .reference("force_id", to: "force", "Force that makes the return"),
      .choice("state", ReturnState.self, "Whether it has come: whole, in part or not"),
      .day("received_on", "Day it was received").optional,
    ])

  package static let localDemand = Table(
    "local_demand", "Demand that only a force sees", key: ["month", "force_id", "kind"],
    partition: "month",
    columns: [
      .month("month", "Month"),
      .reference("force_id", to: "force", "Force"),
      .choice("kind", LocalDemandKind.self, "What is counted"),
      .count("count", "How many"),
    ])

  package static let demand = Table(
    "demand", "Reports in a month, by force of the victim's residence",
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
      .count("cyber_reports", "Reports with a cyber element").optional,
      .count("repeat_victims", "Reports by victims who had reported before").optional,
      .count("vulnerable_victims", "Reports by vulnerable victims").optional,
      .pence("loss_pence", "Loss, in pence").optional,
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
      .count("outcomes_judicial", "Judicial outcomes, of crimes of any year").optional,
      .count("outcomes_other", "Other outcomes, of crimes of any year").optional,
    ])

  package static let victimCare = Table(
    "victim_care", "Victims on a monthly list, and what was done for them",
    key: ["month", "force_id", "list"], partition: "month", isCoded: true,
    rules: [
      .notAbove("contacted", "identified"), .notAbove("contacted_in_time", "contacted"),
      .notAbove("safeguarded", "identified"),
    ],
    summed: VictimCareCount.Measure.codes,
    columns: [
      .month("month", "Month of the list"),
      .reference("force_id", to: "force", "Force of the victim's residence"),
      .choice("list", VictimList.self, "Which list"),
      .count("identified", "Victims on the list"),
      .count("contacted", "Victims contacted"),
      .count("contacted_in_time", "Victims contacted within the limit vulnerable_contact").optional,
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
      .count("denominator", "Denominator; empty: the numerator is the value").optional,
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
      .scope("recipient", "Force or region it was sent to"),
      .reference("fraud_type", to: "fraud_type", "Fraud type"),
      .flag("is_complex", "Whether it is complex, so that the answer takes longer"),
      .count("victims", "Victims"),
      .count("vulnerable_victims", "Vulnerable victims"),
      .pence("loss_pence", "Loss, in pence"),
      .day("taken_up_on", "Day the force took it up").optional,
      .day("declined_on", "Day the force declined it").optional,
      .freeText("declined_reason", "Why it was declined").optional
        .such(as: "No line of enquiry in the force"),
      .day("first_outcome_on", "Day of the first outcome").optional,
      .reference("investigation_id", to: "investigation", "Investigation it led to").optional,
    ])
}
