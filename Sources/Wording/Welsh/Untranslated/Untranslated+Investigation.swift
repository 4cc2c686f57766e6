import ThreatDomain

/// English sentences with the Welsh terms that are certain, until a translator has worked on them.
extension Welsh: InvestigationSentences {
  func standing(of investigation: Investigation) -> String {
    untranslated.standing(of: investigation)
  }

  func owner(_ role: String?) -> String {
    untranslated.owner(role)
  }

  func size(victims: Int, vulnerable: Int, loss: String) -> String {
    untranslated.size(victims: victims, vulnerable: vulnerable, loss: loss)
  }

  func decisionWanted(_ decision: String?) -> String {
    untranslated.decisionWanted(decision)
  }

  func plans(missing: [Strand]) -> String {
    untranslated.plans(missing: missing)
  }

  func handling(_ code: HandlingCode, conditions: String) -> String {
    untranslated.handling(code, conditions: conditions)
  }

  func opened(_ date: Day) -> String {
    untranslated.opened(date)
  }

  func lastActivity(_ date: Day, daysAgo: Int) -> String {
    untranslated.lastActivity(date, daysAgo: daysAgo)
  }

  func due(_ date: Day, overdueDays: Int?) -> String {
    untranslated.due(date, overdueDays: overdueDays)
  }

  func nextReview(_ date: Day, asAt today: Day) -> String {
    untranslated.nextReview(date, asAt: today)
  }

  func level(_ level: PriorityLevel, since date: Day) -> String {
    untranslated.level(level, since: date)
  }

  func enteredGrid(at level: PriorityLevel) -> String {
    untranslated.enteredGrid(at: level)
  }

  func moved(from: PriorityLevel, to: PriorityLevel) -> String {
    untranslated.moved(from: from, to: to)
  }

  func escalated(_ escalation: Escalation, days taken: Int) -> String {
    untranslated.escalated(escalation, days: taken)
  }

  func raised(_ escalation: Escalation, openFor days: Int?) -> String {
    untranslated.raised(escalation, openFor: days)
  }

  func answered(_ escalation: Escalation, after taken: Int) -> String {
    untranslated.answered(escalation, after: taken)
  }

  func disruption(_ disruption: Disruption, by claimants: [String]) -> String {
    untranslated.disruption(disruption, by: claimants)
  }

  func received(by force: String, isTakenUp: Bool) -> String {
    untranslated.received(by: force, isTakenUp: isTakenUp)
  }

  func takenUp(by force: String, after taken: Int) -> String {
    untranslated.takenUp(by: force, after: taken)
  }

  func declined(by force: String, after taken: Int) -> String {
    untranslated.declined(by: force, after: taken)
  }

  func noPlan(under strands: [Strand]) -> String {
    untranslated.noPlan(under: strands)
  }

  func list(_ strands: [Strand]) -> String {
    untranslated.list(strands)
  }

  func led(by agency: String) -> String {
    untranslated.led(by: agency)
  }

  func lastEvent(_ event: String, on date: Day) -> String {
    untranslated.lastEvent(event, on: date)
  }
}
