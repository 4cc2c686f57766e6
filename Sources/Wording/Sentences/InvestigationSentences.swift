import ThreatDomain

/// Facts of one investigation.
package protocol InvestigationSentences {
  /// `Quarry has stood at P2 since 4 Jan 2019: open, led by Sussex Police`.
  func standing(of investigation: Investigation) -> String

  /// The owner: `Its owner: Economic crime unit DI`, or the words for no owner.
  func owner(_ role: String?) -> String

  /// `14 victims (5 vulnerable) lost £2.1m`.
  func size(victims: Int, vulnerable: Int, loss: String) -> String

  /// `Decision needed: agree a charging file date, due 4 Mar 2019, 32 days overdue`.
  func decisionWanted(_ decision: String?) -> String

  /// `It lacks a plan under Prevent, Prepare`.
  func plans(missing: [Strand]) -> String

  /// `Handling C: not to be shared outside the regional unit`.
  func handling(_ code: HandlingCode, conditions: String) -> String

  /// `opened 12 Nov 2018`.
  func opened(_ date: Day) -> String

  /// `last activity 3 Mar 2019, 33 days ago`.
  func lastActivity(_ date: Day, daysAgo: Int) -> String

  /// `due 4 Apr 2019`, or `due 4 Mar 2019, 32 days overdue`.
  func due(_ date: Day, overdueDays: Int?) -> String

  /// The next review: `next review 3 Apr 2019`, or the words for a date that is not known.
  ///
  /// The export says when an investigation came to its level, but not when it was reviewed.
  func nextReview(_ date: Day, asAt today: Day) -> String

  /// `P2 since 4 Jan 2019`.
  func level(_ level: PriorityLevel, since date: Day) -> String

  /// `put on the grid at P3`.
  func enteredGrid(at level: PriorityLevel) -> String

  /// `moved from P3 to P2`.
  func moved(from: PriorityLevel, to: PriorityLevel) -> String

  /// `escalated to NCA: accepted after 14 days`, or `...: no answer for 32 days`.
  func escalated(_ escalation: Escalation, days taken: Int) -> String

  /// `escalated to NCA`, or `escalated to NCA: no answer for 32 days`.
  func raised(_ escalation: Escalation, openFor days: Int?) -> String

  /// `escalation to NCA accepted after 14 days`.
  func answered(_ escalation: Escalation, after taken: Int) -> String

  /// `disruption, major, Pursue: cash seizure, jointly claimed by SEROCU, Kent Police`.
  func disruption(_ disruption: Disruption, by claimants: [String]) -> String

  /// `dissemination received by Sussex`, or `...: not taken up`.
  func received(by force: String, isTakenUp: Bool) -> String

  /// `dissemination taken up by Sussex after 14 days`.
  func takenUp(by force: String, after taken: Int) -> String

  /// `dissemination declined by Sussex after 14 days`.
  func declined(by force: String, after taken: Int) -> String

  /// `no plan under Prevent, Prepare`.
  func noPlan(under strands: [Strand]) -> String

  /// A strand with a plan that is done: `Prevent (done)`.
  func planDone(_ strand: Strand) -> String

  /// `Prevent, Prepare`.
  func list(_ strands: [Strand]) -> String

  /// `led by Kent Police`.
  func led(by agency: String) -> String

  /// `Last, on 27 Mar 2019: moved from P3 to P2`.
  func lastEvent(_ event: String, on date: Day) -> String
}
