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
  /// Of ``overtakenBy`` those that are newly scored: they passed it, and it did not fall.
  var newAbove: [String] = []

  /// Of ``overtakenBy`` those that ranked below it then.
  var overtakenByRanked: [String] { overtakenBy.filter { !newAbove.contains($0) } }

  /// The move among those that were ranked at both days; see ``newAbove``.
  var ownMove: RankMove? {
    switch move {
    case .down(let places):
      places > newAbove.count ? .down(places - newAbove.count) : .same
    case .up, .same, .new, nil: move
    }
  }
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
    newAbove = above.indices.filter { above[$0] == .max }.map(scored.rankedID)
  }
}
