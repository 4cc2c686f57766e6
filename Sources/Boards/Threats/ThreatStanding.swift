import Sheets
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
    guard let rank, let rankBefore else {
      (overtakenBy, overtook) = ([], [])
      return
    }
    let (above, below) = (scored.ranksBefore[..<(rank - 1)], scored.ranksBefore[rank...])
    overtakenBy = above.indices.filter { above[$0] > rankBefore }.map(scored.rankedID)
    overtook = below.indices.filter { below[$0] < rankBefore }.map(scored.rankedID)
  }
}
