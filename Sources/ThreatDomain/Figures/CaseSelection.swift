/// Which of the serious and complex cases sent to forces are counted.
///
/// Source: table `dissemination` of the export.
public struct CaseSelection: Hashable, Sendable {
  /// To whose forces they were sent.
  public let scope: Scope
  /// The months in which they were sent; those that wait are of any month.
  public let months: ClosedRange<Month>
  /// What happened later does not count.
  public let asAt: Day

  /// Creates the value from its parts.
  public init(in scope: Scope, sentIn months: ClosedRange<Month>, asAt day: Day) {
    self.scope = scope
    self.months = months
    asAt = day
  }
}

/// What is asked of the cases of a selection.
public enum CaseFigure: Hashable, Sendable {
  /// Neither taken up nor declined, of any month, and the days since the oldest was sent.
  case waiting, oldestWait
  /// How many were sent in the months, and what became of them.
  case sent, takenUp, declined
  /// The taken up as a part of the sent, 0 to 1.
  case takeUpShare
  /// Half of those taken up were so within this many days.
  case medianDays
}

/// What is asked of all investigations and escalations of a scope, as at a day.
public enum TaskingFigure: Hashable, Sendable {
  /// Escalations without an answer, and the days since the oldest was raised.
  case escalationsWaiting, longestEscalation
  /// Hand-offs for each open investigation.
  case handOffsEach
}
