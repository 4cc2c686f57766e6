import ThreatDomain

/// What counts under the 4Ps mean.
extension Words {
  func meaning(of asked: PlanFigure) -> FigureMeaning {
    switch asked {
    case .campaignsRunning:
      FigureMeaning(
        name: self[.threats(.runningCampaigns)], definition: say("campaigns that run on the day"),
        base: say("table campaign of the export: of the region, its forces and the nation"),
        formula: say("count"), leftOut: say("campaigns that ended or are to come"))
    case .disruptions:
      FigureMeaning(
        name: self[.column(.disruptions)],
        definition: say(
          "disruptions of open investigations of the group, and of actors with a part in them"),
        base: say("tables disruption, investigation and actor_link of the export"),
        formula: say("count"), leftOut: say("further claims to a joint one"))
    }
  }
}
