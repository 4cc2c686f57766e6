/// When an investigation is next due for review.
public enum NextReview: Hashable, Sendable {
  /// The review is due on this day.
  case on(Day)
  /// The review is due at every meeting: the level's ``PriorityDefinition/reviewDays`` is 0.
  case eachMeeting
}

extension PriorityDefinition {
  /// When an investigation of this level is next due for review.
  ///
  /// The count of ``reviewDays`` starts on the day of the last review, or on the day when the
  /// investigation reached the level, if that is later.
  public func nextReview(of investigation: Investigation) -> NextReview {
    guard reviewDays > 0 else { return .eachMeeting }
    let since = investigation.prioritySince
    return .on(max(since, investigation.lastReviewedOn ?? since) + reviewDays)
  }
}
