import ThreatDomain

/// What figures of cases, escalations and hand-offs mean.
extension Welsh {
  func meaning(of asked: CaseFigure, _ selection: CaseSelection) -> FigureMeaning {
    let (name, definition, formula): (Term, String, String) =
      switch asked {
      case .waiting:
        (
          .tasking(.notTakenUp),
          "lledaeniadau nad yw eu heddlu wedi'u mabwysiadu na'u gwrthod", "cyfrif"
        )
      case .oldestWait:
        (
          .tasking(.oldest), "diwrnodau ers anfon y lledaeniad hynaf sy'n aros",
          "diwrnod yr allforyn - sent_on"
        )
      case .late(let limit):
        (
          .tasking(.late),
          "lledaeniadau heb eu mabwysiadu na'u gwrthod o fewn \(days(limit.days)), neu "
            + "\(days(limit.complexDays)) os ydynt yn gymhleth",
          "cyfrif"
        )
      case .sent:
        (.tasking(.sent), "lledaeniadau difrifol a chymhleth a anfonwyd at heddluoedd", "cyfrif")
      case .takenUp:
        (.tasking(.takenUp), "lledaeniadau a fabwysiadodd eu heddlu", "cyfrif")
      case .declined:
        (
          .tasking(.declinedHead),
          "lledaeniadau a wrthododd eu heddlu heb eu mabwysiadu'n ddiweddarach", "cyfrif"
        )
      case .takeUpShare:
        (
          .tasking(.takeUp), "y rhan o'r lledaeniadau a anfonwyd a fabwysiadwyd",
          "nifer a fabwysiadwyd wedi'i rannu â nifer a anfonwyd"
        )
      case .medianDays:
        (
          .tasking(.medianDays),
          "mabwysiadwyd hanner y lledaeniadau a fabwysiadwyd o fewn cynifer o ddiwrnodau",
          "canol taken_up_on - sent_on, neu hanner ffordd rhwng y ddau yn y canol"
        )
      }
    return FigureMeaning(
      name: self[name], definition: definition,
      base: "tabl dissemination yr allforyn, fel ar \(day(selection.asAt))",
      formula: formula, leftOut: leftOut(of: asked, selection))
  }

  private func leftOut(of asked: CaseFigure, _ selection: CaseSelection) -> String {
    switch asked {
    case .waiting, .oldestWait, .late: "dim: mae lledaeniadau a anfonwyd mewn unrhyw fis yn cyfrif"
    case .sent, .takenUp, .declined, .takeUpShare:
      "lledaeniadau a anfonwyd mewn misoedd eraill"
    case .medianDays:
      "lledaeniadau a anfonwyd mewn misoedd eraill, a'r rhai nas mabwysiadwyd"
    }
  }

  func meaning(of asked: TaskingFigure) -> FigureMeaning {
    switch asked {
    case .escalationsWaiting:
      FigureMeaning(
        name: self[.tasking(.waiting)], definition: "uwchgyfeiriadau na ddaeth ateb iddynt",
        base: "tablau escalation ac investigation yr allforyn", formula: "cyfrif",
        leftOut: "uwchgyfeiriadau ymchwiliadau sydd wedi cau")
    case .escalationsLate(let limit):
      FigureMeaning(
        name: self[.tasking(.late)],
        definition: "uwchgyfeiriadau heb ateb erbyn eu diwrnod, neu o fewn \(days(limit.days)), "
          + "neu \(days(limit.complexDays)) os ydynt yn gymhleth",
        base: "tablau escalation ac investigation yr allforyn", formula: "cyfrif",
        leftOut: "uwchgyfeiriadau ymchwiliadau sydd wedi cau")
    case .longestEscalation:
      FigureMeaning(
        name: self[.tasking(.longest)],
        definition: "diwrnodau ers codi'r uwchgyfeiriad hynaf heb ateb",
        base: "tablau escalation ac investigation yr allforyn",
        formula: "diwrnod yr allforyn - raised_on",
        leftOut: "uwchgyfeiriadau ymchwiliadau sydd wedi cau")
    case .handOffsEach:
      FigureMeaning(
        name: self[.tasking(.handOffs)],
        definition: "trosglwyddiadau am bob ymchwiliad agored",
        base: "tablau investigation, dissemination ac escalation yr allforyn",
        formula:
          "lledaeniadau a fabwysiadwyd ac uwchgyfeiriadau a dderbyniwyd, wedi'u rhannu â nifer yr "
          + "ymchwiliadau agored",
        leftOut: "ymchwiliadau sydd wedi cau")
    }
  }
}
