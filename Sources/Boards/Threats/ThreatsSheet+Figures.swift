import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// What the figures of the board of threats count.
extension ThreatFacts {
  func score(_ asked: ScoreFigure) -> Figure? {
    scale.map { .score(asked, ScoredSubject(.threat, id: threat.id, $0)) }
  }

  /// Its demand in the month.
  func slice(_ request: BoardRequest) -> DemandSlice {
    request.slice(scope, .group(threat.fraudGroup))
  }

  /// Open investigations of its group at a level.
  func count(of level: PriorityLevel, asAt: Day) -> Figure {
    .investigations(
      InvestigationSelection(in: scope, asAt: asAt, level: level, group: threat.fraudGroup))
  }
}

extension ThreatsSheet {
  /// Its place among the threats of its region, or of all; the nation ranks only those that lead a
  /// group.
  func standing(_ asked: StandingFigure, of fact: ThreatFacts) -> Figure? {
    let isOfEveryRegion = view == .everyRegion
    let ranked = isOfEveryRegion ? .national : request.scope
    let field: RankedSubjects.Field =
      ranked == .national && !isOfEveryRegion ? .highestOfGroups : .all
    return fact.scale.map { scale in
      .standing(asked, of: fact.threat.id, RankedSubjects(.threat, in: ranked, scale, among: field))
    }
  }
}
