import Sheets
import ThreatDomain
import Wording

/// What the figures above the panes count.
extension ActorSheet {
  var figuresOfHeadline: [NamedFigure] {
    let scale = model.scoreModel.map { ScoreScale($0, asAt: model.asAt) }
    let score = scale.map { Figure.score(.total, ScoredSubject(.actor, id: actor.id, $0)) }
    let rank = scale.map {
      Figure.standing(.rank, of: actor.id, RankedSubjects(.actor, in: model.scope, $0))
    }
    let fields: [(Term, Field, Figure?)] = [
      (.column(.score), .score(standing.state, words), score),
      (.actors(.rankWord), .rank(standing.rank), rank),
      (
        .column(.reviewed), .age(standing.review.daysSince, words),
        .record(.daysSinceReview(asAt: model.asAt), id: actor.id)
      ),
      (
        .column(.disrupted), .age(standing.disruption.daysSince, words),
        .record(.daysSinceDisrupted(asAt: model.asAt), id: actor.id)
      ),
      (.column(.ocgm), .band(standing), .record(.ocgmBand, id: actor.id)),
    ]
    return fields.compactMap { label, field, figure in field.counts(figure).named(words[label]) }
  }
}
