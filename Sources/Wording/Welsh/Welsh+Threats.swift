import ThreatDomain

extension Welsh: ThreatsSentences {
  func scored(model: String, by role: String, on day: Day) -> String {
    "\(model), sgoriwyd gan \(role), \(self.day(day))"
  }

  func noRegionOfThreats(_ force: String) -> String {
    "\(force): nid yw'n perthyn i ranbarth, felly nid oes ganddo fwrdd bygythiadau rhanbarthol"
  }

  var chooseRegionOfThreats: String {
    "Ni ddilynir unrhyw fygythiad yma: r i ddewis rhanbarth"
  }

  func prioritiesDiffer(_ number: Int, of themes: Int) -> String {
    number == 0
      ? "Cytunodd y rhanbarthau ar yr un flaenoriaeth i bob thema y maent yn ei rhannu."
      : "Themâu lle cytunodd y rhanbarthau ar flaenoriaethau gwahanol: \(count(number)) o "
        + "\(count(themes))."
  }

  func priorities(highAndLow names: [String], more: Int) -> String {
    let named = more > 0 ? names + [self.more(more)] : names
    return "Uchel mewn un rhanbarth ac isel mewn un arall: \(named.joined(separator: ", "))."
  }

  func threatsWithoutPriority(_ number: Int) -> String {
    "Bygythiadau heb flaenoriaeth y cytunwyd arni: \(count(number))."
  }

  func agreement(
    _ priority: AgreedPriority?, on day: Day?, until last: Day?, hasEnded: Bool
  ) -> String {
    guard let priority else { return self[.threats(.noPriority)] }
    let parts = [
      self[priority.term], day.map { "cytunwyd ar \(self.day($0))" },
      last.map { "\(hasEnded ? "daeth i ben ar" : "tan") \(self.day($0))" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  func agreedHere(_ value: String, on date: Day) -> String {
    "\(value), \(day(date)); nid yw yn yr allforyn eto"
  }

  func agreedHere(_ agreed: [(name: String, value: String)], more: Int) -> String {
    let named = agreed.map { "\($0.name), \($0.value)" } + (more > 0 ? [self.more(more)] : [])
    return "Cytunwyd yma, nid yw yn yr allforyn eto: \(named.joined(separator: "; "))."
  }

  func leadingThreat(_ name: String, score: Double) -> String {
    "\(name) sydd uchaf o ran niwed, gyda sgôr o \(decimal(score, places: 0))."
  }

  func threatSignal(_ name: String, reports: Int, signal: String) -> String {
    "\(name): \(self.reports(reports)) y mis hwn, \(signal)."
  }

  func disrupted(
    on date: Day, daysAgo days: Int, grade: String, tactic: String
  ) -> String {
    "\(day(date)), \(self.days(days)) yn ôl, \(grade): \(tactic)"
  }

  func overtaken(by names: [String]) -> String { "nawr islaw: \(names.joined(separator: ", "))" }

  func overtook(_ names: [String]) -> String { "nawr uwchlaw: \(names.joined(separator: ", "))" }

  func threatMoves(
    up: [String], down: [String], new: [String], pushed: Int, since date: Day
  ) -> String {
    func list(_ names: [String]) -> String { names.joined(separator: ", ") }
    let parts = [
      up.isEmpty ? nil : "i fyny \(list(up))", down.isEmpty ? nil : "i lawr \(list(down))",
      new.isEmpty ? nil : "newydd eu sgorio \(list(new))\(pushing(pushed))",
    ].compactMap(\.self)
    guard !parts.isEmpty else { return "Ni symudodd unrhyw safle ers \(day(date))." }
    return "Safleoedd ers \(day(date)): \(parts.joined(separator: "; "))."
  }

  private func pushing(_ pushed: Int) -> String {
    pushed == 0 ? "" : ", sy'n gwthio \(count(pushed)) arall yn is heb newid o'u rhan nhw"
  }

  func newlyAbove(_ names: [String]) -> String {
    "newydd ei sgorio uwchlaw: \(names.joined(separator: ", "))"
  }

  func campaign(_ state: Term, days number: Int) -> String {
    switch state {
    case .threats(.soon): "ymhen \(days(number))"
    case .threats(.ended): "daeth i ben \(days(number)) yn ôl"
    default: "ar waith, \(days(number)) ar ôl"
    }
  }

  func campaignsRunning(_ number: Int) -> String {
    number == 0
      ? "Nid oes ymgyrch ar waith."
      : "Mae \(counted(number, "ymgyrch", "ymgyrchoedd")) ar waith."
  }

  func threatsWithoutPlan(_ number: Int, of total: Int) -> String {
    guard number > 0 else { return "Mae gan bob bygythiad gynllun dan bob un o'r 4P." }
    return "Mae \(count(number)) o \(count(total)) bygythiad heb gynllun dan un neu fwy o'r 4P."
  }
}
