import ThreatDomain

/// Facts of one investigation.
extension Words {
  /// `Quarry has stood at P2 since 4 Jan 2019: open, led by Sussex Police`.
  package func standing(of investigation: Investigation) -> String {
    say(
      "\(investigation.operation) has stood at \(investigation.priority.rawValue) since "
        + "\(day(investigation.prioritySince)): \(self[investigation.status.term]), "
        + "led by \(investigation.leadAgency).")
  }

  /// `Its owner: Economic crime unit DI`, or that it has none.
  package func owner(_ role: String?) -> String {
    role.map { say("Its owner: \($0).") } ?? say("It has no owner.")
  }

  /// `14 victims (5 vulnerable) lost £2.1m`.
  package func size(victims: Int, vulnerable: Int, loss: String) -> String {
    say("\(self.victims(victims, vulnerable: vulnerable)) lost \(loss).")
  }

  /// `Decision wanted: agree a charging file date, due 4 Mar 2019, 32 days overdue`.
  package func decisionWanted(_ decision: String?) -> String {
    decision.map { say("Decision wanted: \($0).") } ?? say("No decision is wanted.")
  }

  /// `It lacks a plan under Prevent, Prepare`.
  package func plans(missing: [Strand]) -> String {
    if missing.isEmpty { return say("It has a plan under each of the 4Ps.") }
    return say("It lacks a plan under \(missing.map { self[$0.term] }.joined(separator: ", ")).")
  }

  /// `Handling C: not to be shared outside the regional unit`.
  package func handling(_ code: HandlingCode, conditions: String) -> String {
    say(asSentence("Handling \(code.rawValue): \(conditions)"))
  }

  /// `opened 12 Nov 2018`.
  package func opened(_ date: Day) -> String { say("opened \(day(date))") }

  /// `last activity 3 Mar 2019, 33 days ago`.
  package func lastActivity(_ date: Day, daysAgo: Int) -> String {
    say("last activity \(day(date)), \(days(daysAgo)) ago")
  }

  /// `due 4 Apr 2019`, or `due 4 Mar 2019, 32 days overdue`.
  package func due(_ date: Day, overdueDays: Int?) -> String {
    let ending = overdueDays.map { ", \(days($0)) overdue" } ?? ""
    return say("due \(day(date))\(ending)")
  }

  /// `next review 3 Apr 2019`, or that nobody can tell: the export says when an investigation came
  /// to its level, not when it was reviewed.
  package func nextReview(_ date: Day, asAt today: Day) -> String {
    date < today ? say("reviews are not in the export") : say("next review \(day(date))")
  }

  /// `P2 since 4 Jan 2019`.
  package func level(_ level: PriorityLevel, since date: Day) -> String {
    say("\(level.rawValue) since \(day(date))")
  }

  /// `put on the grid at P3`.
  package func enteredGrid(at level: PriorityLevel) -> String {
    say("put on the grid at \(level.rawValue)")
  }

  /// `moved from P3 to P2`.
  package func moved(from: PriorityLevel, to: PriorityLevel) -> String {
    say("moved from \(from.rawValue) to \(to.rawValue)")
  }

  /// `escalated to NCA: accepted after 14 days`, or `...: no answer for 32 days`.
  package func escalated(_ escalation: Escalation, days taken: Int) -> String {
    let answer =
      escalation.isOpen
      ? "no answer for \(days(taken))" : "\(self[escalation.state.term]) after \(days(taken))"
    return say("escalated to \(self[escalation.route.term]): \(answer)")
  }

  /// `escalated to NCA`, or `escalated to NCA: no answer for 32 days`.
  package func raised(_ escalation: Escalation, openFor days: Int?) -> String {
    let answer = days.map { ": no answer for \(self.days($0))" } ?? ""
    return say("escalated to \(self[escalation.route.term])\(answer)")
  }

  /// `escalation to NCA accepted after 14 days`.
  package func answered(_ escalation: Escalation, after taken: Int) -> String {
    say(
      "escalation to \(self[escalation.route.term]) \(self[escalation.state.term]) after "
        + "\(days(taken))")
  }

  /// `disruption, major, Pursue: cash seizure, jointly claimed by SEROCU, Kent Police`.
  package func disruption(_ disruption: Disruption, by claimants: [String]) -> String {
    say("disruption, \(disrupted(disruption, by: claimants))")
  }

  /// `case received by Sussex`, or `...: not taken up`.
  package func received(by force: String, isTakenUp: Bool) -> String {
    say("case received by \(force)\(isTakenUp ? "" : ": not taken up")")
  }

  /// `case taken up by Sussex after 14 days`.
  package func takenUp(by force: String, after taken: Int) -> String {
    say("case taken up by \(force) after \(days(taken))")
  }

  /// `case declined by Sussex after 14 days`.
  package func declined(by force: String, after taken: Int) -> String {
    say("case declined by \(force) after \(days(taken))")
  }

  /// `no plan under Prevent, Prepare`.
  package func noPlan(under strands: [Strand]) -> String {
    say("no plan under \(list(strands))")
  }

  /// `Prevent, Prepare`.
  package func list(_ strands: [Strand]) -> String {
    strands.map { self[$0.term] }.joined(separator: ", ")
  }

  /// `led by Kent Police`.
  package func led(by agency: String) -> String { say("led by \(agency)") }

  /// `Last, on 27 Mar 2019: moved from P3 to P2`.
  package func lastEvent(_ event: String, on date: Day) -> String {
    say(asSentence("Last, on \(day(date)): \(event)"))
  }

  /// `+14d`: the days between an event and the one before it.
  package func later(_ days: Int) -> String { "+\(age(days))" }
}
