/// Which of the serious and complex cases sent to forces a figure counts.
///
/// Source: table `dissemination` of the export.
public struct CaseSelection: Hashable, Sendable {
  /// The scope of the forces that received the cases.
  public let scope: Scope
  /// The months in which the cases were sent; waiting cases count whatever their month.
  public let months: ClosedRange<Month>
  /// The day on which the count is taken; what happened later does not count.
  public let asAt: Day

  /// Creates the value from its parts.
  public init(in scope: Scope, sentIn months: ClosedRange<Month>, asAt day: Day) {
    self.scope = scope
    self.months = months
    asAt = day
  }
}

/// A figure about the cases of a selection.
public enum CaseFigure: Hashable, Sendable {
  /// Cases neither taken up nor declined, of any month, and the days since the oldest was sent.
  case waiting, oldestWait
  /// Those of the waiting cases that wait longer than the limits allow.
  case late(AnswerLimit)
  /// How many cases were sent in the months, and how many of those were taken up or declined.
  case sent, takenUp, declined
  /// The cases taken up as a share of the cases sent, 0 to 1.
  case takeUpShare
  /// The median days from sending to take-up, over the cases taken up.
  case medianDays
}

/// A figure about all investigations and escalations of a scope, as at a day.
public enum TaskingFigure: Hashable, Sendable {
  /// Escalations without an answer, and the days since the oldest of them was raised.
  case escalationsWaiting, longestEscalation
  /// Those of the waiting escalations whose answer is overdue.
  case escalationsLate(AnswerLimit)
  /// The mean number of hand-offs of an open investigation.
  case handOffsEach
}
