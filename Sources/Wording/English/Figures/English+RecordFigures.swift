import ThreatDomain

/// The meanings of figures of single records.
extension English {
  func meaning(of asked: RecordFigure) -> FigureMeaning {
    let (name, definition, table, formula) = parts(of: asked)
    return FigureMeaning(
      name: self[name], definition: definition,
      base: "table \(table) of the export, this record", formula: formula,
      leftOut: leftOut(of: asked))
  }

  private func parts(of asked: RecordFigure) -> (Term, String, String, String) {
    switch asked {
    case .victims: (.column(.victims), "victims who are known", "investigation", "victims")
    case .vulnerableVictims:
      (.column(.vulnerable), "victims who are vulnerable", "investigation", "vulnerable_victims")
    case .investigationLoss:
      (.column(.loss), "money lost in what is investigated", "investigation", "loss_pence")
    case .investigationAge, .daysSinceActivity, .daysSinceReview, .daysSinceDisrupted,
      .disruptionAge, .caseAge, .daysToAnswer, .escalationDays:
      days(of: asked)
    case .investigationForces:
      (.column(.forces), "forces that it touches", "investigation_force", "count")
    case .handOffs, .casesTakenUp, .escalationsAccepted: handOffs(asked)
    case .ocgmBand: (.column(.ocgm), "band of OCG mapping, 1 the highest", "actor", "ocgm_band")
    case .forcesTouched: (.column(.forces), "forces that it touches", "actor_force", "count")
    case .regionsTouched:
      (
        .column(.regions), "regions of the forces that it touches", "actor_force",
        "count, each once"
      )
    case .caseVictims: (.column(.victims), "victims of the case", "dissemination", "victims")
    case .caseVulnerableVictims:
      (
        .column(.vulnerable), "victims of the case who are vulnerable", "dissemination",
        "vulnerable_victims"
      )
    case .caseLoss: (.column(.loss), "money lost in the case", "dissemination", "loss_pence")
    case .postsNeeded:
      (.capability(.needed), "posts that are needed", "capability", "needed")
    case .peopleInPost: (.capability(.inPost), "people in post", "capability", "in_post")
    case .peopleTrained:
      (.capability(.trained), "people who are trained", "capability", "trained")
    case .timesRaised:
      (.capability(.timesRaised), "how often the gap was raised", "capability", "times_raised")
    case .bulkCount:
      (
        .capability(.takenDown), "websites, numbers or accounts that were taken down",
        "disruption", "bulk_count"
      )
    case .practiceRating:
      (.capability(.rating), "rating from 1 to 5, the best", "good_practice", "rating")
    case .campaignReach:
      (.threats(.campaignReach), "people whom it reached, as recorded", "campaign", "reach")
    }
  }

  private func days(of asked: RecordFigure) -> (Term, String, String, String) {
    switch asked {
    case .daysSinceActivity:
      (
        .grid(.daysSinceActivity), "days since anything was done", "investigation",
        "day of the export - last_activity_on"
      )
    case .daysSinceReview:
      (
        .column(.reviewed), "days since the last review", "actor",
        "day of the export - last_reviewed_on"
      )
    case .daysSinceDisrupted:
      (
        .column(.disrupted), "days since the last disruption that names the actor", "disruption",
        "day of the export - the latest disrupted_on"
      )
    case .disruptionAge:
      (.actors(.ago), "days since the disruption", "disruption", "day of the export - disrupted_on")
    case .caseAge:
      (
        .column(.age), "days since it was sent to the force", "dissemination",
        "day of the export - sent_on"
      )
    case .daysToAnswer:
      (
        .tasking(.took), "days from sending the case to the force's answer", "dissemination",
        "taken_up_on, or declined_on where it was not taken up, - sent_on"
      )
    case .escalationDays:
      (
        .tasking(.took), "days from raising it to the answer, or to this day while there is none",
        "escalation", "decided_on, or the day of the export, - raised_on"
      )
    default:
      (.column(.age), "days since it was opened", "investigation", "day of the export - opened_on")
    }
  }

  private func handOffs(_ asked: RecordFigure) -> (Term, String, String, String) {
    switch asked {
    case .casesTakenUp:
      (
        .tasking(.casesTakenUp), "cases sent by the centre that a force took up and that led to it",
        "dissemination", "count"
      )
    case .escalationsAccepted:
      (
        .tasking(.escalationsAccepted), "its escalations that another tier accepted", "escalation",
        "count"
      )
    default:
      (
        .tasking(.handOffs), "how often it changed hands: cases taken up and escalations accepted",
        "dissemination and table escalation", "count of both"
      )
    }
  }

  private func leftOut(of asked: RecordFigure) -> String {
    switch asked {
    case .handOffs, .casesTakenUp, .escalationsAccepted, .daysSinceDisrupted:
      "what happened after the day of the export"
    default: "nothing"
    }
  }
}
