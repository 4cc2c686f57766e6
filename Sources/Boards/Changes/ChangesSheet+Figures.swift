import Sheets
import ThreatDomain
import Wording

/// What the counts of changes count.
extension ChangesSheet {
  /// How many of a kind moved.
  func field(of kind: Change.Kind) -> Field {
    guard kind != .signal || isJudged else { return .missing }
    return Field.count(count(of: kind), request).counts(figure(of: kind))
  }

  /// Those of the headline: the kinds of which anything moved.
  var figuresOfHeadline: [NamedFigure] {
    changes.kinds.compactMap { kind in
      field(of: kind).named(words[kind.term])
    }
  }

  /// `nil` for signals: each is what four rules find in a series of thirteen months, not a row.
  private func figure(of kind: Change.Kind) -> Figure? {
    switch kind {
    case .levelMove: figure(.levelMoves)
    case .newInvestigation: figure(.newInvestigations)
    case .escalationRaised: figure(.escalationsRaised)
    case .escalationAnswered: figure(.escalationsAnswered)
    case .disruption: figure(.disruptions)
    case .actorScored: actors(.scoredAnew(since: baseline))
    case .actorRank: actors(.crossedTen(since: baseline))
    case .actorSeen: figure(.actorsFirstSeen)
    case .actorReviewed: figure(.actorsReviewed)
    case .threatRank: threats(.rankMoved(since: baseline))
    case .caseSent: figure(.casesSent)
    case .caseTakenUp: figure(.casesTakenUp)
    case .caseDeclined: figure(.casesDeclined)
    case .signal: nil
    case .restated: figure(.restatedMonths)
    }
  }

  private func figure(_ kind: ChangeCount.Kind) -> Figure {
    .changes(ChangeCount(kind, in: request.scope, on: days))
  }

  private func actors(_ asked: SubjectCount) -> Figure? {
    scales.actors.map { .subjects(asked, RankedSubjects(.actor, in: request.scope, $0)) }
  }

  /// Threats are ranked region by region.
  private func threats(_ asked: SubjectCount) -> Figure? {
    scales.threats.map {
      .subjects(asked, RankedSubjects(.threat, in: request.scope, $0, among: .ofOneRegion))
    }
  }
}
