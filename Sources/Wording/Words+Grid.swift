import ThreatDomain

/// What the priority grid says; a count that is `nil` is kept back.
extension Words {
  /// A count, or the sign that it is kept back.
  package func figure(_ number: Int?) -> String { number.map(count) ?? self[.suppressed] }

  /// `14 victims (5 vulnerable)`, either count kept back where it is small.
  package func victims(_ number: Int?, vulnerable: Int?) -> String {
    say(
      "\(figure(number)) \(number == 1 ? "victim" : "victims") (\(figure(vulnerable)) vulnerable)")
  }

  /// `South East as at 5 Apr 2019: P1 4 (1 more), P2 11 (no change) ...`.
  package func gridLevels(
    _ levels: [(level: PriorityLevel, count: Int?, change: Int?)], in scope: String, asAt date: Day,
    since baseline: Day
  ) -> String {
    let parts = levels.map { entry in
      let change = entry.change.map { " (\(levelChange($0)))" } ?? ""
      return "\(entry.level.rawValue) \(figure(entry.count))\(change)"
    }
    let ending = levels.contains { $0.change != nil } ? ", against \(day(baseline))" : ""
    return say(
      "On the grid of \(scope) as at \(day(date)): \(parts.joined(separator: ", "))\(ending).")
  }

  private func levelChange(_ change: Int) -> String {
    switch change {
    case 0: "no change"
    case 1...: "\(count(change)) more"
    default: "\(count(-change)) fewer"
    }
  }

  /// `3 investigations have no owner`.
  package func withoutOwner(_ number: Int?) -> String {
    number == 0
      ? say("Every investigation has an owner.") : say("\(investigationsHave(number)) no owner.")
  }

  /// `9 investigations have seen no activity for 28 days or more; the longest is Ledge, 94 days`.
  package func stalled(_ number: Int?, days limit: Int, longest: (name: String, days: Int)?)
    -> String
  {
    guard let longest else {
      return say("No investigation has gone without activity for \(days(limit)).")
    }
    return say(
      "\(investigationsHave(number)) seen no activity for \(days(limit)) or more; "
        + "the longest is \(longest.name), \(days(longest.days)).")
  }

  /// `4 decisions are overdue; the worst is Calder (P1), 40 days: Agree a charging file date`.
  package func overdue(
    _ number: Int?, worst: (name: String, level: PriorityLevel, days: Int, decision: String?)?
  ) -> String {
    guard let worst else { return say("No decision is overdue.") }
    let ending = worst.decision.map { ": \($0)" } ?? ""
    return say(
      "\(number == 1 ? "1 decision is" : "\(figure(number)) decisions are") overdue; the worst is "
        + "\(worst.name) (\(worst.level.rawValue)), \(days(worst.days))\(ending).")
  }

  /// `Since 8 Mar 2019 2 moved up, 1 moved down and 3 were opened`.
  package func movedOnGrid(up: Int?, down: Int?, opened: Int?, since baseline: Day) -> String {
    if up == 0, down == 0, opened == 0 {
      return say("Since \(day(baseline)) nothing moved and nothing was opened.")
    }
    return say(
      "Since \(day(baseline)) \(figure(up)) moved up, \(figure(down)) moved down and "
        + "\(figure(opened)) \(opened == 1 ? "was" : "were") opened.")
  }

  /// `2 escalations wait for an answer; the oldest is Mallard, to NCA, for 32 days`.
  package func escalationsOpen(
    _ number: Int?, oldest: (name: String, route: EscalationRoute, days: Int)?
  ) -> String {
    guard let oldest else { return say("No escalation waits for an answer.") }
    return say(
      "\(number == 1 ? "1 escalation waits" : "\(figure(number)) escalations wait") for an answer; "
        + "the oldest is \(oldest.name), to \(self[oldest.route.term]), for \(days(oldest.days)).")
  }

  /// `2 investigations at P1 or P2 lack a plan: Ferrous (Protect), Calder (Prevent, Prepare)`.
  package func lackingPlans(_ number: Int?, named: [(name: String, missing: [Strand])], more: Int?)
    -> String
  {
    guard !named.isEmpty else {
      return say("Every investigation at P1 or P2 has a plan under each of the 4Ps.")
    }
    let names = named.map { entry in
      "\(entry.name) (\(entry.missing.map { self[$0.term] }.joined(separator: ", ")))"
    }
    let rest = more == 0 ? "" : ", \(figure(more)) more"
    return say(
      "\(number == 1 ? "1 investigation" : "\(figure(number)) investigations") at P1 or P2 "
        + "\(number == 1 ? "lacks" : "lack") a plan: \(names.joined(separator: ", "))\(rest).")
  }

  /// `Closed investigations are left out: 3`.
  package func closedLeftOut(_ number: Int?) -> String {
    say("Closed investigations are left out: \(figure(number)).")
  }

  private func investigationsHave(_ number: Int?) -> String {
    number == 1 ? "1 investigation has" : "\(figure(number)) investigations have"
  }
}

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
  package func size(victims: Int?, vulnerable: Int?, loss: Pence) -> String {
    say("\(self.victims(victims, vulnerable: vulnerable)) lost \(money(loss)).")
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

  /// `next review 3 Apr 2019`, or `review due since 3 Mar 2019, none recorded`.
  package func nextReview(_ date: Day, asAt today: Day) -> String {
    date < today
      ? say("review due since \(day(date)), none recorded") : say("next review \(day(date))")
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

  /// `disruption, major, Pursue: cash seizure, claimed by SEROCU`.
  package func disrupted(_ disruption: Disruption) -> String {
    let kind = "\(self[disruption.grade.term]), \(self[disruption.strand.term])"
    return say(
      "disruption, \(kind): \(disruption.tactic), claimed by \(disruption.claimedBy)")
  }

  /// `case sent to Sussex, taken up after 14 days`.
  package func disseminated(to force: String, takenUpAfter: Int?, declinedAfter: Int?) -> String {
    switch (takenUpAfter, declinedAfter) {
    case (let taken?, _): say("case sent to \(force), taken up after \(days(taken))")
    case (nil, let declined?): say("case sent to \(force), declined after \(days(declined))")
    case (nil, nil): say("case sent to \(force), not taken up")
    }
  }
}
