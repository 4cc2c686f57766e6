/// What is asked of one record.
public enum RecordFigure: Hashable, Sendable {
  /// Columns of `investigation`.
  case victims, vulnerableVictims, investigationLoss
  /// Days since it was opened, and since its last activity.
  case investigationAge(asAt: Day), daysSinceActivity(asAt: Day)
  /// How many forces it touches, and how often it changed hands.
  case investigationForces
  case handOffs(asAt: Day), casesTakenUp(asAt: Day), escalationsAccepted(asAt: Day)
  /// Columns of `actor`, and how many forces and regions it touches.
  case ocgmBand, forcesTouched, regionsTouched
  case daysSinceReview(asAt: Day)
  /// Days since the last disruption of an actor.
  case daysSinceDisrupted(asAt: Day)
  /// A column of `disruption`, and the days since it.
  case assetsDenied
  case disruptionAge(asAt: Day)
  /// Columns of `dissemination`, and the days since it was sent.
  case caseVictims, caseVulnerableVictims, caseLoss
  case caseAge(asAt: Day)
  /// Days from sending a case to its being taken up, or declined where it was not.
  case daysToAnswer
  /// Days from an escalation to its answer, or to the day while there is none.
  case escalationDays(asAt: Day)
  /// A column of `campaign`.
  case campaignReach
}
