import ThreatDomain

/// What counts of investigations mean.
extension Welsh {
  func meaning(of selection: InvestigationSelection) -> FigureMeaning {
    let level = selection.level.map { "\($0.rawValue)" } ?? self[.column(.investigations)]
    let name = selection.mark.map { "\(level), \(self.name(of: $0))" } ?? level
    return FigureMeaning(
      name: name, definition: selection.mark.map(definition) ?? "ymchwiliadau agored",
      base: "tabl investigation yr allforyn, fel ar \(day(selection.asAt))",
      formula: "cyfrif", leftOut: "ymchwiliadau sydd wedi cau")
  }

  private func name(of mark: InvestigationSelection.Mark) -> String {
    switch mark {
    case .ownerless: self[.value(.noOwner)]
    case .stalled: self[.grid(.stalled)]
    case .decisionOverdue: self[.legend(.decisionOverdue)]
    case .moved: self[.grid(.moved)]
    case .new: self[.value(.new)]
    case .escalated: self[.legend(.escalated)]
    case .high: "P1 neu P2"
    case .lackingPlan: self[.grid(.plansMissing)]
    }
  }

  private func definition(of mark: InvestigationSelection.Mark) -> String {
    switch mark {
    case .ownerless: "ymchwiliadau agored nad ydynt yn enwi rôl perchennog"
    case .stalled(let days): "ymchwiliadau agored heb weithgarwch ers \(self.days(days)) neu fwy"
    case .decisionOverdue:
      "ymchwiliadau agored yr oedd eu penderfyniad i'w wneud cyn y diwrnod hwn"
    case .moved(let day): "ymchwiliadau agored a newidiodd lefel ers \(self.day(day))"
    case .new(let day): "ymchwiliadau a agorwyd ers \(self.day(day))"
    case .escalated: "ymchwiliadau agored ag uwchgyfeiriad heb ei ateb"
    case .high: "ymchwiliadau agored ar P1 neu P2"
    case .lackingPlan: "P1 a P2 heb gynllun dan un o'r 4P"
    }
  }

  func meaningOfLevelChange(since day: Day) -> FigureMeaning {
    FigureMeaning(
      name: "Newid yn y cyfrif",
      definition: "faint yn fwy sydd ar y lefel nag ar \(self.day(day))",
      base: "tablau investigation a priority_move yr allforyn",
      formula: "cyfrif nawr llai cyfrif gynt, o'r rhai sydd ar agor nawr",
      leftOut: "ymchwiliadau a gaewyd ers hynny: nid yw'r allforyn yn dweud pryd")
  }
}
