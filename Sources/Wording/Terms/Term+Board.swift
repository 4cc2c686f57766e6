extension Term {
  /// Names of boards and pages, what each is about, their titles and groupings.
  package enum Board: String, CaseIterable, Sendable {
    case threats, grid, actors, demand, performance, capability, meeting, changes, region, force,
      threat,
      investigation, actor, aboutThreats,
      aboutGrid, aboutActors, aboutDemand, aboutRegion, aboutForce, aboutThreat, aboutInvestigation,
      aboutActor, titleThreats, titleGrid, titleActors, titleDemand, byTier, byForce, byType,
      byRegion, byGroup, byVictim, titleRegion, titleForce, titleThreat

    package var phrase: Phrase {
      switch self {
      case .threats:
        Phrase(
          "Threats", "Bygythiadau", .attested("Serious and Organised Crime Strategy 2023"),
          short: "Byg.")
      case .grid: Phrase(both: "Grid")
      case .actors: Phrase("Actors", "Gweithredwyr", short: "Gweith.")
      case .demand: Phrase("Demand", "Galw")
      case .performance:
        Phrase("Performance", "Perfformiad", short: "Perff.", shortEnglish: "Perf.")
      case .capability: Phrase("Capability", "Gallu", shortEnglish: "Cap.")
      case .meeting: Phrase("Meeting", "Cyfarfod", short: "Cyf.", shortEnglish: "Mtg")
      case .changes: Phrase("Changes", "Newidiadau", short: "Newid.", shortEnglish: "Chg.")
      case .region: Phrase("Region", "Rhanbarth")
      case .force: Phrase("Force", "Heddlu", .attested("Gwent Police and Crime Commissioner"))
      case .threat:
        Phrase("Threat", "Bygythiad", .attested("Serious and Organised Crime Strategy 2023"))
      case .investigation:
        Phrase("Investigation", "Ymchwiliad", .attested("British Transport Police"))
      case .actor: Phrase("Actor", "Gweithredwr")
      case .aboutThreats:
        Phrase(
          "threats by harm, with demand, signals, plans, priority and the map of forces",
          "bygythiadau yn ôl niwed, gyda galw, arwyddion, cynlluniau, blaenoriaeth a map yr heddluoedd"
        )
      case .aboutGrid:
        Phrase(
          "investigations on the P1-P4 grid, with what needs a decision",
          "ymchwiliadau ar y grid P1-P4, a'r hyn sydd angen penderfyniad")
      case .aboutActors:
        Phrase(
          "the ten highest harm actors, their scores, moves and disruptions",
          "y deg gweithredwr sy'n achosi'r niwed mwyaf, eu sgoriau, eu symudiadau a'r amhariadau")
      case .aboutDemand:
        Phrase(
          "reports of the month against their own history, by force, type and victim",
          "adroddiadau'r mis o'u cymharu â'u hanes eu hunain, fesul heddlu, math a dioddefwr")
      case .aboutRegion:
        Phrase(
          "one region at a glance: demand, outcomes, grid, victims, actors, gaps",
          "cipolwg ar un rhanbarth: galw, canlyniadau, grid, dioddefwyr, gweithredwyr, bylchau")
      case .aboutForce:
        Phrase(
          "one force at a glance: demand, outcomes, grid, victims, actors, gaps",
          "cipolwg ar un heddlu: galw, canlyniadau, grid, dioddefwyr, gweithredwyr, bylchau")
      case .aboutThreat:
        Phrase(
          "one threat: score, forces, map, investigations, actors, campaigns and 4P plan",
          "un bygythiad: sgôr, heddluoedd, map, ymchwiliadau, gweithredwyr, ymgyrchoedd a chynllun 4P"
        )
      case .aboutInvestigation:
        Phrase(
          "one investigation: what happened, forces, actors, series, plans",
          "un ymchwiliad: beth ddigwyddodd, heddluoedd, gweithredwyr, cyfres, cynlluniau")
      case .aboutActor:
        Phrase(
          "one actor: scores over time, links, forces and disruptions",
          "un gweithredwr: sgoriau dros amser, cysylltiadau, heddluoedd ac amhariadau")
      case .titleThreats: Phrase("THREATS  by harm", "BYGYTHIADAU  yn ôl niwed")
      case .titleGrid: Phrase(both: "GRID")
      case .titleActors: Phrase("ACTORS  ten highest harm", "GWEITHREDWYR  y deg mwyaf eu niwed")
      case .titleDemand:
        Phrase("DEMAND  by victim's force area", "GALW  yn ôl ardal heddlu'r dioddefwr")
      case .byTier: Phrase("by lead tier", "fesul haen arwain")
      case .byForce: Phrase("by force", "fesul heddlu")
      case .byType: Phrase("by fraud type", "fesul math o dwyll")
      case .byRegion: Phrase("by region", "fesul rhanbarth")
      case .byGroup: Phrase("by fraud group", "fesul grŵp twyll")
      case .byVictim: Phrase("By victim", "Fesul dioddefwr")
      case .titleRegion: Phrase("REGION", "RHANBARTH")
      case .titleForce: Phrase("FORCE", "HEDDLU")
      case .titleThreat: Phrase("THREAT", "BYGYTHIAD")
      }
    }
  }
}
