import ThreatDomain

/// Tables of threats, campaigns, capability and the strategy's own commitments.
extension Table {
  package static let threat = Table(
    "threat", "A threat that a region follows", key: ["threat_id"],
    columns: [
      .id("threat_id", "Threat"),
      .reference("region_id", to: "region", "Region"),
      .text("fraud_group", "Group of fraud types, as in fraud_type.group_name"),
      .choice("agreed_priority", AgreedPriority.self, "Priority that the group agreed").optional,
      .text("owner_role", "Role that owns it; empty: no owner").optional,
      .freeText("rationale", "Why the priority was agreed"),
      .flag("plan_pursue", "Whether there is a Pursue plan"),
      .flag("plan_prevent", "Whether there is a Prevent plan"),
      .flag("plan_protect", "Whether there is a Protect plan"),
      .flag("plan_prepare", "Whether there is a Prepare plan"),
    ])

  package static let campaign = Table(
    "campaign", "A campaign", key: ["campaign_id"],
    rules: [.notBefore("ends_on", "starts_on")],
    columns: [
      .id("campaign_id", "Campaign"),
      .text("title", "Title in English"),
      .text("title_cy", "Title in Welsh").optional,
      .choice("strand", Strand.self, "Which of the 4Ps"),
      .day("starts_on", "First day"),
      .day("ends_on", "Last day"),
      .text("lead", "Who leads it"),
      .scope("scope", "Where it runs"),
      .count("reach", "People reached").optional,
    ])

  package static let capability = Table(
    "capability", "A capability and its gap", key: ["capability_id"],
    columns: [
      .id("capability_id", "Capability"),
      .scope("scope", "Whose capability"),
      .text("name", "Name"),
      .count("establishment", "Posts"),
      .count("in_post", "People in post"),
      .count("trained", "People trained"),
      .freeText("gap", "The gap in words"),
      .day("raised_on", "Day the gap was last raised"),
      .count("times_raised", "How often it was raised"),
    ])

  package static let commitment = Table(
    "commitment", "A commitment of the strategy", key: ["commitment_id"],
    columns: [
      .id("commitment_id", "Commitment"),
      .text("theme", "Theme"),
      .text("text", "The commitment"),
      .text("owner", "Who owns it"),
      .month("due_month", "Month by which it is due").optional,
      .choice("state", CommitmentState.self, "How far it has come"),
      .freeText("evidence", "What shows it").optional,
    ])

  package static let responsibility = Table(
    "responsibility", "A cell of the strategy's roles and responsibilities grid",
    key: ["function", "activity", "tier"],
    columns: [
      .text("function", "Function"),
      .text("activity", "Activity"),
      .choice("tier", LeadTier.self, "Tier"),
      .freeText("text", "What the tier does"),
    ])

  package static let goodPractice = Table(
    "good_practice", "A practice that a force shares", key: ["practice_id"],
    columns: [
      .id("practice_id", "Practice"),
      .text("title", "Title"),
      .reference("force_id", to: "force", "Force that shares it"),
      .day("submitted_on", "Day it was submitted"),
      .flag("is_evaluated", "Whether it was evaluated"),
      .integer("rating", in: 1...5, "Rating, 5 the best").optional,
      .count("adopted_by", "How many forces adopted it"),
    ])
}
