import ThreatDomain
import Wording

/// What the figures of the board of actors count.
extension ActorsSheet {
  private var scale: ScoreScale? { model.scoreModel.map { ScoreScale($0, asAt: model.asAt) } }

  private var subjects: RankedSubjects? {
    scale.map { RankedSubjects(.actor, in: request.scope, $0) }
  }

  func figure(_ asked: ScoreFigure, of standing: ActorStanding) -> Figure? {
    scale.map { .score(asked, ScoredSubject(.actor, id: standing.actor.id, $0)) }
  }

  func rank(of standing: ActorStanding, asAt day: Day? = nil) -> Figure? {
    subjects.map { .standing(.rank, of: standing.actor.id, day.map($0.asAt) ?? $0) }
  }

  func move(of standing: ActorStanding) -> Figure? {
    subjects.map { .standing(.move(since: model.baseline), of: standing.actor.id, $0) }
  }

  func shareInTen(of standing: ActorStanding) -> Figure? {
    guard let subjects, let scoreModel = model.scoreModel else { return nil }
    return .standing(
      .shareInTen(WeightVariations(of: scoreModel)), of: standing.actor.id, subjects)
  }

  func record(_ asked: RecordFigure, of standing: ActorStanding) -> Figure {
    .record(asked, id: standing.actor.id)
  }

  /// The counts of the headline.
  var figuresOfHeadline: [NamedFigure] {
    guard let subjects else { return [] }
    let counts: [(Term, Int, SubjectCount)] = [
      (.notScored, model.unscored.count, .notScored), (.stale, model.stale.count, .stale),
      (.bandsDisagreeing, model.disagreeing.count, .bandDisagrees),
      (.acrossRegions, model.touchingRegions.count, .acrossRegions),
      (.rankedCount, model.ranked.count, .scored),
    ]
    return counts.compactMap { term, count, asked in
      Field.count(count, request).counts(.subjects(asked, subjects)).named(words[term])
    }
  }
}
