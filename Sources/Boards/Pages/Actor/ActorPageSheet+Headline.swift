import CellCanvas
import ExportFormat
import Sheets
import ThreatDomain
import Wording

/// The lines above the panes: score and rank, then the dates of the last review and disruption.
extension ActorPageSheet {
  var headline: [Line] {
    [
      .headline(
        [request.said(from: .assessment, sentence: place), doubt].compactMap(\.self), words),
      .facts(scoreInBrief),
      .facts(datesInBrief),
    ]
  }

  /// Why its score is to be doubted, or that nobody looked at it; `nil` for neither.
  private var doubt: String? {
    if standing.isStale { return words.say.scoreIsStale }
    if case .disagree(let side) = standing.agreement {
      return words.say.bandDisagrees(isHigher: side == .bandIsHigher)
    }
    return standing.review.isStale
      ? words.say.reviewIsStale(days: standing.review.daysSince) : nil
  }

  private var scoreInBrief: [Fact] {
    guard let score = standing.state.score else {
      return [Fact(.score, words[.column(.score)], .init(scoreless, .stale, raw: .missing))]
    }
    let stale = standing.isStale ? ", \(words[.value(.stale)])" : ""
    let total = words.say.total(of: score, by: score.formula)
    return [
      Fact(
        .score, words[.column(.score)],
        Field(total + stale, .title, raw: .number(score.total)).counts(figure(.total))),
      Fact(.confidence, words[.column(.confidence)], .confidence(standing.state, words)),
      Fact(.rank, words[.actors(.rankWord)], rank),
    ]
  }

  /// The rank in words: `5 of 22, South East`.
  private var rank: Field {
    guard let rank = standing.rank else {
      return .init(words[.value(.notScored)], raw: .missing)
    }
    let figure = scale.map {
      Figure.standing(.rank, of: actor.id, RankedSubjects(.actor, in: model.scope, $0))
    }
    return Field(
      words.say.rank(rank, of: model.rankedCount, in: names.scope), raw: .integer(rank)
    ).counts(figure)
  }

  private var datesInBrief: [Fact] {
    [
      Fact(
        .daysSinceReview, words[.column(.reviewed)],
        occasion(standing.review)
          .counts(.record(.daysSinceReview(asAt: model.asAt), id: actor.id))),
      Fact(
        .daysSinceDisruption, words[.column(.disrupted)],
        occasion(standing.disruption)
          .counts(.record(.daysSinceDisrupted(asAt: model.asAt), id: actor.id))),
      Fact(
        .ocgmBand, words[.column(.ocgm)],
        ocgmBand.counts(.record(.ocgmBand, id: actor.id))),
    ]
  }

  /// The band; where it has none, a dash no dimmer than the values beside it.
  private var ocgmBand: Field {
    actor.ocgmBand == nil
      ? Field("-", raw: .missing, signs: [.none], voice: .silent) : .band(standing)
  }

  /// A date in words: `21 Mar 2019, 15d ago`, with `!` if it is too long ago.
  ///
  /// The data holds the number of days.
  func occasion(_ occasion: ActorStanding.Occasion) -> Field {
    let worry: Role? = occasion.isStale ? .stale : nil
    guard let day = occasion.day, let age = occasion.daysSince else {
      return .init(words[.value(.never)], worry ?? .text, raw: .missing)
    }
    return .marked(words.say.occasion(on: day, daysAgo: age), worry, raw: .integer(age))
  }

  /// The words where there is no score.
  var scoreless: String {
    if case .unusable(_, let problem) = standing.state { return words.say.reason(problem) }
    return words[.value(.notScored)]
  }

  /// The model and scale of the score; `nil` where no actor was assessed.
  private var scale: ScoreScale? { model.scoreModel.map { ScoreScale($0, asAt: model.asAt) } }

  /// What a part of the score counts.
  func figure(_ asked: ScoreFigure) -> Figure? {
    scale.map { .score(asked, ScoredSubject(.actor, id: actor.id, $0)) }
  }

  func weight(of component: ScoreComponent) -> Figure? {
    scale.map { .weight(of: component.id, $0) }
  }
}
