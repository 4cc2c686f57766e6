/// A request to another tier to take or task an investigation.
///
/// Source: table `escalation` of the export.
public struct Escalation: Hashable, Sendable {
  /// Column `escalation_id`.
  public let id: String

  /// The id of the escalated investigation.
  public let investigationID: String

  /// The day when the escalation was proposed.
  public let raisedOn: Day

  /// The tier that asks.
  public let fromTier: LeadTier

  /// The tier that must answer.
  public let toTier: LeadTier

  /// The route of the escalation: regional tasking, National Lead Force, NCA or NECC.
  public let route: EscalationRoute

  /// The answer so far: proposed, accepted, declined or withdrawn.
  public let state: EscalationState

  /// The day of the answer; `nil` while there is none.
  public let decidedOn: Day?

  /// The reason, as recorded.
  public let reason: String

  /// Whether it is complex, so that the answer may take longer.
  public let isComplex: Bool

  /// The day by which an answer is due; `nil` where only the time limit says it.
  public let answerDue: Day?

  /// Creates the record from its columns.
  public init(
    id: String, investigationID: String, raisedOn: Day, fromTier: LeadTier, toTier: LeadTier,
    route: EscalationRoute, state: EscalationState, decidedOn: Day? = nil, reason: String,
    isComplex: Bool = false, answerDue: Day? = nil
  ) {
    self.id = id
    self.investigationID = investigationID
    self.raisedOn = raisedOn
    self.fromTier = fromTier
    self.toTier = toTier
    self.route = route
    self.state = state
    self.decidedOn = decidedOn
    self.reason = reason
    self.isComplex = isComplex
    self.answerDue = answerDue
  }
}

extension Escalation {
  /// Whether the escalation is still waiting for an answer: its state is proposed.
  public var isOpen: Bool { state == .proposed }

  /// The day by which an answer is due: its own, or that of the time limit.
  public func answerDue(under limits: TimeLimits) -> Day {
    answerDue ?? raisedOn + limits.answer.days(isComplex: isComplex)
  }

  /// Whether an answer is overdue: there is none, and the day by which it was due has passed.
  public func isLate(asAt day: Day, under limits: TimeLimits) -> Bool {
    isOpen && answerDue(under: limits) < day
  }

  /// Days from the proposal to the answer, or to `day` while there is no answer.
  public func daysTaken(asAt day: Day) -> Int { (decidedOn ?? day) - raisedOn }
}
