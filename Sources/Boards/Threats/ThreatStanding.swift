import ThreatDomain

/// Where a threat ranks, where it ranked at the baseline, and what made the difference.
struct ThreatStanding: Equatable, Sendable {
  let rank: Int?
  let rankBefore: Int?
  let move: RankMove?
  /// What became of its own score.
  let change: ScoreChange
  /// The ids of those that ranked below it and rank above it now, or are newly scored above it.
  let overtakenBy: [String]
  /// The ids of those that ranked above it and rank below it now.
  let overtook: [String]
}

extension ThreatStanding {
  init(of id: String, in scored: ScoredSubjects) {
    rank = scored.ranking.rank(of: id)
    rankBefore = scored.rankBefore(of: id)
    move = scored.move(of: id)
    change = scored.change(of: id)
    let (now, then) = (rank ?? .max, rankBefore ?? .max)
    let ranked = scored.ranking.entries.map {
      (id: $0.id, now: $0.rank, then: scored.rankBefore(of: $0.id) ?? .max)
    }
    let isCompared = rank != nil && rankBefore != nil
    overtakenBy = isCompared ? ranked.filter { $0.now < now && $0.then > then }.map(\.id) : []
    overtook = isCompared ? ranked.filter { $0.now > now && $0.then < then }.map(\.id) : []
  }
}
