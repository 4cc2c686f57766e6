import ThreatDomain

/// What the threat board says.
extension Words {
  /// Who scored, with which model, when.
  package func scored(model: String, by role: String, on day: Day) -> String {
    say("\(model), scored by \(role), \(self.day(day))")
  }

  /// Why a force of no region has no threats.
  package func noRegionOfThreats(_ force: String) -> String {
    say("\(force) belongs to no region and so has no regional threat board")
  }

  /// What to do there.
  package var chooseRegionOfThreats: String {
    say("No threat is followed here: r chooses a region")
  }

  package func leadingThreat(_ name: String, score: Double) -> String {
    say("\(name) ranks highest by harm, with a score of \(decimal(score, places: 0)).")
  }

  package func threatSignal(_ name: String, reports: Int, signal: String) -> String {
    say("\(name): \(self.reports(reports)) this month, \(signal).")
  }

  /// `3 Mar 2019, 33 days ago, major: Account freezing order, assets denied £594k`.
  package func disrupted(
    on date: Day, daysAgo days: Int, grade: String, tactic: String, assets: Pence
  ) -> String {
    let denied = assets == .zero ? "" : ", assets denied \(money(assets))"
    return say("\(day(date)), \(self.days(days)) ago, \(grade): \(tactic)\(denied)")
  }

  /// `now below Pension, Charity`: they ranked below it at the baseline, or were not scored.
  package func overtaken(by names: [String]) -> String {
    say("now below \(names.joined(separator: ", "))")
  }

  /// `now above Pension`: it ranked above at the baseline.
  package func overtook(_ names: [String]) -> String {
    say("now above \(names.joined(separator: ", "))")
  }

  /// `Since 8 Mar 2019: up Charity; down Pension; newly scored Consumer and retail`.
  package func threatMoves(
    up: [String], down: [String], new: [String], since date: Day
  ) -> String {
    func list(_ names: [String]) -> String { names.joined(separator: ", ") }
    let parts = [
      up.isEmpty ? nil : "up \(list(up))", down.isEmpty ? nil : "down \(list(down))",
      new.isEmpty ? nil : "newly scored \(list(new))",
    ].compactMap(\.self)
    guard !parts.isEmpty else { return say("No rank has moved since \(day(date)).") }
    return say("Ranks since \(day(date)): \(parts.joined(separator: "; ")).")
  }

  /// `running, 26 days left`, `in 12 days`, `ended 40 days ago`.
  package func campaign(_ state: Term, days number: Int) -> String {
    switch state {
    case .threats(.soon): say("in \(days(number))")
    case .threats(.ended): say("ended \(days(number)) ago")
    default: say("runs, \(days(number)) left")
    }
  }

  package func campaignsRunning(_ number: Int) -> String {
    switch number {
    case 0: say("No campaign runs.")
    case 1: say("1 campaign runs.")
    default: say("\(count(number)) campaigns run.")
    }
  }

  package func threatsWithoutPlan(_ number: Int, of total: Int) -> String {
    guard number > 0 else { return say("Every threat has a plan under each of the 4Ps.") }
    let share = "\(count(number)) of \(count(total)) \(total == 1 ? "threat" : "threats")"
    return say("\(share) \(number == 1 ? "lacks" : "lack") a plan under one or more of the 4Ps.")
  }
}
