import ThreatDomain

/// Sentences of the threat board.
package protocol ThreatsSentences {
  /// The scorer, the model and the date of a score.
  func scored(model: String, by role: String, on day: Day) -> String

  /// Why a force outside all regions has no threats.
  func noRegionOfThreats(_ force: String) -> String

  /// What the reader of such a force can do.
  var chooseRegionOfThreats: String { get }

  /// For how many themes two regions agreed different priorities.
  func prioritiesDiffer(_ number: Int, of themes: Int) -> String

  /// - Parameter names: Themes that one region holds high and another low.
  func priorities(highAndLow names: [String], more: Int) -> String
  func threatsWithoutPriority(_ number: Int) -> String

  /// `high, agreed 8 Mar 2019, until 30 Sep 2019`.
  func agreement(
    _ priority: AgreedPriority?, on day: Day?, until last: Day?, hasEnded: Bool
  ) -> String

  /// A value that the group agreed: `high, 5 Apr 2019; not yet in the export`.
  func agreedHere(_ value: String, on date: Day) -> String

  /// What the group agreed about several records: `Agreed here, not yet in the export: Ledge, P1.`
  func agreedHere(_ agreed: [(name: String, value: String)], more: Int) -> String
  func leadingThreat(_ name: String, score: Double) -> String
  func threatSignal(_ name: String, reports: Int, signal: String) -> String

  /// `3 Mar 2019, 33 days ago, major: Account freezing order, assets denied £594k`.
  func disrupted(on date: Day, daysAgo days: Int, grade: String, tactic: String) -> String

  /// Threats that passed this one since the baseline, or are newly scored: `now below Pension,
  /// Charity`.
  func overtaken(by names: [String]) -> String

  /// Threats that this one passed since the baseline: `now above Pension`.
  func overtook(_ names: [String]) -> String

  /// `Ranks since 8 Mar 2019: up Charity; down Pension; newly scored Consumer and retail, which moves 5
  /// others down a place`.
  ///
  /// - Parameter pushed: How many are lower for no other reason than those newly scored.
  func threatMoves(
    up: [String], down: [String], new: [String], pushed: Int, since date: Day
  ) -> String

  /// `newly scored above it: Pension, Charity`.
  func newlyAbove(_ names: [String]) -> String

  /// `running, 26 days left`, `in 12 days`, `ended 40 days ago`.
  func campaign(_ state: Term, days number: Int) -> String
  func campaignsRunning(_ number: Int) -> String
  func threatsWithoutPlan(_ number: Int, of total: Int) -> String
}
