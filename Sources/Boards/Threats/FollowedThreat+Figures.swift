import Sheets
import ThreatDomain
import Wording

extension Threat {
  /// The name in the reader's language.
  func name(_ words: Words) -> String { words.name(name, nameInWelsh) }
}

extension FollowedThreat {
  func name(_ words: Words) -> String { threat.name(words) }
}

/// What the figures of a threat count.
extension FollowedThreat {
  func score(_ asked: ScoreFigure) -> Figure? {
    scale.map { .score(asked, ScoredSubject(.threat, id: threat.id, $0)) }
  }

  /// The demand of the threat in the month; `nil` where its reports are not counted apart.
  func slice(_ request: BoardRequest) -> DemandSlice? { part.map { request.slice(scope, $0) } }

  /// The open investigations of the threat at a level.
  func count(of level: PriorityLevel, asAt: Day) -> Figure {
    .investigations(
      InvestigationSelection(in: scope, asAt: asAt, level: level, threat: threat.id))
  }
}
