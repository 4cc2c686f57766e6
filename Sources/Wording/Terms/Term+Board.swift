extension Term {
  /// Names of boards and pages, what each is about, their titles and groupings.
  package enum Board: String, CaseIterable, Sendable {
    case threats, grid, actors, demand, region, force, threat, investigation, actor, aboutThreats,
      aboutGrid, aboutActors, aboutDemand, aboutRegion, aboutForce, aboutThreat, aboutInvestigation,
      aboutActor, titleThreats, titleGrid, titleActors, titleDemand, byTier, byForce, byType,
      byRegion, byGroup, byVictim, titleRegion, titleForce, titleThreat

    package var phrase: Phrase {
      switch self {
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
        Phrase(
          "threats by harm, with demand, signals, plans, priority and the map of forces")
      case .aboutGrid: Phrase("investigations on the P1-P4 grid, with what needs a decision")
      case .aboutActors: Phrase("the ten highest harm actors, their scores, moves and disruptions")
      case .aboutDemand:
        Phrase("reports of the month against their own history, by force, type and victim")
      case .aboutRegion: Phrase("forces, demand, outcomes and grid of one region")
      case .aboutForce: Phrase("demand, outcomes, grid items and actors of one force")
      case .aboutThreat:
        Phrase("one threat: score, forces, map, investigations, actors, campaigns and 4P plan")
      case .aboutInvestigation:
        Phrase("one investigation: what happened, forces, actors, series, plans")
      case .aboutActor: Phrase("one actor: scores over time, links, forces and disruptions")
      case .titleThreats: Phrase("THREATS  by harm")
      case .titleGrid: Phrase("GRID")
      case .titleActors: Phrase("ACTORS  ten highest harm")
      case .titleDemand: Phrase("DEMAND  by victim's force area")
      case .byTier: Phrase("by lead tier")
      case .byForce: Phrase("by force")
      case .byType: Phrase("by fraud type")
      case .byRegion: Phrase("by region")
      case .byGroup: Phrase("by fraud group")
      case .byVictim: Phrase("By victim")
      case .titleRegion: Phrase("REGION")
      case .titleForce: Phrase("FORCE")
      case .titleThreat: Phrase("THREAT")
      }
    }
  }
}
