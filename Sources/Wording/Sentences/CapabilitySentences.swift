import ThreatDomain

/// Sentences of the capability board and of the page of a gap.
package protocol CapabilitySentences {
  /// `12 disruptions count for Jan 2019 to Mar 2019, 5 of them major; 1 more is proposed.`
  func disruptionsClaimed(
    _ validated: Int, major: Int, proposed: Int, in months: ClosedRange<Month>
  ) -> String

  /// `A panel would refuse 2 claims.`
  func claimsToCheck(_ number: Int) -> String

  /// `2 of 3 capability gaps were raised more than once; escalate 1: Fraud protect officers.`
  ///
  /// - Parameter escalated: The names of those raised more than twice.
  func gaps(_ raisedAgain: Int, of total: Int, toEscalate escalated: [String]) -> String

  /// `3 of 12 investigations at P1 or P2, and 4 of the ten actors, lack a plan under one or more of
  /// the 4Ps.`
  ///
  /// - Parameter ten: How many actors are ranked, ten at most.
  func plansLacking(_ items: Int, of total: Int, actors: Int, ofTen ten: Int) -> String

  /// `12 activities are overdue.`
  func activitiesOverdue(_ number: Int) -> String

  /// `18 commitments are open and none is late; 5 are due next, in Dec 2019.`
  func commitments(open: Int, late: Int, next: (month: Month, count: Int)?) -> String

  /// `The strategy gives each tier its part in 11 activities.`
  func roles(_ activities: Int) -> String

  /// `8 of 12 good practices were evaluated; 7 of them are still owed here.`
  func goodPractices(evaluated: Int, of total: Int, owed: Int) -> String

  /// `7 campaigns are running; 2 are still to come.`
  func campaigns(running: Int, soon: Int) -> String

  /// `Fraud investigators, North East: 12 of 15 posts are filled; 9 people are trained.`
  func posts(of name: String, _ scope: String, needed: Int, inPost: Int, trained: Int) -> String

  /// `It was raised 5 times, last on 26 Nov 2018; it should be escalated.`
  func raised(times: Int, last day: Day, isToEscalate: Bool) -> String
}
