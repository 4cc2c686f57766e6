import Sheets
import ThreatDomain

/// The rank of a threat now and at the baseline, and the reason for the move.
struct ThreatStanding: Equatable, Sendable {
  let rank: Int?
  let rankBefore: Int?
  let move: RankMove?
  /// The change of the threat's own score.
  let change: ScoreChange
  /// The ids of threats now above this one that were below it, or had no score.
  let overtakenBy: [String]
  /// The ids of threats now below this one that were above it.
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
