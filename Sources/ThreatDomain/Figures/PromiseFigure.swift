/// A count of what was promised by a day, as at a day.
public enum PromiseFigure: Hashable, Sendable {
  /// Commitments of the strategy that still have to be kept: table `commitment`.
  case commitmentsOpen
  /// Those that are said to be late, or whose month has passed.
  case commitmentsLate
  /// Open activities past their day, for threats, actors, and investigations at P1 and P2: table
  /// `plan_activity`.
  case activitiesOverdue
}
