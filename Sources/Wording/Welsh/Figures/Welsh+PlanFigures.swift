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

  func meaning(of asked: PromiseFigure) -> FigureMeaning {
    let (name, definition, table, leftOut): (Term, String, String, String) =
      switch asked {
      case .commitmentsOpen:
        (
          .capability(.openCommitments), "ymrwymiadau'r strategaeth sydd eto i'w cadw",
          "commitment", "ymrwymiadau a gadwyd neu a ollyngwyd"
        )
      case .commitmentsLate:
        (
          .capability(.lateCommitments),
          "ymrwymiadau agored y dywedir eu bod yn hwyr, neu y mae eu mis wedi mynd heibio",
          "commitment", "ymrwymiadau sydd ag amser"
        )
      case .activitiesOverdue:
        (
          .capability(.overdueActivities),
          "gweithgareddau heb eu gwneud y mae eu diwrnod wedi mynd heibio, ar gyfer bygythiadau, "
            + "gweithredwyr, ac ymchwiliadau P1 a P2",
          "plan_activity", "gweithgareddau a wnaed neu a ollyngwyd, neu sydd heb ddiwrnod"
        )
      }
    return FigureMeaning(
      name: self[name], definition: definition, base: "tabl \(table) yr allforyn",
      formula: "cyfrif", leftOut: leftOut)
  }
}
