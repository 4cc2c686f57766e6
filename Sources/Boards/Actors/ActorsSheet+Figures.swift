import Sheets
import ThreatDomain
import Wording

/// What the figures of the board of actors count.
extension ActorsSheet {
  private var scale: ScoreScale? { model.scoreModel.map { ScoreScale($0, asAt: model.asAt) } }

  /// Those of the scope whose bands are set against all scores of the nation.
  private var banded: RankedSubjects? {
    model.scaleOfNation.map { RankedSubjects(.actor, in: request.scope, $0) }
  }

  private var subjects: RankedSubjects? {
    scale.map { RankedSubjects(.actor, in: request.scope, $0) }
  }

  /// `nil` while other weights are tried: no table of the export holds what they make.
  func figure(_ asked: ScoreFigure, of standing: ActorStanding) -> Figure? {
    model.trial == nil ? ownFigure(asked, of: standing) : nil
  }

  func ownFigure(_ asked: ScoreFigure, of standing: ActorStanding) -> Figure? {
    scale.map { .score(asked, ScoredSubject(.actor, id: standing.actor.id, $0)) }
  }

  func rank(of standing: ActorStanding) -> Figure? {
    model.trial == nil ? ownRank(of: standing, asAt: model.asAt) : nil
  }

  /// The rank at the baseline; while other weights are tried, the model's own rank.
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

  /// Among all of the nation, whatever the scope.
  func fifth(of standing: ActorStanding) -> Figure? {
    guard model.trial == nil else { return nil }
    return model.scaleOfNation.map {
      .standing(.fifth, of: standing.actor.id, RankedSubjects(.actor, in: .national, $0))
    }
  }

  /// What a component weighs in the model itself.
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

  /// A count of the headline.
  func figure(_ asked: SubjectCount) -> Figure? {
    subjects.map { .subjects(asked, asked == .bandDisagrees ? banded ?? $0 : $0) }
  }
}
