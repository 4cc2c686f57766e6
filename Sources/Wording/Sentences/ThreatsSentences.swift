import ThreatDomain

/// What the threat board says.
package protocol ThreatsSentences {
  /// Who scored, with which model, when.
  func scored(model: String, by role: String, on day: Day) -> String

  /// Why a force of no region has no threats.
  func noRegionOfThreats(_ force: String) -> String

  /// What to do there.
  var chooseRegionOfThreats: String { get }
  func leadingThreat(_ name: String, score: Double) -> String
  func threatSignal(_ name: String, reports: Int, signal: String) -> String

  /// `3 Mar 2019, 33 days ago, major: Account freezing order, assets denied £594k`.
  func disrupted(on date: Day, daysAgo days: Int, grade: String, tactic: String, assets: Pence)
    -> String

  /// `now below Pension, Charity`: they ranked below it at the baseline, or were not scored.
  func overtaken(by names: [String]) -> String

  /// `now above Pension`: it ranked above at the baseline.
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
