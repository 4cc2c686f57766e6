import ThreatDomain

extension Welsh: InvestigationSentences {
  func standing(of investigation: Investigation) -> String {
    "\(investigation.operation): ar \(investigation.priority.rawValue) ers "
      + "\(day(investigation.prioritySince)), \(self[investigation.status.term]), "
      + "\(led(by: investigation.leadAgency))."
  }

  func owner(_ role: String?) -> String {
    role.map { "Perchennog: \($0)." } ?? "Dim perchennog."
  }

  func size(victims: Int, vulnerable: Int, loss: String) -> String {
    "\(self.victims(victims, vulnerable: vulnerable)), colled \(loss)."
  }

  func decisionWanted(_ decision: String?) -> String {
    decision.map { "Angen penderfyniad: \($0)." } ?? "Nid oes angen penderfyniad."
  }

  func plans(missing: [Strand]) -> String {
    if missing.isEmpty { return "Mae ganddo gynllun dan bob un o'r 4P." }
    return "Dim cynllun dan: \(list(missing))."
  }

  func handling(_ code: HandlingCode, conditions: String) -> String {
    asSentence("Trin \(code.rawValue): \(conditions)")
  }

  func opened(_ date: Day) -> String { "agorwyd \(day(date))" }

  func lastActivity(_ date: Day, daysAgo: Int) -> String {
    "gweithgarwch diwethaf \(day(date)), \(days(daysAgo)) yn ôl"
  }

  func due(_ date: Day, overdueDays: Int?) -> String {
    let ending = overdueDays.map { ", \(days($0)) yn hwyr" } ?? ""
    return "erbyn \(day(date))\(ending)"
  }

  func nextReview(_ date: Day, asAt today: Day) -> String {
    date < today ? "roedd adolygiad i fod \(day(date))" : "adolygiad nesaf \(day(date))"
  }

  func level(_ level: PriorityLevel, since date: Day) -> String {
    "\(level.rawValue) ers \(day(date))"
  }

  func enteredGrid(at level: PriorityLevel) -> String {
    "rhoddwyd ar y grid ar \(level.rawValue)"
  }

  func moved(from: PriorityLevel, to: PriorityLevel) -> String {
    "symudwyd o \(from.rawValue) i \(to.rawValue)"
  }

  func escalated(_ escalation: Escalation, days taken: Int) -> String {
    escalation.isOpen
      ? "uwchgyfeiriwyd (\(self[escalation.route.term])): dim ateb ers \(days(taken))"
      : "uwchgyfeiriwyd (\(self[escalation.route.term])): "
        + "\(self[escalation.state.term]) ar ôl \(days(taken))"
  }

  func raised(_ escalation: Escalation, openFor days: Int?) -> String {
    let answer = days.map { ": dim ateb ers \(self.days($0))" } ?? ""
    return "uwchgyfeiriwyd (\(self[escalation.route.term]))\(answer)"
  }

  func answered(_ escalation: Escalation, after taken: Int) -> String {
    "uwchgyfeiriad (\(self[escalation.route.term])): \(self[escalation.state.term]) ar ôl "
      + "\(days(taken))"
  }

  func disruption(_ disruption: Disruption, by claimants: [String]) -> String {
    "amhariad, \(disrupted(disruption, by: claimants))"
  }

  func received(by force: String, isTakenUp: Bool) -> String {
    isTakenUp
      ? "cafwyd lledaeniad: \(force)" : "cafwyd lledaeniad, heb ei fabwysiadu: \(force)"
  }

  func takenUp(by force: String, after taken: Int) -> String {
    "mabwysiadwyd lledaeniad ar ôl \(days(taken)): \(force)"
  }

  func declined(by force: String, after taken: Int) -> String {
    "gwrthodwyd lledaeniad ar ôl \(days(taken)): \(force)"
  }

  func noPlan(under strands: [Strand]) -> String { "dim cynllun dan: \(list(strands))" }

  func planDone(_ strand: Strand) -> String { "\(self[strand.term]) (\(self[.value(.done)]))" }

  func list(_ strands: [Strand]) -> String { together(strands.map { self[$0.term] }) }

  func led(by agency: String) -> String { "dan arweiniad \(agency)" }

  func lastEvent(_ event: String, on date: Day) -> String {
    asSentence("Diwethaf, ar \(day(date)): \(event)")
  }
}
