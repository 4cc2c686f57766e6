/// When an investigation is to be reviewed next.
public enum NextReview: Hashable, Sendable {
  /// On this day.
  case on(Day)
  /// At every meeting: the level's ``PriorityDefinition/reviewDays`` is 0.
  case eachMeeting
}

extension PriorityDefinition {
  /// When an investigation of this level is to be reviewed next.
  ///
  /// ``reviewDays`` after the later of the day since which it has the level and the last review.
  ///
  /// - Parameter lastReview: The day of the last review, where the meeting's journal has one.
  public func nextReview(of investigation: Investigation, lastReview: Day? = nil) -> NextReview {
    guard reviewDays > 0 else { return .eachMeeting }
    let start = max(investigation.prioritySince, lastReview ?? investigation.prioritySince)
    return .on(start + reviewDays)
  }
}
