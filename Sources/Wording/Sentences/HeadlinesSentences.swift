import ThreatDomain

/// The first sentence or two of a board or page: what matters now, with its subject and its figures.
package protocol HeadlinesSentences {
  // Demand and threats.

  /// `Consumer and retail is above its expected range: 1,022 reports, limit 1,006.`
  ///
  /// - Parameter more: How many others are unusual.
  func unusual(_ name: String, reports: Int, _ signal: Signal, more: Int) -> String
  func nothingUnusual(isNational: Bool) -> String

  /// `South West had 7,812 reports from Jan to Mar 2019, up 3.4% on a year before.`
  ///
  /// - Parameter forces: The names of forces that the sum lacks.
  func summed(
    _ name: String, reports: Int, in months: ClosedRange<Month>, _ change: CountChange?,
    without forces: [String]
  ) -> String

  /// `2 threats have no owner: Corporate and Pension.`
  func threatsWithoutOwner(_ names: [String], more: Int) -> String

  /// `It ranks 6 by harm, with a score of 50, which is stale.`
  func threatRank(_ rank: Int, score: Double, isStale: Bool) -> String
  var threatNotScored: String { get }

  // Investigations.

  /// `5 of 16 investigations need the meeting.`
  func needMeeting(_ number: Int, of total: Int) -> String

  /// The same with the worst: `...; the decision on Camphor (P3) is 5 days overdue.`
  func needMeeting(
    _ number: Int, of total: Int, worst name: String, _ level: PriorityLevel, _ worry: Words.Worry
  ) -> String
  var noneNeedsMeeting: String { get }
  func standsAlone(_ name: String, at level: PriorityLevel, owner: String?) -> String
  func worry(_ worry: Words.Worry) -> String
  func lacksPlan(under strands: [Strand]) -> String
  func awaitsAnswer(from route: EscalationRoute, days: Int) -> String
  var nothingForMeeting: String { get }

  // Actors.

  /// `Curlew and Puffin entered the top ten since 8 Mar 2019; Larch left it.`
  func topTen(entered: [String], left: [String], since date: Day) -> String

  // What is to be doubted of an actor.

  var scoreIsStale: String { get }
  func reviewIsStale(days: Int?) -> String
  func bandDisagrees(isHigher: Bool) -> String

  // Tasking.

  /// `11 disseminations are not taken up, 9 of them late; the oldest has waited 599 days (Dorset).`
  func notTakenUp(_ number: Int, late: Int, oldest days: Int, in force: String) -> String

  /// `2 investigations are recommended for escalation; 3 escalations await an answer.`
  func escalations(recommended: Int, awaiting: Int) -> String

  // Victims.

  /// `1,154 of 5,498 list entries are not contacted yet; Devon & Cornwall has the most, 398.`
  func entriesNotContacted(_ number: Int, of entries: Int, most: (name: String, count: Int)?)
    -> String

  // Changes.

  /// `22 things changed since 8 Mar 2019.`
  func thingsChanged(_ number: Int, since baseline: Day) -> String

  /// `Curlew and Puffin entered the top ten`, `2 investigations were escalated`: the weightiest.
  func weightiest(_ what: String) -> String
  func escalated(_ names: [String]) -> String
  func movedUp(_ names: [String]) -> String

  // Measures.

  /// `2 of 9 measures have no value for March 2019.`
  /// The measures of which the scope has no value in any month.
  func notCountedHere(_ measures: [String]) -> String

  /// The measures that are worse than usual, and how many fail their target month after month.
  ///
  /// - Parameter total: How many measures have a value.
  func performance(worse: [String], failing: Int, of total: Int) -> String

  /// `52 of 60 disseminations that have had their time were taken up in it.`
  func takenUpInTime(_ number: Int, of total: Int) -> String

  /// `3 of 12 investigations are past the day by which victims must be told.`
  func updatesOverdue(_ number: Int, of total: Int) -> String

  /// `4 forces differ from the others beyond chance: 3 are worse, 2 are better.`
  ///
  /// - Parameters:
  ///   - worse: The forces that are worse in a measure.
  ///   - better: The forces that are better in one; a force may be both.
  func forcesApart(_ number: Int, worse: Int, better: Int) -> String

  /// `In Victims updated within 28 days the forces differ more than chance explains.`
  func overdispersed(_ measures: [String]) -> String
}
