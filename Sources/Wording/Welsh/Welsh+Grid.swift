import ThreatDomain

extension Welsh: GridSentences {
  func gridLevels(
    _ levels: [(level: PriorityLevel, count: Int, flow: (entered: Int, left: Int)?)],
    in scope: String, asAt date: Day, since baseline: Day
  ) -> String {
    let parts = levels.map { entry in
      let change = entry.flow.map { " (\(flowOrNone($0)))" } ?? ""
      return "\(entry.level.rawValue) \(count(entry.count))\(change)"
    }
    let isCompared = levels.contains { $0.flow != nil }
    let ending = isCompared ? "; agorwyd neu symudwyd ers \(day(baseline))" : ""
    return "Y grid (\(scope)) fel ar \(day(date)): \(parts.joined(separator: ", "))\(ending)."
  }

  private func flowOrNone(_ flow: (entered: Int, left: Int)) -> String {
    flow == (0, 0) ? "dim newid" : self.flow(entered: flow.entered, left: flow.left)
  }

  func flow(entered: Int, left: Int) -> String {
    "\(count(entered)) i mewn, \(count(left)) allan"
  }

  func changeSince(_ baseline: Day) -> String {
    "i mewn ac allan ers \(day(baseline)), heb gyfrif y rhai a gaewyd"
  }

  func showing(_ what: String, _ number: Int, of total: Int) -> String {
    "\(what): \(count(number)) o \(count(total))"
  }

  func listAll(_ number: Int) -> String { "rhestru pob un (\(count(number)))" }

  func levelsMean(areLocal: Bool) -> String {
    areLocal
      ? "Blaenoriaethau: ystyr · perchennog · adolygu · diffiniadau lleol"
      : "Blaenoriaethau: ystyr · perchennog · adolygu"
  }

  func reviewed(everyDays days: Int) -> String {
    days == 0 ? "ym mhob cyfarfod" : "bob \(self.days(days))"
  }

  func withoutOwner(_ number: Int) -> String {
    number == 0
      ? "Mae gan bob ymchwiliad berchennog."
      : "Mae \(investigations(number)) heb berchennog."
  }

  func withoutOwner(named names: [String], more: Int) -> String {
    let rest = more == 0 ? "" : ", \(self.more(more))"
    return "Heb berchennog: \(names.joined(separator: ", "))\(rest)."
  }

  func stalled(_ number: Int, days limit: Int, longest: (name: String, days: Int)?)
    -> String
  {
    guard let longest else {
      return "Nid oes ymchwiliad heb weithgarwch ers \(days(limit))."
    }
    return "Ni fu gweithgarwch ers \(days(limit)) neu fwy mewn \(investigations(number)); "
      + "yr hiraf yw \(longest.name), \(days(longest.days))."
  }

  func overdue(
    _ number: Int, worst: (name: String, level: PriorityLevel, days: Int, decision: String?)?
  ) -> String {
    guard let worst else { return "Nid oes penderfyniad yn hwyr." }
    let ending = worst.decision.map { ": \($0)" } ?? ""
    return "Mae \(counted(number, "penderfyniad", "benderfyniadau")) yn hwyr; y gwaethaf yw "
      + "\(worst.name) (\(worst.level.rawValue)), \(days(worst.days))\(ending)."
  }

  func movedOnGrid(up: Int, down: Int, opened: Int, since baseline: Day) -> String {
    if up == 0, down == 0, opened == 0 {
      return "Ers \(day(baseline)) ni symudodd dim ac nid agorwyd dim."
    }
    return "Ers \(day(baseline)) symudodd \(count(up)) i fyny a \(count(down)) i lawr, ac agorwyd "
      + "\(count(opened))."
  }

  func escalationsOpen(
    _ number: Int, oldest: (name: String, route: EscalationRoute, days: Int)?
  ) -> String {
    guard let oldest else { return asSentence(self[.tasking(.noEscalationWaits)]) }
    return "Mae \(counted(number, "uwchgyfeiriad", "uwchgyfeiriadau")) yn aros am ateb; "
      + "yr hynaf yw \(oldest.name) (\(self[oldest.route.term])), ers \(days(oldest.days))."
  }

  func lackingPlans(_ number: Int, named: [(name: String, missing: [Strand])], more: Int)
    -> String
  {
    guard !named.isEmpty else {
      return "Mae gan bob ymchwiliad ar P1 neu P2 gynllun dan bob un o'r 4P."
    }
    let names = named.map { entry in
      "\(entry.name) (\(entry.missing.map { self[$0.term] }.joined(separator: ", ")))"
    }
    let rest = more == 0 ? "" : ", \(self.more(more))"
    return "Mae \(investigations(number)) ar P1 neu P2 heb gynllun: "
      + "\(names.joined(separator: ", "))\(rest)."
  }

  func closedLeftOut(_ number: Int) -> String {
    "Hepgorwyd ymchwiliadau sydd wedi cau: \(count(number))."
  }
}
