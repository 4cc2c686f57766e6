/// How a subject's rank differs from an earlier ranking.
public enum RankMove: Hashable, Sendable {
  /// So many places nearer to rank 1; above 0.
  case up(Int)
  /// So many places further from rank 1; above 0.
  case down(Int)
  /// At the same rank.
  case same
  /// Ranked now, and not then.
  case new
}

extension Ranking {
  /// How a subject moved since an earlier ranking; `nil` where it is not ranked now.
  ///
  /// Rank then is the rank among the assessments on or before the baseline day, usually that of the
  /// last meeting: a ranking made as at that day.
  public func move(of id: ID, since earlier: Ranking) -> RankMove? {
    guard let now = rank(of: id) else { return nil }
    guard let then = earlier.rank(of: id) else { return .new }
    if now == then { return .same }
    return now < then ? .up(then - now) : .down(now - then)
  }
}
