import ThreatDomain

/// What figures of single records mean.
extension Welsh {
  func meaning(of asked: RecordFigure) -> FigureMeaning {
    let (name, definition, table, formula) = parts(of: asked)
    return FigureMeaning(
      name: self[name], definition: definition,
      base: "tabl \(table) yr allforyn, y cofnod hwn", formula: formula,
      leftOut: leftOut(of: asked))
  }

  private func parts(of asked: RecordFigure) -> (Term, String, String, String) {
    switch asked {
    case .victims: (.column(.victims), "dioddefwyr hysbys", "investigation", "victims")
    case .vulnerableVictims:
      (
        .column(.vulnerable), "dioddefwyr sy'n agored i niwed", "investigation",
        "vulnerable_victims"
      )
    case .investigationLoss:
      (.column(.loss), "arian a gollwyd yn yr hyn yr ymchwilir iddo", "investigation", "loss_pence")
    case .investigationAge, .daysSinceActivity, .daysSinceReview, .daysSinceDisrupted,
      .disruptionAge, .caseAge, .daysToAnswer, .escalationDays:
      days(of: asked)
    case .investigationForces:
      (.column(.forces), "heddluoedd yr effeithir arnynt", "investigation_force", "cyfrif")
    case .handOffs, .casesTakenUp, .escalationsAccepted: handOffs(asked)
    case .ocgmBand: (.column(.ocgm), "band mapio OCG, 1 yw'r uchaf", "actor", "ocgm_band")
    case .forcesTouched:
      (.column(.forces), "heddluoedd yr effeithir arnynt", "actor_force", "cyfrif")
    case .regionsTouched:
      (
        .column(.regions), "rhanbarthau'r heddluoedd yr effeithir arnynt", "actor_force",
        "cyfrif, pob un unwaith"
      )
    case .caseVictims: (.column(.victims), "dioddefwyr yr achos", "dissemination", "victims")
    case .caseVulnerableVictims:
      (
        .column(.vulnerable), "dioddefwyr yr achos sy'n agored i niwed", "dissemination",
        "vulnerable_victims"
      )
    case .caseLoss: (.column(.loss), "arian a gollwyd yn yr achos", "dissemination", "loss_pence")
    case .postsNeeded:
      (.capability(.needed), "swyddi sydd eu hangen", "capability", "needed")
    case .peopleInPost: (.capability(.inPost), "pobl mewn swydd", "capability", "in_post")
    case .peopleTrained:
      (.capability(.trained), "pobl sydd wedi'u hyfforddi", "capability", "trained")
    case .timesRaised:
      (.capability(.timesRaised), "sawl gwaith y codwyd y bwlch", "capability", "times_raised")
    case .bulkCount:
      (
        .capability(.takenDown), "gwefannau, rhifau neu gyfrifon a dynnwyd i lawr", "disruption",
        "bulk_count"
      )
    case .practiceRating:
      (.capability(.rating), "sgôr o 1 i 5, y gorau", "good_practice", "rating")
    case .campaignReach:
      (.threats(.campaignReach), "pobl a gyrhaeddwyd, fel y'u cofnodwyd", "campaign", "reach")
    }
  }

  private func days(of asked: RecordFigure) -> (Term, String, String, String) {
    switch asked {
    case .daysSinceActivity:
      (
        .grid(.daysSinceActivity), "diwrnodau ers i unrhyw beth gael ei wneud", "investigation",
        "diwrnod yr allforyn - last_activity_on"
      )
    case .daysSinceReview:
      (
        .column(.reviewed), "diwrnodau ers yr adolygiad diwethaf", "actor",
        "diwrnod yr allforyn - last_reviewed_on"
      )
    case .daysSinceDisrupted:
      (
        .column(.disrupted), "diwrnodau ers yr amhariad diwethaf sy'n enwi'r gweithredwr",
        "disruption", "diwrnod yr allforyn - y disrupted_on diweddaraf"
      )
    case .disruptionAge:
      (
        .actors(.ago), "diwrnodau ers yr amhariad", "disruption",
        "diwrnod yr allforyn - disrupted_on"
      )
    case .caseAge:
      (
        .column(.age), "diwrnodau ers ei anfon at yr heddlu", "dissemination",
        "diwrnod yr allforyn - sent_on"
      )
    case .daysToAnswer:
      (
        .tasking(.took), "diwrnodau o anfon yr achos hyd ateb yr heddlu", "dissemination",
        "taken_up_on, neu declined_on lle nas mabwysiadwyd, - sent_on"
      )
    case .escalationDays:
      (
        .tasking(.took), "diwrnodau o'i godi hyd yr ateb, neu hyd y diwrnod hwn tra nad oes un",
        "escalation", "decided_on, neu ddiwrnod yr allforyn, - raised_on"
      )
    default:
      (
        .column(.age), "diwrnodau ers ei agor", "investigation", "diwrnod yr allforyn - opened_on"
      )
    }
  }

  private func handOffs(_ asked: RecordFigure) -> (Term, String, String, String) {
    switch asked {
    case .casesTakenUp:
      (
        .tasking(.casesTakenUp),
        "achosion a anfonodd y ganolfan, a fabwysiadodd heddlu ac a arweiniodd ato",
        "dissemination", "cyfrif"
      )
    case .escalationsAccepted:
      (
        .tasking(.escalationsAccepted), "ei uwchgyfeiriadau a dderbyniodd haen arall",
        "escalation", "cyfrif"
      )
    default:
      (
        .tasking(.handOffs),
        "sawl gwaith y'i trosglwyddwyd: achosion a fabwysiadwyd ac uwchgyfeiriadau a dderbyniwyd",
        "dissemination a thabl escalation", "cyfrif y ddau"
      )
    }
  }

  private func leftOut(of asked: RecordFigure) -> String {
    switch asked {
    case .handOffs, .casesTakenUp, .escalationsAccepted, .daysSinceDisrupted:
      "yr hyn a ddigwyddodd ar ôl diwrnod yr allforyn"
    default: "dim"
    }
  }
}
