import ThreatDomain

/// Sentences of the changes board.
package protocol ChangesSentences {
  /// `since 8 Mar 2019, to 5 Apr 2019`.
  func since(_ baseline: Day, to date: Day) -> String

  /// `since export 6 of 1 Mar 2019, to 5 Apr 2019`.
  func since(export serial: Int, of day: Day, to date: Day) -> String

  /// `meeting of 8 Mar 2019`.
  func meetingOf(_ day: Day) -> String

  /// Why changes cannot be counted from a day: it is not before the export.
  func notEarlier(_ day: Day, export serial: Int, of date: Day) -> String

  /// `in export 6, not in this one`.
  func left(after serial: Int) -> String

  /// `not in export 6`.
  func came(after serial: Int) -> String
  func changes(_ number: Int, in scope: String, since baseline: Day, to date: Day) -> String

  /// That some count under two kinds, and once in the sum.
  func underTwoKinds(_ number: Int) -> String

  func nothingMoved(in scope: String, since baseline: Day) -> String

  /// `Level moves, 3: Ferrous, moved from P3 to P2; Calder, ...`.
  func changes(_ number: Int, of kind: Term, first: [(subject: String, said: String)]) -> String

  /// `Nothing of these: cases declined, signals`.
  func unmoved(_ kinds: [Term]) -> String

  // Single changes.

  /// `opened at P3: Mandate Fraud, led by SEROCU`.
  func newInvestigation(at level: PriorityLevel, type: String, lead: String) -> String

  /// `escalated to NCA`.
  func raised(to route: EscalationRoute) -> String

  /// `disruption, major, Pursue: cash seizure, claimed by SEROCU, ERSOU`.
  func disrupted(_ disruption: Disruption, by claimants: [String]) -> String
  func caseSent(to force: String) -> String

  /// `taken up by Kent after 30 days`.
  func caseTakenUp(by force: String, after number: Int) -> String
  func caseDeclined(by force: String, after number: Int) -> String
  var reviewed: String { get }
  func firstSeen(isReviewed: Bool) -> String
  var sentAgain: String { get }

  /// What a table of the export holds, where the table is split by month.
  func table(_ name: String) -> String

  /// `scored 288, was 240; rank 4, was 2`.
  func scored(_ standing: Words.RankStanding) -> String

  /// `rank 11, was 10, left the top ten`.
  func passed(_ standing: Words.RankStanding) -> String
}
