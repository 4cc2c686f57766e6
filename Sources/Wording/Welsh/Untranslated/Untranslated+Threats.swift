import ThreatDomain

/// What English says, with the Welsh terms that are sure, until a translator has been.
extension Welsh: ThreatsSentences {
  func scored(model: String, by role: String, on day: Day) -> String {
    untranslated.scored(model: model, by: role, on: day)
  }

  func noRegionOfThreats(_ force: String) -> String {
    untranslated.noRegionOfThreats(force)
  }
  var chooseRegionOfThreats: String { untranslated.chooseRegionOfThreats }

  func leadingThreat(_ name: String, score: Double) -> String {
    untranslated.leadingThreat(name, score: score)
  }

  func threatSignal(_ name: String, reports: Int, signal: String) -> String {
    untranslated.threatSignal(name, reports: reports, signal: signal)
  }

  func disrupted(on date: Day, daysAgo days: Int, grade: String, tactic: String, assets: Pence)
    -> String
  {
    untranslated.disrupted(on: date, daysAgo: days, grade: grade, tactic: tactic, assets: assets)
  }

  func overtaken(by names: [String]) -> String {
    untranslated.overtaken(by: names)
  }

  func overtook(_ names: [String]) -> String {
    untranslated.overtook(names)
  }

  func threatMoves(
    up: [String], down: [String], new: [String], pushed: Int, since date: Day
  ) -> String {
    untranslated.threatMoves(up: up, down: down, new: new, pushed: pushed, since: date)
  }

  func newlyAbove(_ names: [String]) -> String { untranslated.newlyAbove(names) }

  func campaign(_ state: Term, days number: Int) -> String {
    untranslated.campaign(state, days: number)
  }

  func campaignsRunning(_ number: Int) -> String {
    untranslated.campaignsRunning(number)
  }

  func threatsWithoutPlan(_ number: Int, of total: Int) -> String {
    untranslated.threatsWithoutPlan(number, of: total)
  }
}
