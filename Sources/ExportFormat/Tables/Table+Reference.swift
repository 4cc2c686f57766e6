import ThreatDomain

/// Reference tables, undivided in every export.
extension Table {
  package static let region = Table(
    "region", "A policing region and its unit", key: ["region_id"],
    columns: [
      .id("region_id", "Slug of the region"),
      .text("name", "Name in English"),
      .text("name_cy", "Name in Welsh").optional,
      .text("unit", "Short name of the regional organised crime unit, or what stands for it"),
      .text("unit_name", "Full name of the unit"),
    ])

  package static let force = Table(
    "force", "A police force, or another body of the published tables", key: ["force_id"],
    columns: [
      .id("force_id", "Slug of the force"),
      .text("name", "Name in English"),
      .text("name_cy", "Name in Welsh").optional,
      .reference("region_id", to: "region", "Its region; none outside the ten regions").optional,
      .id("ons_code", "Code of the Office for National Statistics").optional,
      .count("population", "Residents, mid-2018").optional,
      .flag("is_territorial", "Whether it polices a territory of England and Wales"),
    ])

  package static let fraudType = Table(
    "fraud_type", "A fraud type of the Home Office Counting Rules", key: ["code"],
    columns: [
      .id("code", "NFIB code"),
      .text("name", "Name in English"),
      .text("name_cy", "Name in Welsh").optional,
      .text("group_name", "Group of types"),
      .flag("is_cyber", "Whether it is a cyber-dependent crime"),
    ])

  package static let outcomeType = Table(
    "outcome_type", "A crime outcome of the Home Office framework", key: ["code"],
    columns: [
      .id("code", "Code of the outcome"),
      .text("name", "Short name"),
      .flag("is_judicial", "Whether the centre counts it as judicial"),
    ])

  package static let priorityLevel = Table(
    "priority_level", "What a level of the grid means", key: ["level"],
    columns: [
      .choice("level", PriorityLevel.self, "Level"),
      .text("name", "Name"),
      .text("meaning", "Meaning in one sentence"),
      .text("owner", "Who owns an investigation of the level"),
      .count("review_days", "Days within which it is reviewed"),
      .flag("is_local_definition", "Whether the meaning is agreed locally, not published"),
    ])

  package static let scoreModel = Table(
    "score_model", "A version of a model that scores harm", key: ["model_id", "version"],
    columns: [
      .id("model_id", "Model"),
      .id("version", "Version of the model"),
      .text("title", "Title"),
      .choice("formula", ScoreFormula.self, "How the sections make the total"),
      .count("stale_after_days", "Age in days from which a score is stale"),
    ])

  package static let scoreComponent = Table(
    "score_component", "A component of a score model",
    key: ["model_id", "version", "component_id"],
    columns: [
      .reference("model_id", to: "score_model", "Model"),
      .id("version", "Version of the model"),
      .id("component_id", "Component"),
      .choice("section", ScoreSection.self, "Section of the model"),
      .text("name", "Name in English"),
      .text("name_cy", "Name in Welsh").optional,
      .decimal("weight", "Factor of the value"),
      .text("allowed_values", "Values that may be given, separated by spaces"),
    ])

  package static let measure = Table(
    "measure", "A measure of performance", key: ["measure_id"],
    columns: [
      .id("measure_id", "Measure"),
      .text("name", "Name in English"),
      .text("name_cy", "Name in Welsh").optional,
      .text("unit", "Unit of the value"),
      .choice("direction", MeasureDirection.self, "Which way is better"),
      .decimal("target", "Target, in the unit").optional,
      .text("basis", "What numerator and denominator count"),
      .text("source", "Where measure and target come from"),
    ])
}
