import ThreatDomain

/// Tables of harm actors, their scores and their disruptions.
extension Table {
  package static let actor = Table(
    "actor", "A harm actor", key: ["actor_id"],
    rules: [
      .notBefore("last_reviewed_on", "first_seen_on"),
      .requiredWhere("handling_conditions", column: "handling", is: "C"),
    ],
    columns: [
      .id("actor_id", "Actor").such(as: "A-0001"),
      .text("codename", "Codename").such(as: "Avocet"),
      .choice("kind", ActorKind.self, "What it is"),
      .reference("region_id", to: "region", "Region that maps it"),
      .text("mapper", "Unit that maps it; empty: not known").optional.such(as: "SWROCU"),
      .flag("is_mapped", "Whether it stands in organised crime group mapping"),
      .text("owner", "Who owns it; empty: no owner").optional.such(as: "Regional fraud team"),
      .text("lead_officer_role", "Role of the lead officer; empty: none").optional
        .such(as: "Lead responsible officer"),
      .integer("ocgm_band", in: 1...5, "Band of OCG mapping, 1 the highest").optional,
      .choice("status", ActorStatus.self, "What is being done"),
      .day("first_seen_on", "Day it was first seen"),
      .day("last_reviewed_on", "Day of the last review").optional,
      .day("next_review_on", "Day of the next review").optional,
      .choice("handling", HandlingCode.self, "Handling code (3x5x2)"),
      .freeText("handling_conditions", "Conditions that travel with a C record").optional
        .such(as: "Ask the originator before sharing"),
      .choice("marking", Marking.self, "Protective marking"),
    ])

  package static let actorLink = Table(
    "actor_link", "An actor's part in an investigation", key: ["actor_id", "investigation_id"],
    columns: [
      .reference("actor_id", to: "actor", "Actor"),
      .reference("investigation_id", to: "investigation", "Investigation"),
      .text("role", "Role of the actor").such(as: "Organiser"),
    ])

  package static let actorForce = Table(
    "actor_force", "A force that an actor touches", key: ["actor_id", "force_id"],
    columns: [
      .reference("actor_id", to: "actor", "Actor"),
      .reference("force_id", to: "force", "Force"),
    ])

  package static let assessment = Table(
    "assessment", "One scoring of an actor or a threat", key: ["assessment_id"],
    columns: [
      .id("assessment_id", "Assessment").such(as: "AS-0001"),
      .choice("subject_kind", AssessmentSubject.self, "What is scored"),
      .id("subject_id", "Actor or threat").such(as: "A-0001"),
      .day("assessed_on", "Day of the assessment"),
      .text("scorer_role", "Role of the scorer").such(as: "Force analyst"),
      .reference("model_id", to: "score_model", "Score model"),
      .id("version", "Version of the model").such(as: "1"),
      .choice("confidence", Confidence.self, "Confidence of the scorer"),
    ])

  package static let assessmentScore = Table(
    "assessment_score", "The value an assessment gives to a component",
    key: ["assessment_id", "component_id"],
    columns: [
      .reference("assessment_id", to: "assessment", "Assessment"),
      .id("component_id", "Component of the model").such(as: "financial"),
      .integer("value", in: 0...1000, "Value, one that the component allows").such(as: "4"),
    ])

  package static let disruption = Table(
    "disruption", "A disruption that somebody claims", key: ["disruption_id"],
    columns: [
      .id("disruption_id", "Disruption").such(as: "X-0001"),
      .day("disrupted_on", "Day"),
      .reference("actor_id", to: "actor", "Actor disrupted").optional,
      .reference("investigation_id", to: "investigation", "Investigation behind it").optional,
      .text("claimed_by", "Who claims it: a force id, region:<id>, national, or an agency")
        .such(as: "region:sw"),
      .choice("strand", Strand.self, "Which of the 4Ps"),
      .choice("grade", DisruptionGrade.self, "Grade"),
      .text("tactic", "Tactic").such(as: "Arrest"),
      .choice("state", DisruptionState.self, "Whether a panel has agreed it"),
      .id("joint_id", "Shared by the claims of one joint disruption").optional.such(as: "J-01"),
      .count("bulk_count", "Websites, numbers or accounts that were taken down").optional,
      .freeText("evidence", "What shows it").optional.such(as: "Court order of 3 March"),
    ])
}
