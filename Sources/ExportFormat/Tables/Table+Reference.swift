import ThreatDomain

/// Reference tables, undivided in every export.
extension Table {
  package static let region = Table(
    "region", "A policing region and its unit", key: ["region_id"],
    standing: .required,
    columns: [
      .id("region_id", "Slug of the region").such(as: "sw"),
      .text("name", "Name in English").such(as: "South West"),
      .text("name_cy", "Name in Welsh").optional.such(as: "De-orllewin Lloegr"),
      .text("unit", "Short name of the regional organised crime unit, or what stands for it")
        .such(as: "SWROCU"),
      .text("unit_name", "Full name of the unit")
        .such(as: "South West Regional Organised Crime Unit"),
    ])

  package static let force = Table(
    "force", "A police force, or another body of the published tables", key: ["force_id"],
    standing: .required,
    columns: [
      .id("force_id", "Slug of the force").such(as: "dorset"),
      .text("name", "Name in English").such(as: "Dorset Police"),
      .text("name_cy", "Name in Welsh").optional.such(as: "Heddlu Dorset"),
      .reference("region_id", to: "region", "Its region; none outside the ten regions").optional,
      .id("ons_code", "Code of the Office for National Statistics").optional.such(as: "E23000039"),
      .flag("is_territorial", "Whether it polices a territory of England and Wales"),
    ])

  package static let population = Table(
    "population", "The residents of a force's area in a year", key: ["force_id", "year"],
    standing: .reference,
    columns: [
      .reference("force_id", to: "force", "Force"),
      .integer("year", in: 1900...2999, "Year of the estimate, at its middle").such(as: "2018"),
      .count("people", "Residents").such(as: "773839"),
    ])

  package static let fraudType = Table(
    "fraud_type", "A fraud type of the Home Office Counting Rules", key: ["code"],
    standing: .required,
    columns: [
      .id("code", "NFIB code").such(as: "NFIB1A"),
      .text("name", "Name in English").such(as: "419 Advance Fee Fraud"),
      .text("name_cy", "Name in Welsh").optional.such(as: "Twyll ffi ymlaen llaw"),
      .text("group_name", "Group of types").such(as: "Advance fee"),
      .flag("is_cyber", "Whether it is a cyber-dependent crime"),
    ])

  package static let priorityLevel = Table(
    "priority_level", "What a level of the grid means", key: ["level"],
    standing: .reference,
    columns: [
      .choice("level", PriorityLevel.self, "Level"),
      .text("name", "Name").such(as: "Nationally significant"),
      .text("meaning", "Meaning in one sentence").such(as: "Several agencies are needed"),
      .text("owner", "Who owns an investigation of the level").such(as: "NECC"),
      .count("review_days", "Days within which it is reviewed"),
      .flag("is_local_definition", "Whether the meaning is agreed locally, not published"),
    ])

  package static let scoreModel = Table(
    "score_model", "A version of a model that scores harm", key: ["model_id", "version"],
    standing: .reference,
    columns: [
      .id("model_id", "Model").such(as: "harm"),
      .id("version", "Version of the model").such(as: "1"),
      .text("title", "Title").such(as: "Harm score, first version"),
      .choice("formula", ScoreFormula.self, "How the sections make the total"),
      .count("stale_after_days", "Age in days from which a score is stale"),
    ])

  package static let scoreComponent = Table(
    "score_component", "A component of a score model",
    key: ["model_id", "version", "component_id"],
    standing: .reference,
    columns: [
      .reference("model_id", to: "score_model", "Model"),
      .id("version", "Version of the model").such(as: "1"),
      .id("component_id", "Component").such(as: "financial"),
      .choice("section", ScoreSection.self, "Section of the model"),
      .text("name", "Name in English").such(as: "Financial harm"),
      .text("name_cy", "Name in Welsh").optional.such(as: "Niwed ariannol"),
      .decimal("weight", "Factor of the value"),
      .text("allowed_values", "Values that may be given, separated by spaces")
        .such(as: "0 1 2 4 8 16"),
    ])

  package static let timeLimit = Table(
    "time_limit", "A number of days after which something is late", key: ["limit_id"],
    standing: .reference,
    columns: [
      .choice("limit_id", TimeLimit.self, "What is to be done in time"),
      .count("days", "Days").such(as: "28"),
      .text("source", "Where the limit comes from").such(as: "Victims' Code"),
    ])

  package static let measure = Table(
    "measure", "A measure of performance", key: ["measure_id"],
    standing: .reference,
    columns: [
      .id("measure_id", "Measure").such(as: "calls-5"),
      .text("name", "Name in English").such(as: "Calls answered within 5 minutes"),
      .text("name_cy", "Name in Welsh").optional.such(as: "Galwadau a atebwyd o fewn 5 munud"),
      .choice("unit", MeasureUnit.self, "Unit of the value"),
      .choice("direction", MeasureDirection.self, "Which way is better"),
      .decimal("target", "Target, in the unit").optional,
      .count("minimum_denominator", "Least denominator for which forces are ranked").optional
        .such(as: "30"),
      .reference("time_limit_id", to: "time_limit", "Time limit that the measure counts by")
        .optional,
      .text("basis", "What numerator and denominator count")
        .such(as: "Calls answered within 5 minutes, of calls answered"),
      .text("source", "Where measure and target come from").such(as: "Contact centre"),
    ])
}
