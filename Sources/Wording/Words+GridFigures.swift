import ThreatDomain

/// What counts of investigations mean.
extension Words {
  func meaning(of selection: InvestigationSelection) -> FigureMeaning {
    let level = selection.level.map { "\($0.rawValue)" } ?? self[.column(.investigations)]
    let name = selection.mark.map { "\(level), \(self.name(of: $0))" } ?? level
    return FigureMeaning(
      name: name, definition: selection.mark.map(definition) ?? say("open investigations"),
      base: say("table investigation of the export, as at \(day(selection.asAt))"),
      formula: say("count"), leftOut: say("closed investigations"))
  }

  private func name(of mark: InvestigationSelection.Mark) -> String {
    switch mark {
    case .ownerless: self[.value(.noOwner)]
    case .stalled: self[.grid(.stalled)]
    case .decisionOverdue: self[.legend(.decisionOverdue)]
    case .moved: self[.grid(.moved)]
    case .new: self[.value(.new)]
    case .escalated: self[.legend(.escalated)]
    case .high: say("P1 or P2")
    case .lackingPlan: self[.grid(.plansMissing)]
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
    case .high: say("open investigations at P1 or P2")
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
}
