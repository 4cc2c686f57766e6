import ThreatDomain

extension English: GridSentences {
  func gridLevels(
    _ levels: [(level: PriorityLevel, count: Int, flow: (entered: Int, left: Int)?)],
    in scope: String, asAt date: Day, since baseline: Day
  ) -> String {
    let parts = levels.map { entry in
      let change = entry.flow.map { " (\(flowOrNone($0)))" } ?? ""
      return "\(entry.level.rawValue) \(count(entry.count))\(change)"
    }
    let ending =
      levels.contains { $0.flow != nil } ? "; opened or moved since \(day(baseline))" : ""
    return "On the grid of \(scope) as at \(day(date)): \(parts.joined(separator: ", "))\(ending)."
  }

  private func flowOrNone(_ flow: (entered: Int, left: Int)) -> String {
    flow == (0, 0) ? "no change" : self.flow(entered: flow.entered, left: flow.left)
  }

  func flow(entered: Int, left: Int) -> String {
    "\(count(entered)) in, \(count(left)) out"
  }

  func changeSince(_ baseline: Day) -> String {
    "came and went since \(day(baseline)), closed ones not counted"
  }

  func showing(_ what: String, _ number: Int, of total: Int) -> String {
    "\(what): \(count(number)) of \(count(total))"
  }

  func listAll(_ number: Int) -> String { "list all \(count(number))" }

  func levelsMean(areLocal: Bool) -> String {
    "Priorities: meaning · owner · review\(areLocal ? " · local definitions" : "")"
  }

  func reviewed(everyDays days: Int) -> String {
    days == 0 ? "each meeting" : "every \(self.days(days))"
  }

  func withoutOwner(_ number: Int) -> String {
    number == 0
      ? "Every investigation has an owner." : "\(investigationsHave(number)) no owner."
  }

  func withoutOwner(named names: [String], more: Int) -> String {
    let rest = more == 0 ? "" : ", \(count(more)) more"
    return "Without an owner: \(names.joined(separator: ", "))\(rest)."
  }

  func stalled(_ number: Int, days limit: Int, longest: (name: String, days: Int)?)
    -> String
  {
    guard let longest else {
      return "No investigation has gone without activity for \(days(limit))."
    }
    return "\(investigationsHave(number)) seen no activity for \(days(limit)) or more; "
      + "the longest is \(longest.name), \(days(longest.days))."
  }

  func overdue(
    _ number: Int, worst: (name: String, level: PriorityLevel, days: Int, decision: String?)?
  ) -> String {
    guard let worst else { return "No decision is overdue." }
    let ending = worst.decision.map { ": \($0)" } ?? ""
    return
      "\(plural(number, "decision is", "decisions are")) overdue; the worst is "
      + "\(worst.name) (\(worst.level.rawValue)), \(days(worst.days))\(ending)."
  }

  func movedOnGrid(up: Int, down: Int, opened: Int, since baseline: Day) -> String {
    if up == 0, down == 0, opened == 0 {
      return "Since \(day(baseline)) nothing moved and nothing was opened."
    }
    return "Since \(day(baseline)) \(count(up)) moved up, \(count(down)) moved down and "
      + "\(plural(opened, "was", "were")) opened."
  }

  func escalationsOpen(
    _ number: Int, oldest: (name: String, route: EscalationRoute, days: Int)?
  ) -> String {
    guard let oldest else { return "No escalation awaits an answer." }
    return
      "\(plural(number, "escalation awaits", "escalations await")) an answer; "
      + "the oldest is \(oldest.name), to \(self[oldest.route.term]), for \(days(oldest.days))."
  }

  func lackingPlans(_ number: Int, named: [(name: String, missing: [Strand])], more: Int)
    -> String
  {
    guard !named.isEmpty else {
      return "Every investigation at P1 or P2 has a plan under each of the 4Ps."
    }
    let names = named.map { entry in
      "\(entry.name) (\(entry.missing.map { self[$0.term] }.joined(separator: ", ")))"
    }
    let rest = more == 0 ? "" : ", \(count(more)) more"
    return "\(plural(number, "investigation", "investigations")) at P1 or P2 "
      + "\(form(number, "lacks", "lack")) a plan: \(names.joined(separator: ", "))\(rest)."
  }

  func closedLeftOut(_ number: Int) -> String {
    "Closed investigations are not shown: \(count(number))."
  }

  private func investigationsHave(_ number: Int) -> String {
    plural(number, "investigation has", "investigations have")
  }
}
