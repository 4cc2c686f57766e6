import Sheets
import ThreatDomain
import Wording

/// What the figures of the actors board count.
extension ActorsSheet {
  private var scale: ScoreScale? { model.scoreModel.map { ScoreScale($0, asAt: model.asAt) } }

  /// The actors of the scope, with their bands compared with all scores of the nation.
  private var banded: RankedSubjects? {
    model.scaleOfNation.map { RankedSubjects(.actor, in: request.scope, $0) }
  }

  private var subjects: RankedSubjects? {
    scale.map { RankedSubjects(.actor, in: request.scope, $0) }
  }

  /// The figure; `nil` while other weights are tried, because the export has no such scores.
  func figure(_ asked: ScoreFigure, of standing: ActorStanding) -> Figure? {
    model.trial == nil ? ownFigure(asked, of: standing) : nil
  }

  func ownFigure(_ asked: ScoreFigure, of standing: ActorStanding) -> Figure? {
    scale.map { .score(asked, ScoredSubject(.actor, id: standing.actor.id, $0)) }
  }

  func rank(of standing: ActorStanding) -> Figure? {
    model.trial == nil ? ownRank(of: standing, asAt: model.asAt) : nil
  }

  /// The rank at the baseline.
  ///
  /// While other weights are tried, the rank now under the model's own weights.
  func rankBefore(of standing: ActorStanding) -> Figure? {
    ownRank(of: standing, asAt: model.trial == nil ? model.baseline : model.asAt)
  }

  private func ownRank(of standing: ActorStanding, asAt day: Day) -> Figure? {
    subjects.map { .standing(.rank, of: standing.actor.id, $0.asAt(day)) }
  }

  func move(of standing: ActorStanding) -> Figure? {
    guard model.trial == nil else { return nil }
    return subjects.map { .standing(.move(since: model.baseline), of: standing.actor.id, $0) }
  }

  /// The fifth among all scored actors of the nation, whatever the scope.
  func fifth(of standing: ActorStanding) -> Figure? {
    guard model.trial == nil else { return nil }
    return model.scaleOfNation.map {
      .standing(.fifth, of: standing.actor.id, RankedSubjects(.actor, in: .national, $0))
    }
  }

  /// The weight of a component in the model itself.
  func weight(of component: ScoreComponent) -> Figure? {
    scale.map { .weight(of: component.id, $0) }
  }

  func shareInTen(of standing: ActorStanding) -> Figure? {
    guard model.trial == nil, let subjects, let variations = model.variations else { return nil }
    return .standing(.shareInTen(variations), of: standing.actor.id, subjects)
  }

  func record(_ asked: RecordFigure, of standing: ActorStanding) -> Figure {
    .record(asked, id: standing.actor.id)
  }

  /// What a count of the headline counts.
  func figure(_ asked: SubjectCount) -> Figure? {
    subjects.map { .subjects(asked, asked == .bandDisagrees ? banded ?? $0 : $0) }
  }
}
