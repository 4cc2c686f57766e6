/// Something about an investigation that the meeting should see on the priority grid.
public enum GridMark: Hashable, Sendable {
  /// No role owns the investigation.
  case ownerless
  /// The investigation has had no activity for this many days.
  ///
  /// The days are ``PriorityRules/stalledAfterDays`` or more.
  case stalled(days: Int)
  /// A decision is overdue by this many days, 1 or more.
  case decisionOverdue(days: Int)
  /// The level needs a plan under each of the 4Ps, and the investigation lacks these plans.
  case plansMissing([Strand])
  /// The latest move since the baseline was towards P1.
  case movedUp(from: PriorityLevel)
  /// The latest move since the baseline was towards P4.
  case movedDown(from: PriorityLevel)
  /// The investigation was opened since the baseline.
  case new
  /// An escalation of the investigation is waiting for an answer.
  case escalated
}
