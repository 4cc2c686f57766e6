import ThreatDomain

/// What English says, with the Welsh terms that are sure, until a translator has been.
extension Welsh: ChangesSentences {
  func since(_ baseline: Day, to date: Day) -> String {
    untranslated.since(baseline, to: date)
  }

  func changes(_ number: Int, in scope: String, since baseline: Day, to date: Day) -> String {
    untranslated.changes(number, in: scope, since: baseline, to: date)
  }

  func underTwoKinds(_ number: Int) -> String { untranslated.underTwoKinds(number) }

  func nothingMoved(in scope: String, since baseline: Day) -> String {
    untranslated.nothingMoved(in: scope, since: baseline)
  }

  func changes(_ number: Int, of kind: Term, first: [(subject: String, said: String)]) -> String {
    untranslated.changes(number, of: kind, first: first)
  }

  func unmoved(_ kinds: [Term]) -> String {
    untranslated.unmoved(kinds)
  }

  func newInvestigation(at level: PriorityLevel, type: String, lead: String) -> String {
    untranslated.newInvestigation(at: level, type: type, lead: lead)
  }

  func raised(to route: EscalationRoute) -> String {
    untranslated.raised(to: route)
  }

  func disrupted(_ disruption: Disruption, by claimants: [String]) -> String {
    untranslated.disrupted(disruption, by: claimants)
  }

  func caseSent(to force: String) -> String {
    untranslated.caseSent(to: force)
  }

  func caseTakenUp(by force: String, after number: Int) -> String {
    untranslated.caseTakenUp(by: force, after: number)
  }

  func caseDeclined(by force: String, after number: Int) -> String {
    untranslated.caseDeclined(by: force, after: number)
  }
  var reviewed: String { untranslated.reviewed }

  func firstSeen(isReviewed: Bool) -> String {
    untranslated.firstSeen(isReviewed: isReviewed)
  }
  var sentAgain: String { untranslated.sentAgain }

  func table(_ name: String) -> String {
    untranslated.table(name)
  }

  func scored(_ standing: Words.RankStanding) -> String {
    untranslated.scored(standing)
  }

  func passed(_ standing: Words.RankStanding) -> String {
    untranslated.passed(standing)
  }
}
