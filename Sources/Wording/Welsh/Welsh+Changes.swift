import ThreatDomain

extension Welsh: ChangesSentences {
  func since(_ baseline: Day, to date: Day) -> String {
    "ers \(day(baseline)), hyd \(day(date))"
  }

  func since(export serial: Int, of day: Day, to date: Day) -> String {
    "ers allforyn \(serial) \(self.day(day)), hyd \(self.day(date))"
  }

  func meetingOf(_ day: Day) -> String { "cyfarfod \(self.day(day))" }

  func notEarlier(_ day: Day, export serial: Int, of date: Day) -> String {
    "Ni ellir cyfrif newidiadau ers \(self.day(day)): dyddiad allforyn \(serial) yw "
      + "\(self.day(date)). Dewiswch ddiwrnod neu allforyn cynharach."
  }

  func left(after serial: Int) -> String { "yn allforyn \(serial), nid yn hwn" }

  func came(after serial: Int) -> String { "nid yn allforyn \(serial)" }

  func changes(
    _ number: Int, in scope: String, since baseline: Day, to date: Day
  ) -> String {
    "\(scope): \(counted(number, "newid", "newidiadau")) \(since(baseline, to: date))."
  }

  func nothingMoved(in scope: String, since baseline: Day) -> String {
    "\(scope): ni symudodd dim ers \(day(baseline))."
  }

  func changes(
    _ number: Int, of kind: Term, first: [(subject: String, said: String)]
  ) -> String {
    let list = first.map { "\($0.subject), \($0.said)" }.joined(separator: "; ")
    return "\(self[kind]), \(count(number)): \(list)."
  }

  func unmoved(_ kinds: [Term]) -> String {
    let list = kinds.map { self[$0].prefix(1).lowercased() + self[$0].dropFirst() }
    return "Dim un o'r rhain: \(list.joined(separator: ", "))."
  }
}

/// Single changes.
extension Welsh {
  func newInvestigation(at level: PriorityLevel, type: String, lead: String) -> String {
    "agorwyd, nawr ar \(level.rawValue): \(type), dan arweiniad \(lead)"
  }

  func raised(to route: EscalationRoute) -> String {
    "uwchgyfeiriwyd at: \(self[route.term])"
  }

  func disrupted(_ disruption: Disruption, by claimants: [String]) -> String {
    let state = disruption.isValidated ? "" : ", \(self[disruption.state.term])"
    let kind = "\(self[disruption.grade.term]), \(self[disruption.strand.term])\(state)"
    let claim = claimants.count > 1 ? "hawliwyd ar y cyd gan" : "hawliwyd gan"
    return "\(kind): \(disruption.tactic), \(claim) \(claimants.joined(separator: ", "))"
  }

  func caseSent(to force: String) -> String { "anfonwyd at: \(force)" }

  func caseTakenUp(by force: String, after number: Int) -> String {
    "mabwysiadwyd ar ôl \(days(number)): \(force)"
  }

  func caseDeclined(by force: String, after number: Int) -> String {
    "gwrthodwyd ar ôl \(days(number)): \(force)"
  }

  var reviewed: String { "adolygwyd" }

  func firstSeen(isReviewed: Bool) -> String {
    isReviewed ? "gwelwyd gyntaf" : "gwelwyd gyntaf, heb ei adolygu eto"
  }

  var sentAgain: String { "ailddatganwyd yn genedlaethol" }

  func table(_ name: String) -> String {
    switch name {
    case "demand": self[.board(.demand)]
    case "referral": "Troseddau a atgyfeiriwyd a chanlyniadau"
    case "victim_care": "Rhestrau o ddioddefwyr"
    case "performance": "Perfformiad"
    case "dissemination": "Lledaeniadau"
    default: name
    }
  }

  func scored(_ standing: Words.RankStanding) -> String {
    let score = standing.score.map { figure($0.total) } ?? self[.value(.missing)]
    let before =
      standing.scoreBefore.map { "\(figure($0.total)) gynt" } ?? "sgôr gyntaf dan y model hwn"
    return "sgôr \(score), \(before); \(ranks(standing))"
  }

  func passed(_ standing: Words.RankStanding) -> String {
    guard standing.crossesTen else { return ranks(standing) }
    return ranks(standing)
      + (standing.isInTen ? ", ymunodd â'r deg uchaf" : ", gadawodd y deg uchaf")
  }

  private func ranks(_ standing: Words.RankStanding) -> String {
    let rank = standing.rank.map { "safle \($0)" } ?? "dim safle"
    let before = standing.rankBefore.map { before in
      before == standing.rank ? "fel o'r blaen" : "\(before) gynt"
    }
    return "\(rank), \(before ?? "dim gynt")"
  }

  func underTwoKinds(_ number: Int) -> String {
    "Mae \(count(number)) ohonynt o dan ddau fath, fel gweithredwr a sgoriwyd ac un a ddaeth i mewn "
      + "i'r deg uchaf neu a aeth allan ohono, ac yn cyfrif unwaith yn y rhif hwnnw."
  }
}
