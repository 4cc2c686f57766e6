/// A figure of one record.
public enum RecordFigure: Hashable, Sendable {
  /// Columns of `investigation`.
  case victims, vulnerableVictims, investigationLoss
  /// Days since the investigation was opened, and days since its last activity.
  case investigationAge(asAt: Day), daysSinceActivity(asAt: Day)
  /// How many forces the investigation touches.
  case investigationForces
  case handOffs(asAt: Day), casesTakenUp(asAt: Day), escalationsAccepted(asAt: Day)
  /// Column `ocgm_band` of `actor`, and how many forces and regions the actor touches.
  case ocgmBand, forcesTouched, regionsTouched
  case daysSinceReview(asAt: Day)
  /// Days since the last disruption of the actor.
  case daysSinceDisrupted(asAt: Day)
  case disruptionAge(asAt: Day)
  /// Columns of `dissemination`.
  case caseVictims, caseVulnerableVictims, caseLoss
  case caseAge(asAt: Day)
  /// Days from sending a case until the force took it up or declined it.
  case daysToAnswer
  /// Days from an escalation to its answer, or to the day while there is no answer.
  case escalationDays(asAt: Day)
  /// Column `reach` of `campaign`.
  case campaignReach
  /// Columns `needed`, `in_post`, `trained` and `times_raised` of `capability`.
  case postsNeeded, peopleInPost, peopleTrained, timesRaised
  /// Column `bulk_count` of `disruption`.
  case bulkCount
  /// Column `rating` of `good_practice`.
  case practiceRating
}
