extension Term {
  /// The phrases of the names of boards and pages, their titles, scopes and standing.
  var phraseOfBoards: Phrase? {
    switch self {
    // Boards and pages
    case .threats: Phrase("Threats", "Bygythiadau")
    case .grid: Phrase("Grid", "Grid", .sure)
    case .actors: Phrase("Actors")
    case .demand: Phrase("Demand", "Galw", .unsure)
    case .region: Phrase("Region", "Rhanbarth", .sure)
    case .force: Phrase("Force", "Heddlu")
    case .threat: Phrase("Threat", "Bygythiad")
    case .investigation: Phrase("Investigation", "Ymchwiliad")
    case .actor: Phrase("Actor", "Gweithredwr bygythiad", .unsure)
    case .aboutThreats:
      Phrase("threats by harm, with demand, signals, plans, agreed priority and the map of forces")
    case .aboutGrid: Phrase("investigations on the P1-P4 grid, with what needs a decision")
    case .aboutActors: Phrase("the ten highest harm actors, their scores, moves and disruptions")
    case .aboutDemand:
      Phrase("reports of the month against their own history, by force, type and victim")
    case .aboutRegion: Phrase("one region: its forces, demand, outcomes and grid")
    case .aboutForce: Phrase("one force: demand, outcomes, grid items and actors on one page")
    case .aboutThreat:
      Phrase("one threat: score, forces, map, investigations, actors, campaigns and 4P plan")
    case .aboutInvestigation:
      Phrase("one investigation: what happened, forces, actors, series, plans")
    case .aboutActor: Phrase("one actor: scores over time, links, forces and disruptions")
    // Scopes
    case .national: Phrase("National", "Cenedlaethol")
    case .regional: Phrase("Regional", "Rhanbarthol")
    case .local: Phrase("Local", "Lleol")
    // Freshness and trust
    case .fresh: Phrase("FRESH")
    case .sample: Phrase("SAMPLE")
    case .unverified: Phrase("UNVERIFIED")
    case .export: Phrase("export")
    case .noSnapshot: Phrase("No snapshot yet")
    // Board titles
    case .titleThreats: Phrase("THREATS  by harm")
    case .titleGrid: Phrase("GRID")
    case .titleActors: Phrase("ACTORS  ten highest harm")
    case .titleDemand: Phrase("DEMAND  by force of residence")
    case .byTier: Phrase("by lead tier")
    case .byForce: Phrase("by force")
    case .byType: Phrase("by fraud type")
    case .byRegion: Phrase("by region")
    case .byGroup: Phrase("by group of types")
    case .byVictim: Phrase("By victim")
    // Pages of regions, forces and threats
    case .titleRegion: Phrase("REGION")
    case .titleForce: Phrase("FORCE")
    case .titleThreat: Phrase("THREAT")
    case .judicial: Phrase("Judicial")
    case .other: Phrase("Other")
    case .per100: Phrase("Per 100 referred")
    case .outcomesTitle: Phrase("Crimes referred and outcomes, of different years")
    case .from: Phrase("From")
    case .to: Phrase("To")
    case .noCampaigns: Phrase("No campaign runs here")

    default: nil
    }
  }
}
