import ThreatDomain

/// Tables of investigations on the priority grid and their history.
extension Table {
  package static let investigation = Table(
    "investigation", "An investigation on the priority grid", key: ["investigation_id"],
    rules: [
      .notAbove("vulnerable_victims", "victims"), .notBefore("last_activity_on", "opened_on"),
      .notBefore("priority_since", "opened_on"), .notBefore("closed_on", "opened_on"),
      .requiredWhere("fraud_type", column: "crime_kind", is: "fraud"),
      .requiredWhere("handling_conditions", column: "handling", is: "C"),
    ],
    columns: [
      .id("investigation_id", "Investigation").such(as: "I-0001"),
      .text("operation", "Operation name").such(as: "Cinder"),
      .text("title", "What it is about").such(as: "Couriers who pose as bank staff"),
      .reference("region_id", to: "region", "Region"),
      .reference("force_id", to: "force", "Lead force").optional,
      .choice("lead_tier", LeadTier.self, "Tier that leads"),
      .text("lead_agency", "Agency that leads").such(as: "SWROCU"),
      .text("owner_role", "Role that owns it; empty: no owner").optional
        .such(as: "Head of the regional fraud team"),
      .choice("priority", PriorityLevel.self, "Level on the grid"),
      .day("priority_since", "Day the level was set"),
      .choice("status", InvestigationStatus.self, "Where it stands"),
      .day("opened_on", "Day it was opened"),
      .day("last_activity_on", "Day of the last recorded activity"),
      .day("last_reviewed_on", "Day of the last review").optional,
      .day("decision_due", "Day by which a decision is wanted").optional,
      .text("decision_wanted", "The decision that is wanted").optional
        .such(as: "Agree resources for a search"),
      .flag("is_complex", "Whether it is complex, so that answers take longer"),
      .day("closed_on", "Day it was closed").optional,
      .choice("crime_kind", CrimeKind.self, "Kind of economic crime; its route follows from it"),
      .reference("fraud_type", to: "fraud_type", "Fraud type; fraud has one").optional,
      .count("victims", "Victims").optional,
      .count("vulnerable_victims", "Vulnerable victims").optional,
      .pence("loss_pence", "Loss, in pence").optional,
      .pence("restrained_pence", "Assets restrained, in pence").optional,
      .pence("forfeited_pence", "Assets forfeited, in pence").optional,
      .pence("repatriable_pence", "Assets that can go back to victims, in pence").optional,
      .pence("compensated_pence", "Paid back to victims, in pence").optional,
      .day("victim_update_due", "Day by which victims must be told how it stands").optional,
      .id("series_id", "Crime series it belongs to").optional.such(as: "S-01"),
      .choice("handling", HandlingCode.self, "Handling code (3x5x2)"),
      .freeText("handling_conditions", "Conditions that travel with a C record").optional
        .such(as: "Ask the originator before sharing"),
      .choice("marking", Marking.self, "Protective marking"),
    ])

  package static let investigationForce = Table(
    "investigation_force", "A force that an investigation touches",
    key: ["investigation_id", "force_id"],
    columns: [
      .reference("investigation_id", to: "investigation", "Investigation"),
      .reference("force_id", to: "force", "Force"),
    ])

  package static let priorityMove = Table(
    "priority_move", "A change of level on the grid", key: ["move_id"],
    columns: [
      .id("move_id", "Move").such(as: "M-0001"),
      .reference("investigation_id", to: "investigation", "Investigation"),
      .day("moved_on", "Day of the move"),
      .choice("from_level", PriorityLevel.self, "Level before; empty: new on the grid").optional,
      .choice("to_level", PriorityLevel.self, "Level after"),
      .freeText("reason", "Why").such(as: "Victims in four regions"),
    ])

  package static let escalation = Table(
    "escalation", "An investigation put to a higher tier", key: ["escalation_id"],
    rules: [.notBefore("decided_on", "raised_on")],
    columns: [
      .id("escalation_id", "Escalation").such(as: "E-0001"),
      .reference("investigation_id", to: "investigation", "Investigation"),
      .day("raised_on", "Day it was raised"),
      .choice("from_tier", LeadTier.self, "Tier that raised it"),
      .choice("to_tier", LeadTier.self, "Tier it was put to"),
      .choice("route", EscalationRoute.self, "Regional tasking, National Lead Force, NCA or NECC"),
      .choice("state", EscalationState.self, "What became of it"),
      .flag("is_complex", "Whether it is complex, so that the answer takes longer"),
      .freeText("ask", "What the higher tier is asked to do").optional
        .such(as: "Take the lead; two surveillance teams"),
      .day("answer_due", "Day by which an answer is due").optional,
      .day("decided_on", "Day of the decision").optional,
      .freeText("reason", "Why it was raised, or why declined")
        .such(as: "Needs covert assets that the region lacks"),
      .day("raise_again_on", "Day from which it may be raised again").optional,
    ])
}
