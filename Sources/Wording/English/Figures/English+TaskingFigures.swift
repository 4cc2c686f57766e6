import ThreatDomain

/// The meanings of figures of cases, escalations and hand-offs.
extension English {
  func meaning(of asked: CaseFigure, _ selection: CaseSelection) -> FigureMeaning {
    let (name, definition, formula): (Term, String, String) =
      switch asked {
      case .waiting:
        (
          .tasking(.notTakenUp),
          "disseminations that their force has neither taken up nor declined", "count"
        )
      case .oldestWait:
        (
          .tasking(.oldest), "days since the oldest dissemination that awaits take-up was sent",
          "day of the export - sent_on"
        )
      case .late(let limit):
        (
          .tasking(.late),
          "disseminations neither taken up nor declined within \(days(limit.days)), "
            + "\(days(limit.complexDays)) where complex",
          "count"
        )
      case .sent: (.tasking(.sent), "serious and complex disseminations sent to forces", "count")
      case .takenUp: (.tasking(.takenUp), "disseminations that their force took up", "count")
      case .declined:
        (
          .tasking(.declinedHead),
          "disseminations that their force declined and did not take up later",
          "count"
        )
      case .takeUpShare:
        (
          .tasking(.takeUp), "the part of the disseminations sent that was taken up",
          "taken up over sent"
        )
      case .medianDays:
        (
          .tasking(.medianDays),
          "half of the disseminations taken up were taken up within this many days",
          "the middle of taken_up_on - sent_on, or half way between the two in the middle"
        )
      }
    return FigureMeaning(
      name: self[name], definition: definition,
      base: "table dissemination of the export, as at \(day(selection.asAt))",
      formula: formula, leftOut: leftOut(of: asked, selection))
  }

  private func leftOut(of asked: CaseFigure, _ selection: CaseSelection) -> String {
    switch asked {
    case .waiting, .oldestWait, .late: "nothing: disseminations sent in any month count"
    case .sent, .takenUp, .declined, .takeUpShare: "disseminations sent in other months"
    case .medianDays: "disseminations sent in other months, and those not taken up"
    }
  }

  func meaning(of asked: TaskingFigure) -> FigureMeaning {
    switch asked {
    case .escalationsWaiting:
      FigureMeaning(
        name: self[.tasking(.waiting)], definition: "escalations that await an answer",
        base: "tables escalation and investigation of the export", formula: "count",
        leftOut: "escalations of closed investigations")
    case .escalationsLate(let limit):
      FigureMeaning(
        name: self[.tasking(.late)],
        definition: "escalations without an answer by their day, or within \(days(limit.days)), "
          + "\(days(limit.complexDays)) where complex",
        base: "tables escalation and investigation of the export", formula: "count",
        leftOut: "escalations of closed investigations")
    case .longestEscalation:
      FigureMeaning(
        name: self[.tasking(.longest)],
        definition: "days since the oldest escalation without an answer was raised",
        base: "tables escalation and investigation of the export",
        formula: "day of the export - raised_on",
        leftOut: "escalations of closed investigations")
    case .handOffsEach:
      FigureMeaning(
        name: self[.tasking(.handOffs)], definition: "hand-offs for each open investigation",
        base: "tables investigation, dissemination and escalation of the export",
        formula: "disseminations taken up and escalations accepted over open investigations",
        leftOut: "closed investigations")
    }
  }
}
