import ThreatDomain

/// Tables of threats, campaigns, capability and the strategy's own commitments.
extension Table {
  package static let threat = Table(
    "threat", "A threat that a region follows", key: ["threat_id"],
    rules: [.notBefore("agreed_until", "agreed_on")],
    columns: [
      .id("threat_id", "Threat").such(as: "T-sw-01"),
      .reference("region_id", to: "region", "Region"),
      .text("name", "What the group calls it, in English").such(as: "Courier fraud"),
      .text("name_cy", "Name in Welsh").optional.such(as: "Twyll negesydd"),
      .text("theme", "The same word in every region: the nation's board joins by it").optional
        .such(as: "Courier fraud"),
      .freeText("method", "How it is done").optional
        .such(as: "Callers pose as police; a courier collects cash"),
      .choice("agreed_priority", AgreedPriority.self, "Priority that the group agreed").optional,
      .day("agreed_on", "Day on which it was agreed").optional,
      .day("agreed_until", "Day until which it was agreed").optional,
      .text("owner_role", "Role that owns it; empty: no owner").optional
        .such(as: "Head of the regional fraud team"),
      .freeText("rationale", "Why the priority was agreed").such(as: "High loss for each victim"),
    ])

  package static let threatType = Table(
    "threat_type", "A fraud type that a threat is counted by", key: ["threat_id", "fraud_type"],
    columns: [
      .reference("threat_id", to: "threat", "Threat"),
      .reference("fraud_type", to: "fraud_type", "Fraud type"),
    ])

  package static let threatInvestigation = Table(
    "threat_investigation", "An investigation that belongs to a threat",
    key: ["threat_id", "investigation_id"],
    columns: [
      .reference("threat_id", to: "threat", "Threat"),
      .reference("investigation_id", to: "investigation", "Investigation"),
    ])

  package static let planActivity = Table(
    "plan_activity", "What somebody does by a day under one of the 4Ps", key: ["activity_id"],
    columns: [
      .id("activity_id", "Activity").such(as: "P-0001"),
      .choice("subject_kind", PlanSubject.self, "What the plan is for"),
      .id("subject_id", "Threat, investigation, actor, campaign or commitment")
        .such(as: "T-sw-01"),
      .choice("strand", Strand.self, "Which of the 4Ps"),
      .freeText("what", "What is done").such(as: "Visit every victim of a second payment"),
      .text("lead_role", "Role that leads it").such(as: "Force protect officer"),
      .scope("scope", "Whose activity it is, where the subject does not say it").optional,
      .day("due_on", "Day by which it is due").optional,
      .day("done_on", "Day on which it was done").optional,
      .choice("state", ActivityState.self, "How far it has come"),
      .freeText("evidence", "What shows it").optional.such(as: "Visits recorded for 14 victims"),
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
      .reference("threat_id", to: "threat", "Threat that it is against").optional,
      .count("reach", "People reached").optional,
    ])

  package static let capability = Table(
    "capability", "A capability and its gap", key: ["capability_id"],
    columns: [
      .id("capability_id", "Capability").such(as: "K-01"),
      .scope("scope", "Whose capability"),
      .text("name", "Name").such(as: "Fraud investigators"),
      .count("needed", "Posts that are needed"),
      .count("in_post", "People in post"),
      .count("trained", "People trained"),
      .freeText("gap", "The gap in words").such(as: "Two posts are vacant"),
      .reference("threat_id", to: "threat", "Threat that the gap blocks").optional,
      .day("raised_on", "Day the gap was last raised"),
      .count("times_raised", "How often it was raised"),
      .freeText("last_answer", "The last answer to it").optional
        .such(as: "One post is advertised"),
      .text("answer_from", "Who gave the answer").optional.such(as: "Chief officer group"),
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
    ])

  package static let practiceAdoption = Table(
    "practice_adoption", "A force that took up a practice", key: ["practice_id", "force_id"],
    columns: [
      .reference("practice_id", to: "good_practice", "Practice"),
      .reference("force_id", to: "force", "Force that took it up"),
      .day("adopted_on", "Day it took it up"),
    ])
}
