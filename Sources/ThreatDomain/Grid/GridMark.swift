/// Something about an investigation that the meeting should see on the priority grid.
public enum GridMark: Hashable, Sendable {
  /// No role owns it.
  case ownerless
  /// Nothing was done on it for so many days, ``PriorityRules/stalledAfterDays`` or more.
  case stalled(days: Int)
  /// The day by which a decision was wanted lies so many days back, 1 or more.
  case decisionOverdue(days: Int)
  /// It stands at a level that needs a plan under each of the 4Ps, and lacks those under these.
  case plansMissing([Strand])
  /// Its latest move since the baseline was towards P1.
  case movedUp(from: PriorityLevel)
  /// Its latest move since the baseline was towards P4.
  case movedDown(from: PriorityLevel)
  /// It was opened since the baseline.
  case new
  /// An escalation of it waits for an answer.
  case escalated
}
