import ThreatDomain

/// What English says, with the Welsh terms that are sure, until a translator has been.
extension Welsh: HeadlinesSentences {
  func unusual(_ name: String, reports: Int, _ signal: Signal, more: Int) -> String {
    untranslated.unusual(name, reports: reports, signal, more: more)
  }

  var nothingUnusual: String { untranslated.nothingUnusual }

  func threatsWithoutOwner(_ names: [String], more: Int) -> String {
    untranslated.threatsWithoutOwner(names, more: more)
  }

  func threatRank(_ rank: Int, score: Double, isStale: Bool) -> String {
    untranslated.threatRank(rank, score: score, isStale: isStale)
  }

  var threatNotScored: String { untranslated.threatNotScored }

  func needMeeting(_ number: Int, of total: Int) -> String {
    untranslated.needMeeting(number, of: total)
  }

  func needMeeting(
    _ number: Int, of total: Int, worst name: String, _ level: PriorityLevel, _ worry: Words.Worry
  ) -> String {
    untranslated.needMeeting(number, of: total, worst: name, level, worry)
  }

  var noneNeedsMeeting: String { untranslated.noneNeedsMeeting }

  func standsAlone(_ name: String, at level: PriorityLevel, owner: String?) -> String {
    untranslated.standsAlone(name, at: level, owner: owner)
  }

  func worry(_ worry: Words.Worry) -> String {
    untranslated.worry(worry)
  }

  func lacksPlan(under strands: [Strand]) -> String {
    untranslated.lacksPlan(under: strands)
  }

  func awaitsAnswer(from route: EscalationRoute, days: Int) -> String {
    untranslated.awaitsAnswer(from: route, days: days)
  }

  var nothingForMeeting: String { untranslated.nothingForMeeting }

  func topTen(entered: [String], left: [String], since date: Day) -> String {
    untranslated.topTen(entered: entered, left: left, since: date)
  }

  var scoreIsStale: String { untranslated.scoreIsStale }

  func reviewIsStale(days: Int?) -> String {
    untranslated.reviewIsStale(days: days)
  }

  func bandDisagrees(isHigher: Bool) -> String {
    untranslated.bandDisagrees(isHigher: isHigher)
  }

  func notTakenUp(_ number: Int, oldest days: Int, in force: String) -> String {
    untranslated.notTakenUp(number, oldest: days, in: force)
  }

  func escalations(recommended: Int, awaiting: Int) -> String {
    untranslated.escalations(recommended: recommended, awaiting: awaiting)
  }

  func entriesNotContacted(_ number: Int, of entries: Int, most: (name: String, count: Int)?)
    -> String
  {
    untranslated.entriesNotContacted(number, of: entries, most: most)
  }

  func thingsChanged(_ number: Int, since baseline: Day) -> String {
    untranslated.thingsChanged(number, since: baseline)
  }

  func weightiest(_ what: String) -> String {
    untranslated.weightiest(what)
  }

  func escalated(_ names: [String]) -> String {
    untranslated.escalated(names)
  }

  func movedUp(_ names: [String]) -> String {
    untranslated.movedUp(names)
  }

  func measuresWithoutValue(_ number: Int, of total: Int, in month: Month) -> String {
    untranslated.measuresWithoutValue(number, of: total, in: month)
  }
}
