import ThreatDomain

/// What English says, with the Welsh terms that are sure, until a translator has been.
extension Welsh: GridSentences {
  func gridLevels(
    _ levels: [(level: PriorityLevel, count: Int, flow: (entered: Int, left: Int)?)],
    in scope: String, asAt date: Day, since baseline: Day
  ) -> String {
    untranslated.gridLevels(levels, in: scope, asAt: date, since: baseline)
  }

  func flow(entered: Int, left: Int) -> String {
    untranslated.flow(entered: entered, left: left)
  }

  func changeSince(_ baseline: Day) -> String {
    untranslated.changeSince(baseline)
  }

  func showing(_ what: String, _ number: Int, of total: Int) -> String {
    untranslated.showing(what, number, of: total)
  }

  func listAll(_ number: Int) -> String {
    untranslated.listAll(number)
  }

  func levelsMean(areLocal: Bool) -> String {
    untranslated.levelsMean(areLocal: areLocal)
  }

  func reviewed(everyDays days: Int) -> String {
    untranslated.reviewed(everyDays: days)
  }

  func withoutOwner(_ number: Int) -> String {
    untranslated.withoutOwner(number)
  }

  func withoutOwner(named names: [String], more: Int) -> String {
    untranslated.withoutOwner(named: names, more: more)
  }

  func stalled(_ number: Int, days limit: Int, longest: (name: String, days: Int)?) -> String {
    untranslated.stalled(number, days: limit, longest: longest)
  }

  func overdue(
    _ number: Int, worst: (name: String, level: PriorityLevel, days: Int, decision: String?)?
  ) -> String {
    untranslated.overdue(number, worst: worst)
  }

  func movedOnGrid(up: Int, down: Int, opened: Int, since baseline: Day) -> String {
    untranslated.movedOnGrid(up: up, down: down, opened: opened, since: baseline)
  }

  func escalationsOpen(_ number: Int, oldest: (name: String, route: EscalationRoute, days: Int)?)
    -> String
  {
    untranslated.escalationsOpen(number, oldest: oldest)
  }

  func lackingPlans(_ number: Int, named: [(name: String, missing: [Strand])], more: Int) -> String
  {
    untranslated.lackingPlans(number, named: named, more: more)
  }

  func closedLeftOut(_ number: Int) -> String {
    untranslated.closedLeftOut(number)
  }
}
