/// How a subject's rank has changed since an earlier ranking.
public enum RankMove: Hashable, Sendable {
  /// This many places nearer to rank 1, above 0.
  case up(Int)
  /// This many places further from rank 1, above 0.
  case down(Int)
  /// At the same rank.
  case same
  /// The subject has a rank now and had none then.
  case new
}

extension Ranking {
  /// How a subject's rank has changed since an earlier ranking; `nil` where it has no rank now.
  ///
  /// The earlier ranking uses the assessments on or before the baseline day, usually the day of the
  /// last meeting.
  public func move(of id: ID, since earlier: Ranking) -> RankMove? {
    guard let now = rank(of: id) else { return nil }
    guard let then = earlier.rank(of: id) else { return .new }
    if now == then { return .same }
    return now < then ? .up(then - now) : .down(now - then)
  }
}
