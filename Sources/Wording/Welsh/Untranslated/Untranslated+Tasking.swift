import ThreatDomain

/// English sentences with the Welsh terms that are certain, until a translator has worked on them.
extension Welsh: TaskingSentences {
  func byForce(casesSentIn months: ClosedRange<Month>) -> String {
    untranslated.byForce(casesSentIn: months)
  }

  func share(_ share: Double?, of base: Int) -> String {
    untranslated.share(share, of: base)
  }

  func handOffs(_ number: Int, of open: Int) -> String {
    untranslated.handOffs(number, of: open)
  }

  func unanswered(sentTo force: String, on date: Day, days number: Int) -> String {
    untranslated.unanswered(sentTo: force, on: date, days: number)
  }

  func takeUp(
    _ share: Double?, of sent: Int, declined: Int, medianDays: Double?,
    sentIn months: ClosedRange<Month>
  ) -> String {
    untranslated.takeUp(share, of: sent, declined: declined, medianDays: medianDays, sentIn: months)
  }

  func casesWaiting(
    _ number: Int, in scope: String, asAt date: Day, oldest: (force: String, days: Int)
  ) -> String {
    untranslated.casesWaiting(number, in: scope, asAt: date, oldest: oldest)
  }

  func mostWait(_ forces: [(name: String, count: Int)]) -> String {
    untranslated.mostWait(forces)
  }

  func shouldGoUp(
    _ number: Int, by routes: [(body: TaskingBody, count: Int)],
    first: (name: String, level: PriorityLevel)?
  ) -> String {
    untranslated.shouldGoUp(number, by: routes, first: first)
  }

  func lastAnswer(_ name: String, _ escalation: Escalation, days: Int) -> String {
    untranslated.lastAnswer(name, escalation, days: days)
  }

  func answered(_ escalation: Escalation) -> String {
    untranslated.answered(escalation)
  }

  func handedOn(_ number: Int, of open: Int, most: (name: String, times: Int)?) -> String {
    untranslated.handedOn(number, of: open, most: most)
  }

  func linkedInvestigations(inSeries number: Int, series: Int, touching: Int) -> String {
    untranslated.linkedInvestigations(inSeries: number, series: series, touching: touching)
  }

  func shortGround(_ need: EscalationNeed, of investigation: Investigation) -> String {
    untranslated.shortGround(need, of: investigation)
  }

  func ground(_ need: EscalationNeed, of investigation: Investigation) -> String {
    untranslated.ground(need, of: investigation)
  }
  var escalationRules: [String] { untranslated.escalationRules }
}
