import Sheets
import ThreatDomain

/// What the figures of a threat count.
extension FollowedThreat {
  func score(_ asked: ScoreFigure) -> Figure? {
    scale.map { .score(asked, ScoredSubject(.threat, id: threat.id, $0)) }
  }

  /// The demand of the threat in the month.
  func slice(_ request: BoardRequest) -> DemandSlice {
    request.slice(scope, .group(threat.fraudGroup))
  }

  /// The open investigations of the threat's group at a level.
  func count(of level: PriorityLevel, asAt: Day) -> Figure {
    .investigations(
      InvestigationSelection(in: scope, asAt: asAt, level: level, group: threat.fraudGroup))
  }
}
