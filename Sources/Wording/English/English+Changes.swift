import ThreatDomain

extension English: ChangesSentences {
  func since(_ baseline: Day, to date: Day) -> String {
    "since \(day(baseline)), to \(day(date))"
  }

  func since(export serial: Int, of day: Day, to date: Day) -> String {
    "since export \(serial) of \(self.day(day)), to \(self.day(date))"
  }

  func meetingOf(_ day: Day) -> String { "meeting of \(self.day(day))" }

  func notEarlier(_ day: Day, export serial: Int, of date: Day) -> String {
    "Changes cannot be counted from \(self.day(day)): export \(serial) is of \(self.day(date)). "
      + "Choose an earlier day or export."
  }

  func left(after serial: Int) -> String { "in export \(serial), not in this one" }

  func came(after serial: Int) -> String { "not in export \(serial)" }

  func changes(
    _ number: Int, in scope: String, since baseline: Day, to date: Day
  ) -> String {
    let changed = plural(number, "change", "changes")
    return "\(scope): \(changed) \(since(baseline, to: date))."
  }

  func nothingMoved(in scope: String, since baseline: Day) -> String {
    "\(scope): nothing moved since \(day(baseline))."
  }

  func changes(
    _ number: Int, of kind: Term, first: [(subject: String, said: String)]
  ) -> String {
    let list = first.map { "\($0.subject), \($0.said)" }.joined(separator: "; ")
    return "\(self[kind]), \(count(number)): \(list)."
  }

  func unmoved(_ kinds: [Term]) -> String {
    let list = kinds.map { self[$0].prefix(1).lowercased() + self[$0].dropFirst() }
    return "None of these: \(list.joined(separator: ", "))."
  }
}

/// Single changes.
extension English {
  func newInvestigation(at level: PriorityLevel, type: String, lead: String) -> String {
    "opened, now at \(level.rawValue): \(type), led by \(lead)"
  }

  func raised(to route: EscalationRoute) -> String {
    "escalated to \(self[route.term])"
  }

  func disrupted(_ disruption: Disruption, by claimants: [String]) -> String {
    let state = disruption.isValidated ? "" : ", \(self[disruption.state.term])"
    let kind = "\(self[disruption.grade.term]), \(self[disruption.strand.term])\(state)"
    let claim = claimants.count > 1 ? "jointly claimed by" : "claimed by"
    return "\(kind): \(disruption.tactic), \(claim) \(claimants.joined(separator: ", "))"
  }

  func caseSent(to force: String) -> String { "sent to \(force)" }

  func caseTakenUp(by force: String, after number: Int) -> String {
    "taken up by \(force) after \(days(number))"
  }

  func caseDeclined(by force: String, after number: Int) -> String {
    "declined by \(force) after \(days(number))"
  }

  var reviewed: String { "reviewed" }

  func firstSeen(isReviewed: Bool) -> String {
    isReviewed ? "first seen" : "first seen, never reviewed"
  }

  var sentAgain: String { "restated nationally" }

  func table(_ name: String) -> String {
    switch name {
    case "demand": self[.board(.demand)]
    case "referral": "Crimes referred and outcomes"
    case "victim_care": "Lists of victims"
    case "performance": "Performance"
    case "dissemination": "Disseminations"
    default: name
    }
  }

  func scored(_ standing: Words.RankStanding) -> String {
    let score = standing.score.map { figure($0.total) } ?? self[.value(.missing)]
    let before =
      standing.scoreBefore.map { "was \(figure($0.total))" } ?? "first score under this model"
    return "scored \(score), \(before); \(passed(standing))"
  }

  func passed(_ standing: Words.RankStanding) -> String {
    let ten =
      standing.crossesTen ? standing.isInTen ? ", entered the top ten" : ", left the top ten" : ""
    return ranks(standing) + ten
  }

  func underTwoKinds(_ number: Int) -> String {
    "\(count(number)) of them \(form(number, "stands", "stand")) under two kinds, as an actor scored "
      + "and one that entered or left the top ten, and \(form(number, "counts", "count")) once in that number."
  }

  private func ranks(_ standing: Words.RankStanding) -> String {
    let rank = standing.rank.map { "rank \($0)" } ?? "no rank"
    let before = standing.rankBefore.map { $0 == standing.rank ? "as before" : "was \($0)" }
    return "\(rank), \(before ?? "none before")"
  }
}
