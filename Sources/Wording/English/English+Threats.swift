import ThreatDomain

extension English: ThreatsSentences {
  func scored(model: String, by role: String, on day: Day) -> String {
    "\(model), scored by \(role), \(self.day(day))"
  }

  func noRegionOfThreats(_ force: String) -> String {
    "\(force) belongs to no region and so has no regional threat board"
  }

  var chooseRegionOfThreats: String {
    "No threats followed here: r chooses a region"
  }

  func prioritiesDiffer(_ number: Int, of themes: Int) -> String {
    number == 0
      ? "The regions agreed the same priority for every theme that they share."
      : "The regions agreed different priorities for \(count(number)) of "
        + "\(plural(themes, "theme", "themes"))."
  }

  func priorities(highAndLow names: [String], more: Int) -> String {
    let named = more > 0 ? names + [self.more(more)] : names
    return "High in one region and low in another: \(list(named, last: "and"))."
  }

  func threatsWithoutPriority(_ number: Int) -> String {
    "\(plural(number, "threat has", "threats have")) no agreed priority."
  }

  func agreement(
    _ priority: AgreedPriority?, on day: Day?, until last: Day?, hasEnded: Bool
  ) -> String {
    guard let priority else { return self[.threats(.noPriority)] }
    let parts = [
      self[priority.term], day.map { "agreed \(self.day($0))" },
      last.map { "\(hasEnded ? "ended" : "until") \(self.day($0))" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  func agreedHere(_ value: String, on date: Day) -> String {
    "\(value), \(day(date)); not yet in the export"
  }

  func agreedHere(_ agreed: [(name: String, value: String)], more: Int) -> String {
    let named = agreed.map { "\($0.name), \($0.value)" } + (more > 0 ? [self.more(more)] : [])
    return "Agreed here, not yet in the export: \(named.joined(separator: "; "))."
  }

  func leadingThreat(_ name: String, score: Double) -> String {
    "\(name) ranks highest by harm, with a score of \(decimal(score, places: 0))."
  }

  func threatSignal(_ name: String, reports: Int, signal: String) -> String {
    "\(name): \(self.reports(reports)) this month, \(signal)."
  }

  func disrupted(
    on date: Day, daysAgo days: Int, grade: String, tactic: String
  ) -> String {
    "\(day(date)), \(self.days(days)) ago, \(grade): \(tactic)"
  }

  func overtaken(by names: [String]) -> String {
    "now below \(names.joined(separator: ", "))"
  }

  func overtook(_ names: [String]) -> String {
    "now above \(names.joined(separator: ", "))"
  }

  func threatMoves(
    up: [String], down: [String], new: [String], pushed: Int, since date: Day
  ) -> String {
    func list(_ names: [String]) -> String { names.joined(separator: ", ") }
    let parts = [
      up.isEmpty ? nil : "up \(list(up))", down.isEmpty ? nil : "down \(list(down))",
      new.isEmpty ? nil : "newly scored \(list(new))\(pushing(new.count, pushed))",
    ].compactMap(\.self)
    guard !parts.isEmpty else { return "No rank has moved since \(day(date))." }
    return "Ranks since \(day(date)): \(parts.joined(separator: "; "))."
  }

  private func pushing(_ new: Int, _ pushed: Int) -> String {
    guard pushed > 0 else { return "" }
    let others = plural(pushed, "other", "others")
    return ", which \(form(new, "puts", "put")) \(others) lower without a change of their own"
  }

  func newlyAbove(_ names: [String]) -> String {
    "newly scored above it: \(names.joined(separator: ", "))"
  }

  func campaign(_ state: Term, days number: Int) -> String {
    switch state {
    case .threats(.soon): "in \(days(number))"
    case .threats(.ended): "ended \(days(number)) ago"
    default: "runs, \(days(number)) left"
    }
  }

  func campaignsRunning(_ number: Int) -> String {
    number == 0 ? "No campaign runs." : "\(plural(number, "campaign runs", "campaigns run"))."
  }

  func threatsWithoutPlan(_ number: Int, of total: Int) -> String {
    guard number > 0 else { return "Every threat has a plan under each of the 4Ps." }
    let share = "\(count(number)) of \(plural(total, "threat", "threats"))"
    return "\(share) \(form(number, "lacks", "lack")) a plan under one or more of the 4Ps."
  }
}
