import ThreatDomain

/// What the board of changes says.
extension Words {
  /// `since 8 Mar 2019, to 5 Apr 2019`.
  package func since(_ baseline: Day, to date: Day) -> String {
    say("since \(day(baseline)), to \(day(date))")
  }

  package func changes(
    _ number: Int, in scope: String, since baseline: Day, to date: Day
  ) -> String {
    let changed = number == 1 ? "1 change" : "\(count(number)) changes"
    return say("\(scope): \(changed) \(since(baseline, to: date)).")
  }

  package func nothingMoved(in scope: String, since baseline: Day) -> String {
    say("\(scope): nothing moved since \(day(baseline)).")
  }

  /// `Level moves, 3: Ferrous, moved from P3 to P2; Calder, ...`.
  package func changes(
    _ number: Int, of kind: Term, first: [(subject: String, said: String)]
  ) -> String {
    let list = first.map { "\($0.subject), \($0.said)" }.joined(separator: "; ")
    return say("\(self[kind]), \(count(number)): \(list).")
  }

  /// `Nothing of these: cases declined, signals`.
  package func unmoved(_ kinds: [Term]) -> String {
    let list = kinds.map { self[$0].prefix(1).lowercased() + self[$0].dropFirst() }
    return say("None of these: \(list.joined(separator: ", ")).")
  }
}

/// Single changes.
extension Words {
  /// `opened at P3: Mandate Fraud, led by SEROCU`.
  package func newInvestigation(at level: PriorityLevel, type: String, lead: String) -> String {
    say("opened, now at \(level.rawValue): \(type), led by \(lead)")
  }

  /// `escalated to NCA`.
  package func raised(to route: EscalationRoute) -> String {
    say("escalated to \(self[route.term])")
  }

  /// `disruption, major, Pursue: cash seizure, claimed by SEROCU, ERSOU`.
  package func disrupted(_ disruption: Disruption, by claimants: [String]) -> String {
    let kind = "\(self[disruption.grade.term]), \(self[disruption.strand.term])"
    let claim = claimants.count > 1 ? "jointly claimed by" : "claimed by"
    return say("\(kind): \(disruption.tactic), \(claim) \(claimants.joined(separator: ", "))")
  }

  package func caseSent(to force: String) -> String { say("sent to \(force)") }

  /// `taken up by Kent after 30 days`.
  package func caseTakenUp(by force: String, after number: Int) -> String {
    say("taken up by \(force) after \(days(number))")
  }

  package func caseDeclined(by force: String, after number: Int) -> String {
    say("declined by \(force) after \(days(number))")
  }

  package var reviewed: String { say("reviewed") }

  package func firstSeen(isReviewed: Bool) -> String {
    isReviewed ? say("first seen") : say("first seen, never reviewed")
  }

  package var sentAgain: String { say("sent again nationally") }

  /// What a partitioned table of the export holds.
  package func table(_ name: String) -> String {
    switch name {
    case "demand": self[.board(.demand)]
    case "referral": say("Crimes referred and outcomes")
    case "victim_care": say("Lists of victims")
    case "performance": say("Performance")
    case "dissemination": say("Cases sent")
    default: name
    }
  }

  /// A subject's score and rank, now and at the baseline.
  package struct RankStanding: Sendable {
    package let score: HarmScore?
    package let scoreBefore: HarmScore?
    package let rank: Int?
    package let rankBefore: Int?
    package let isInTen: Bool
    package let wasInTen: Bool

    package init(
      score: HarmScore?, scoreBefore: HarmScore?, rank: Int?, rankBefore: Int?, isInTen: Bool,
      wasInTen: Bool
    ) {
      self.score = score
      self.scoreBefore = scoreBefore
      self.rank = rank
      self.rankBefore = rankBefore
      self.isInTen = isInTen
      self.wasInTen = wasInTen
    }

    package var crossesTen: Bool { isInTen != wasInTen }
  }

  /// `scored 288, was 240; rank 4, was 2`.
  package func scored(_ standing: RankStanding) -> String {
    let score = standing.score.map { figure($0.total) } ?? self[.value(.missing)]
    let before = standing.scoreBefore.map { "was \(figure($0.total))" } ?? "not scored before"
    return say("scored \(score), \(before); \(ranks(standing))")
  }

  /// `rank 11, was 10, out of the ten`.
  package func passed(_ standing: RankStanding) -> String {
    let ten =
      standing.crossesTen ? standing.isInTen ? ", into the ten" : ", out of the ten" : ""
    return say(ranks(standing) + ten)
  }

  private func ranks(_ standing: RankStanding) -> String {
    let rank = standing.rank.map { "rank \($0)" } ?? "no rank"
    let before = standing.rankBefore.map { $0 == standing.rank ? "as before" : "was \($0)" }
    return "\(rank), \(before ?? "none before")"
  }
}
