import ThreatDomain

/// What the priority grid says.
extension Words {
  /// `South East as at 5 Apr 2019: P1 4 (1 more), P2 11 (no change) ...`.
  package func gridLevels(
    _ levels: [(level: PriorityLevel, count: Int, change: Int?)], in scope: String, asAt date: Day,
    since baseline: Day
  ) -> String {
    let parts = levels.map { entry in
      let change = entry.change.map { " (\(levelChange($0)))" } ?? ""
      return "\(entry.level.rawValue) \(count(entry.count))\(change)"
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

  /// `2 in, 1 out`: came to a level, and left it.
  package func flow(entered: Int, left: Int) -> String {
    say("\(count(entered)) in, \(count(left)) out")
  }

  /// `change since 8 Mar 2019`.
  package func changeSince(_ baseline: Day) -> String { say("change since \(day(baseline))") }

  /// `no owner: 3 of 16`.
  package func showing(_ what: String, _ number: Int, of total: Int) -> String {
    say("\(what): \(count(number)) of \(count(total))")
  }

  /// `list all 12`.
  package func listAll(_ number: Int) -> String { say("list all \(count(number))") }

  /// The heads of what a pane says of each level, and that the export defines them locally.
  package func levelsMean(areLocal: Bool) -> String {
    say("Levels: meaning · owner · review\(areLocal ? " · local definitions" : "")")
  }

  /// `every 28 days`.
  package func reviewed(everyDays days: Int) -> String {
    days == 0 ? say("each meeting") : say("every \(self.days(days))")
  }

  /// `3 investigations have no owner`.
  package func withoutOwner(_ number: Int) -> String {
    number == 0
      ? say("Every investigation has an owner.") : say("\(investigationsHave(number)) no owner.")
  }

  /// `Without an owner: Nectar, Orchard, Satin, 4 more`.
  package func withoutOwner(named names: [String], more: Int) -> String {
    let rest = more == 0 ? "" : ", \(count(more)) more"
    return say("Without an owner: \(names.joined(separator: ", "))\(rest).")
  }

  /// `9 investigations have seen no activity for 28 days or more; the longest is Ledge, 94 days`.
  package func stalled(_ number: Int, days limit: Int, longest: (name: String, days: Int)?)
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
    _ number: Int, worst: (name: String, level: PriorityLevel, days: Int, decision: String?)?
  ) -> String {
    guard let worst else { return say("No decision is overdue.") }
    let ending = worst.decision.map { ": \($0)" } ?? ""
    return say(
      "\(number == 1 ? "1 decision is" : "\(count(number)) decisions are") overdue; the worst is "
        + "\(worst.name) (\(worst.level.rawValue)), \(days(worst.days))\(ending).")
  }

  /// `Since 8 Mar 2019 2 moved up, 1 moved down and 3 were opened`.
  package func movedOnGrid(up: Int, down: Int, opened: Int, since baseline: Day) -> String {
    if up == 0, down == 0, opened == 0 {
      return say("Since \(day(baseline)) nothing moved and nothing was opened.")
    }
    return say(
      "Since \(day(baseline)) \(count(up)) moved up, \(count(down)) moved down and "
        + "\(count(opened)) \(opened == 1 ? "was" : "were") opened.")
  }

  /// `2 escalations wait for an answer; the oldest is Mallard, to NCA, for 32 days`.
  package func escalationsOpen(
    _ number: Int, oldest: (name: String, route: EscalationRoute, days: Int)?
  ) -> String {
    guard let oldest else { return say("No escalation waits for an answer.") }
    return say(
      "\(number == 1 ? "1 escalation waits" : "\(count(number)) escalations wait") for an answer; "
        + "the oldest is \(oldest.name), to \(self[oldest.route.term]), for \(days(oldest.days)).")
  }

  /// `2 investigations at P1 or P2 lack a plan: Ferrous (Protect), Calder (Prevent, Prepare)`.
  package func lackingPlans(_ number: Int, named: [(name: String, missing: [Strand])], more: Int)
    -> String
  {
    guard !named.isEmpty else {
      return say("Every investigation at P1 or P2 has a plan under each of the 4Ps.")
    }
    let names = named.map { entry in
      "\(entry.name) (\(entry.missing.map { self[$0.term] }.joined(separator: ", ")))"
    }
    let rest = more == 0 ? "" : ", \(count(more)) more"
    return say(
      "\(number == 1 ? "1 investigation" : "\(count(number)) investigations") at P1 or P2 "
        + "\(number == 1 ? "lacks" : "lack") a plan: \(names.joined(separator: ", "))\(rest).")
  }

  /// `Closed investigations are left out: 3`.
  package func closedLeftOut(_ number: Int) -> String {
    say("Closed investigations are left out: \(count(number)).")
  }

  private func investigationsHave(_ number: Int) -> String {
    number == 1 ? "1 investigation has" : "\(count(number)) investigations have"
  }
}
