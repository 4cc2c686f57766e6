import ThreatDomain

extension English: InvestigationSentences {
  func standing(of investigation: Investigation) -> String {
    "\(investigation.operation) has stood at \(investigation.priority.rawValue) since "
      + "\(day(investigation.prioritySince)): \(self[investigation.status.term]), "
      + "led by \(investigation.leadAgency)."
  }

  func owner(_ role: String?) -> String {
    role.map { "Owner: \($0)." } ?? "No owner."
  }

  func size(victims: Int, vulnerable: Int, loss: String) -> String {
    "\(self.victims(victims, vulnerable: vulnerable)) lost \(loss)."
  }

  func decisionWanted(_ decision: String?) -> String {
    decision.map { "Decision needed: \($0)." } ?? "No decision is needed."
  }

  func plans(missing: [Strand]) -> String {
    if missing.isEmpty { return "It has a plan under each of the 4Ps." }
    return "No plan under \(list(missing))."
  }

  func handling(_ code: HandlingCode, conditions: String) -> String {
    asSentence("Handling \(code.rawValue): \(conditions)")
  }

  func opened(_ date: Day) -> String { "opened \(day(date))" }

  func lastActivity(_ date: Day, daysAgo: Int) -> String {
    "last activity \(day(date)), \(days(daysAgo)) ago"
  }

  func due(_ date: Day, overdueDays: Int?) -> String {
    let ending = overdueDays.map { ", \(days($0)) overdue" } ?? ""
    return "due \(day(date))\(ending)"
  }

  func nextReview(_ date: Day, asAt today: Day) -> String {
    date < today ? "review was due \(day(date))" : "next review \(day(date))"
  }

  func level(_ level: PriorityLevel, since date: Day) -> String {
    "\(level.rawValue) since \(day(date))"
  }

  func enteredGrid(at level: PriorityLevel) -> String {
    "put on the grid at \(level.rawValue)"
  }

  func moved(from: PriorityLevel, to: PriorityLevel) -> String {
    "moved from \(from.rawValue) to \(to.rawValue)"
  }

  func escalated(_ escalation: Escalation, days taken: Int) -> String {
    let answer =
      escalation.isOpen
      ? "no answer for \(days(taken))" : "\(self[escalation.state.term]) after \(days(taken))"
    return "escalated to \(self[escalation.route.term]): \(answer)"
  }

  func raised(_ escalation: Escalation, openFor days: Int?) -> String {
    let answer = days.map { ": no answer for \(self.days($0))" } ?? ""
    return "escalated to \(self[escalation.route.term])\(answer)"
  }

  func answered(_ escalation: Escalation, after taken: Int) -> String {
    "escalation to \(self[escalation.route.term]) \(self[escalation.state.term]) after "
      + "\(days(taken))"
  }

  func disruption(_ disruption: Disruption, by claimants: [String]) -> String {
    "disruption, \(disrupted(disruption, by: claimants))"
  }

  func received(by force: String, isTakenUp: Bool) -> String {
    "dissemination received by \(force)\(isTakenUp ? "" : ": not taken up")"
  }

  func takenUp(by force: String, after taken: Int) -> String {
    "dissemination taken up by \(force) after \(days(taken))"
  }

  func declined(by force: String, after taken: Int) -> String {
    "dissemination declined by \(force) after \(days(taken))"
  }

  func noPlan(under strands: [Strand]) -> String {
    "no plan under \(list(strands))"
  }

  func planDone(_ strand: Strand) -> String { "\(self[strand.term]) (\(self[.value(.done)]))" }

  func list(_ strands: [Strand]) -> String {
    together(strands.map { self[$0.term] })
  }

  func led(by agency: String) -> String { "led by \(agency)" }

  func lastEvent(_ event: String, on date: Day) -> String {
    asSentence("Last, on \(day(date)): \(event)")
  }
}
