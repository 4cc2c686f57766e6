import ThreatDomain

/// What the figures of the board of threats count.
extension ThreatsSheet {
  func score(of fact: ThreatFacts) -> Figure? {
    fact.scale.map { .score(.total, ScoredSubject(.threat, id: fact.threat.id, $0)) }
  }

  /// Its place among the threats of its region; the nation ranks only those that lead a group.
  func standing(_ asked: StandingFigure, of fact: ThreatFacts) -> Figure? {
    guard request.scope != .national else { return nil }
    return fact.scale.map { scale in
      .standing(asked, of: fact.threat.id, RankedSubjects(.threat, in: request.scope, scale))
    }
  }

  /// Open investigations of its group at a level.
  func count(of level: PriorityLevel, _ fact: ThreatFacts) -> Figure {
    .investigations(
      InvestigationSelection(
        in: request.scope, asAt: asAt, level: level, group: fact.threat.fraudGroup))
  }
}
