import ThreatDomain

/// The meanings of counts of investigations.
extension English {
  func meaning(of selection: InvestigationSelection) -> FigureMeaning {
    let level = selection.level.map { "\($0.rawValue)" } ?? self[.column(.investigations)]
    let name = selection.mark.map { "\(level), \(self.name(of: $0))" } ?? level
    return FigureMeaning(
      name: name, definition: selection.mark.map(definition) ?? "open investigations",
      base: "table investigation of the export, as at \(day(selection.asAt))",
      formula: "count", leftOut: "closed investigations")
  }

  private func name(of mark: InvestigationSelection.Mark) -> String {
    switch mark {
    case .ownerless: self[.value(.noOwner)]
    case .stalled: self[.grid(.stalled)]
    case .decisionOverdue: self[.legend(.decisionOverdue)]
    case .moved: self[.grid(.moved)]
    case .new: self[.value(.new)]
    case .escalated: self[.legend(.escalated)]
    case .high: "P1 or P2"
    case .lackingPlan: self[.grid(.plansMissing)]
    }
  }

  private func definition(of mark: InvestigationSelection.Mark) -> String {
    switch mark {
    case .ownerless: "open investigations that name no owner role"
    case .stalled(let days): "open investigations without activity for \(days) days or more"
    case .decisionOverdue: "open investigations whose decision was due before this day"
    case .moved(let day): "open investigations that changed level since \(self.day(day))"
    case .new(let day): "investigations opened since \(self.day(day))"
    case .escalated: "open investigations with an escalation unanswered"
    case .high: "open investigations at P1 or P2"
    case .lackingPlan: "P1 and P2 without a plan under one of the 4Ps"
    }
  }

  func meaningOfLevelChange(since day: Day) -> FigureMeaning {
    FigureMeaning(
      name: "Change of the count",
      definition: "how many more stand at the level than on \(self.day(day))",
      base: "tables investigation and priority_move of the export",
      formula: "count now less count then, of those that are open now",
      leftOut: "investigations closed since: the export does not say when")
  }
}
