import ThreatDomain

/// Tables of threats, campaigns, capability and the strategy's own commitments.
extension Table {
  package static let threat = Table(
    "threat", "A threat that a region follows", key: ["threat_id"],
    columns: [
      .id("threat_id", "Threat").such(as: "T-sw-01"),
      .reference("region_id", to: "region", "Region"),
      .text("fraud_group", "Group of fraud types, as in fraud_type.group_name")
        .such(as: "Advance fee"),
      .choice("agreed_priority", AgreedPriority.self, "Priority that the group agreed").optional,
      .text("owner_role", "Role that owns it; empty: no owner").optional
        .such(as: "Head of the regional fraud team"),
      .freeText("rationale", "Why the priority was agreed").such(as: "High loss for each victim"),
      .flag("plan_pursue", "Whether there is a Pursue plan"),
      .flag("plan_prevent", "Whether there is a Prevent plan"),
      .flag("plan_protect", "Whether there is a Protect plan"),
      .flag("plan_prepare", "Whether there is a Prepare plan"),
    ])

  package static let campaign = Table(
    "campaign", "A campaign", key: ["campaign_id"],
    rules: [.notBefore("ends_on", "starts_on")],
    columns: [
      .id("campaign_id", "Campaign").such(as: "C-01"),
      .text("title", "Title in English").such(as: "Stop at the first call"),
      .text("title_cy", "Title in Welsh").optional.such(as: "Rhowch y gorau i'r alwad gyntaf"),
      .choice("strand", Strand.self, "Which of the 4Ps"),
      .day("starts_on", "First day"),
      .day("ends_on", "Last day"),
      .text("lead", "Who leads it").such(as: "City of London Police"),
      .scope("scope", "Where it runs"),
      .count("reach", "People reached").optional,
    ])

  package static let capability = Table(
    "capability", "A capability and its gap", key: ["capability_id"],
    columns: [
      .id("capability_id", "Capability").such(as: "K-01"),
      .scope("scope", "Whose capability"),
      .text("name", "Name").such(as: "Fraud investigators"),
      .count("establishment", "Posts"),
      .count("in_post", "People in post"),
      .count("trained", "People trained"),
      .freeText("gap", "The gap in words").such(as: "Two posts are vacant"),
      .day("raised_on", "Day the gap was last raised"),
      .count("times_raised", "How often it was raised"),
    ])

  package static let commitment = Table(
    "commitment", "A commitment of the strategy", key: ["commitment_id"],
    columns: [
      .id("commitment_id", "Commitment").such(as: "N-01"),
      .text("theme", "Theme").such(as: "Governance"),
      .text("text", "The commitment").such(as: "Each region establishes a Prosperity Threat Group"),
      .text("owner", "Who owns it").such(as: "Regions"),
      .month("due_month", "Month by which it is due").optional,
      .choice("state", CommitmentState.self, "How far it has come"),
      .freeText("evidence", "What shows it").optional.such(as: "Minutes of the first meeting"),
    ])

  package static let responsibility = Table(
    "responsibility", "A cell of the strategy's roles and responsibilities grid",
    key: ["function", "activity", "tier"],
    columns: [
      .text("function", "Function").such(as: "Pursue"),
      .text("activity", "Activity").such(as: "Investigation"),
      .choice("tier", LeadTier.self, "Tier"),
      .freeText("text", "What the tier does").such(as: "Investigates local volume fraud"),
    ])

  package static let goodPractice = Table(
    "good_practice", "A practice that a force shares", key: ["practice_id"],
    columns: [
      .id("practice_id", "Practice").such(as: "G-01"),
      .text("title", "Title").such(as: "Second call to every repeat victim within a week"),
      .reference("force_id", to: "force", "Force that shares it"),
      .day("submitted_on", "Day it was submitted"),
      .flag("is_evaluated", "Whether it was evaluated"),
      .integer("rating", in: 1...5, "Rating, 5 the best").optional,
      .count("adopted_by", "How many forces adopted it"),
    ])
}
