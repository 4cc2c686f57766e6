import ThreatDomain

/// What counts under the 4Ps mean.
extension Welsh {
  func meaning(of asked: PlanFigure) -> FigureMeaning {
    switch asked {
    case .campaignsRunning:
      FigureMeaning(
        name: self[.threats(.runningCampaigns)], definition: "ymgyrchoedd ar waith ar y diwrnod",
        base: "tabl campaign yr allforyn: y rhanbarth, ei heddluoedd a'r wlad",
        formula: "cyfrif", leftOut: "ymgyrchoedd a ddaeth i ben neu sydd i ddod")
    case .disruptions:
      FigureMeaning(
        name: self[.column(.disruptions)],
        definition:
          "amhariadau ar ymchwiliadau agored y grŵp, ac ar weithredwyr sydd â rhan ynddynt",
        base: "tablau disruption, investigation ac actor_link yr allforyn",
        formula: "cyfrif", leftOut: "hawliadau pellach ar amhariad ar y cyd")
    }
  }
}
