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

  func meaning(of asked: PromiseFigure) -> FigureMeaning {
    let (name, definition, table, leftOut): (Term, String, String, String) =
      switch asked {
      case .commitmentsOpen:
        (
          .capability(.openCommitments), "commitments of the strategy that still have to be kept",
          "commitment", "commitments kept or given up"
        )
      case .commitmentsLate:
        (
          .capability(.lateCommitments),
          "open commitments that are said to be late, or whose month has passed", "commitment",
          "commitments that have time"
        )
      case .activitiesOverdue:
        (
          .capability(.overdueActivities),
          "activities past their day and not done, for threats, actors, and investigations at P1 "
            + "and P2",
          "plan_activity", "activities that are done or dropped, or have no day"
        )
      }
    return FigureMeaning(
      name: self[name], definition: definition, base: "table \(table) of the export",
      formula: "count", leftOut: leftOut)
  }
}
