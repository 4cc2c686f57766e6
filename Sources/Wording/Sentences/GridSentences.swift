import ThreatDomain

/// Sentences of the priority grid.
package protocol GridSentences {
  /// `South East as at 5 Apr 2019: P1 4 (2 in, 1 out), P2 11 (no change) ...`.
  func gridLevels(
    _ levels: [(level: PriorityLevel, count: Int, flow: (entered: Int, left: Int)?)],
    in scope: String, asAt date: Day, since baseline: Day
  ) -> String

  /// The moves at a level: `2 in, 1 out`.
  func flow(entered: Int, left: Int) -> String

  /// What came and went since 8 Mar 2019, and that closed ones are no part of it.
  func changeSince(_ baseline: Day) -> String

  /// `no owner: 3 of 16`.
  func showing(_ what: String, _ number: Int, of total: Int) -> String

  /// `list all 12`.
  func listAll(_ number: Int) -> String

  /// The head of the pane that explains the levels.
  ///
  /// It says where the definitions are local.
  func levelsMean(areLocal: Bool) -> String

  /// `every 28 days`.
  func reviewed(everyDays days: Int) -> String

  /// `3 investigations have no owner`.
  func withoutOwner(_ number: Int) -> String

  /// `Without an owner: Nectar, Orchard, Satin, 4 more`.
  func withoutOwner(named names: [String], more: Int) -> String

  /// `9 investigations have seen no activity for 28 days or more; the longest is Ledge, 94 days`.
  func stalled(_ number: Int, days limit: Int, longest: (name: String, days: Int)?) -> String

  /// `4 decisions are overdue; the worst is Calder (P1), 40 days: Agree a charging file date`.
  func overdue(
    _ number: Int, worst: (name: String, level: PriorityLevel, days: Int, decision: String?)?
  ) -> String

  /// `Since 8 Mar 2019 2 moved up, 1 moved down and 3 were opened`.
  func movedOnGrid(up: Int, down: Int, opened: Int, since baseline: Day) -> String

  /// `2 escalations wait for an answer; the oldest is Mallard, to NCA, for 32 days`.
  func escalationsOpen(_ number: Int, oldest: (name: String, route: EscalationRoute, days: Int)?)
    -> String

  /// `2 investigations at P1 or P2 lack a plan: Ferrous (Protect), Calder (Prevent, Prepare)`.
  func lackingPlans(_ number: Int, named: [(name: String, missing: [Strand])], more: Int) -> String

  /// `Closed investigations are left out: 3`.
  func closedLeftOut(_ number: Int) -> String
}
