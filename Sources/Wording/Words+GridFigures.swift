import ThreatDomain

/// What counts of investigations and figures of single records mean.
extension Words {
  func meaning(of selection: InvestigationSelection) -> FigureMeaning {
    let level = selection.level.map { "\($0.rawValue)" } ?? self[.investigations]
    let name = selection.mark.map { "\(level), \(self.name(of: $0))" } ?? level
    return FigureMeaning(
      name: name, definition: selection.mark.map(definition) ?? say("open investigations"),
      base: say("table investigation of the export, as at \(day(selection.asAt))"),
      formula: say("count"), leftOut: say("closed investigations"))
  }

  private func name(of mark: InvestigationSelection.Mark) -> String {
    switch mark {
    case .ownerless: self[.noOwner]
    case .stalled: self[.stalled]
    case .decisionOverdue: self[.decisionOverdue]
    case .moved: self[.moved]
    case .new: self[.new]
    case .escalated: self[.escalated]
    case .lackingPlan: self[.plansMissing]
    }
  }

  private func definition(of mark: InvestigationSelection.Mark) -> String {
    switch mark {
    case .ownerless: say("open investigations that name no owner role")
    case .stalled(let days): say("open investigations without activity for \(days) days or more")
    case .decisionOverdue: say("open investigations whose decision was due before this day")
    case .moved(let day): say("open investigations that changed level since \(self.day(day))")
    case .new(let day): say("investigations opened since \(self.day(day))")
    case .escalated: say("open investigations of which an escalation waits for an answer")
    case .lackingPlan: say("P1 and P2 without a plan under one of the 4Ps")
    }
  }

  func meaningOfLevelChange(since day: Day) -> FigureMeaning {
    FigureMeaning(
      name: say("Change of the count"),
      definition: say("how many more stand at the level than on \(self.day(day))"),
      base: say("tables investigation and priority_move of the export"),
      formula: say("count now less count then, of those that are open now"),
      leftOut: say("investigations closed since: the export does not say when"))
  }

  func meaning(of asked: RecordFigure) -> FigureMeaning {
    let (name, definition, base, formula): (String, String, String, String) =
      switch asked {
      case .victims: record(.victims, "victims who are known", "investigation", "victims")
      case .vulnerableVictims:
        record(.vulnerable, "victims who are vulnerable", "investigation", "vulnerable_victims")
      case .investigationLoss:
        record(.loss, "money lost in what is investigated", "investigation", "loss_pence")
      case .investigationAge:
        record(.age, "days since it was opened", "investigation", "day of the export - opened_on")
      case .daysSinceActivity:
        record(
          .daysSinceActivity, "days since anything was done", "investigation",
          "day of the export - last_activity_on")
      case .ocgmBand: record(.ocgm, "band of OCG mapping, 1 the highest", "actor", "ocgm_band")
      case .forcesTouched: record(.forces, "forces that it touches", "actor_force", "count")
      case .regionsTouched:
        record(.regions, "regions of the forces that it touches", "actor_force", "count, each once")
      case .daysSinceReview:
        record(
          .reviewed, "days since the last review", "actor", "day of the export - last_reviewed_on")
      case .assetsDenied:
        record(.assetsDenied, "assets denied, as claimed", "disruption", "assets_denied_pence")
      }
    return FigureMeaning(
      name: name, definition: definition, base: base, formula: formula, leftOut: say("nothing"))
  }

  private func record(
    _ name: Term, _ definition: String, _ table: String, _ formula: String
  ) -> (String, String, String, String) {
    (self[name], say(definition), say("table \(table) of the export, this record"), say(formula))
  }
}
