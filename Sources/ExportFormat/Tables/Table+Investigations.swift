import ThreatDomain

/// Tables of investigations on the priority grid and their history.
extension Table {
  package static let investigation = Table(
    "investigation", "An investigation on the priority grid", key: ["investigation_id"],
    rules: [
      .notAbove("vulnerable_victims", "victims"), .notBefore("last_activity_on", "opened_on"),
      .notBefore("priority_since", "opened_on"),
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
      .day("decision_due", "Day by which a decision is wanted").optional,
      .text("decision_wanted", "The decision that is wanted").optional
        .such(as: "Agree resources for a search"),
      .reference("fraud_type", to: "fraud_type", "Fraud type"),
      .count("victims", "Victims"),
      .count("vulnerable_victims", "Vulnerable victims"),
      .pence("loss_pence", "Loss, in pence"),
      .flag("plan_pursue", "Whether there is a Pursue plan"),
      .flag("plan_prevent", "Whether there is a Prevent plan"),
      .flag("plan_protect", "Whether there is a Protect plan"),
      .flag("plan_prepare", "Whether there is a Prepare plan"),
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
      .choice("route", EscalationRoute.self, "National Lead Force, NCA or NECC"),
      .choice("state", EscalationState.self, "What became of it"),
      .day("decided_on", "Day of the decision").optional,
      .freeText("reason", "Why it was raised, or why declined")
        .such(as: "Needs covert assets that the region lacks"),
    ])
}
