import ThreatDomain

/// The meanings of counts under the 4Ps.
extension English {
  func meaning(of asked: PlanFigure) -> FigureMeaning {
    switch asked {
    case .campaignsRunning:
      FigureMeaning(
        name: self[.threats(.runningCampaigns)], definition: "campaigns that run on the day",
        base: "table campaign of the export: of the region, of its forces and national",
        formula: "count", leftOut: "campaigns that ended or are to come")
    case .disruptions:
      FigureMeaning(
        name: self[.column(.disruptions)],
        definition:
          "disruptions of open investigations of the group, and of actors with a part in them",
        base: "tables disruption, investigation and actor_link of the export",
        formula: "count", leftOut: "further claims to a joint one")
    }
  }
}
