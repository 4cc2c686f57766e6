import ThreatDomain

/// Sentences of the tasking board.
package protocol TaskingSentences {
  /// The title of the table of forces, with the months of its cases: `By force, take-up Apr 2018 to
  /// Mar 2019`.
  func byForce(casesSentIn months: ClosedRange<Month>) -> String

  /// `84 % of 301`.
  func share(_ share: Double?, of base: Int) -> String

  /// The hand-offs in open investigations: `98 in 164 open`.
  func handOffs(_ number: Int, of open: Int) -> String

  /// `sent to Kent on 13 Apr 2017, 722 days ago: neither taken up nor declined`.
  func unanswered(sentTo force: String, on date: Day, days number: Int) -> String

  /// `Of 301 cases sent Apr 2018 to Mar 2019, 84 % were taken up (253), 24 declined; median 28 days`.
  ///
  /// - Parameter medianDays: `nil` leaves the median out.
  func takeUp(
    _ share: Double?, of sent: Int, declined: Int, medianDays: Double?,
    sentIn months: ClosedRange<Month>
  ) -> String

  /// `76 serious or complex cases of South West wait ...; the oldest was sent to Kent 722 days ago`.
  func casesWaiting(
    _ number: Int, in scope: String, asAt date: Day, oldest: (force: String, days: Int)
  ) -> String

  /// `Most are waiting with Kent 5, Essex 3`.
  func mostWait(_ forces: [(name: String, count: Int)]) -> String

  /// `12 investigations should go up by their data: NECC 2, National Lead Force 10; first ...`.
  func shouldGoUp(
    _ number: Int, by routes: [(body: TaskingBody, count: Int)],
    first: (name: String, level: PriorityLevel)?
  ) -> String

  /// `The last answer: Ferrous, escalated to NCA: accepted after 14 days`.
  func lastAnswer(_ name: String, _ escalation: Escalation, days: Int) -> String

  /// `NCA accepted 14 Feb 2019`.
  func answered(_ escalation: Escalation) -> String

  /// `64 of 164 open investigations changed hands, most often Ferrous, 3 times`.
  func handedOn(_ number: Int, of open: Int, most: (name: String, times: Int)?) -> String

  /// `12 investigations belong to 5 series that several bodies hold; 40 more touch several forces`.
  func linkedInvestigations(inSeries number: Int, series: Int, touching: Int) -> String

  // What is late.

  /// `2 escalations are past the day for their answer`.
  func escalationsLate(_ number: Int) -> String

  /// After how many days disseminations and escalations are late; whether no limit is the export's.
  func timeLimits(takeUp: AnswerLimit, answer: AnswerLimit, areDefaults: Bool) -> String

  // One dissemination.

  /// `D-0355 was sent to Dorset 336 days ago and is neither taken up nor declined; take-up was due ...`
  func disseminationWaits(_ id: String, in recipient: String, days: Int, due: Day, isLate: Bool)
    -> String

  /// `D-0647 was sent to Northumbria on 5 Mar 2019 and taken up after 13 days`.
  func disseminationAnswered(
    _ id: String, in recipient: String, sentOn: Day, isTakenUp: Bool, days: Int
  ) -> String

  // Requests.

  /// `3 requests are open, 1 of them late: South West to Dorset, by 21 days`.
  func requestsOpen(_ number: Int, late: Int, worst: (from: String, to: String, days: Int)?)
    -> String

  /// `South West asked Dorset on 18 Feb 2019 (tasking): open, due 15 Mar 2019, 21 days late`.
  ///
  /// - Parameter daysLate: `nil` where it is not late.
  func asked(_ request: Request, from: String, to: String, daysLate: Int?) -> String

  // The reasons to escalate.

  /// A reason in a few words, for a row: `P1 is for NECC`, `decision names NECC`, `3 regions`.
  func shortGround(_ need: EscalationNeed, of investigation: Investigation) -> String

  /// A reason as a whole phrase.
  func ground(_ need: EscalationNeed, of investigation: Investigation) -> String

  /// The rules that recommend an escalation, one sentence each.
  var escalationRules: [String] { get }
}
