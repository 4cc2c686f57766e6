import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Fields that only actors have.
extension Field {
  private static let scoreBarWidth = 18
  private static let partBarWidth = 36

  /// A bar of the sums of harm, likelihood and position, one after another.
  ///
  /// - Parameter maximum: The sum that fills the bar.
  static func scoreBar(_ state: ScoreState, maximum: Double) -> Field {
    guard let score = state.score else { return .none() }
    return .bar(
      ScoreBars(score: score).bySection(maximum: maximum, width: scoreBarWidth),
      of: ScoreSection.allCases)
  }

  /// A bar of every part of the score, one after another.
  static func partBar(_ state: ScoreState, maximum: Double) -> Field {
    guard let score = state.score else { return .none() }
    return .bar(
      ScoreBars(score: score).byPart(maximum: maximum, width: partBarWidth),
      of: score.parts.map(\.component.section))
  }

  /// A bar of figures that other fields give.
  ///
  /// A voice skips it.
  static func bar(_ runs: [TextRun], of sections: [ScoreSection]) -> Field {
    Field(
      runs, raw: .missing, spoken: "", signs: Set(sections.map(\.sign)), voice: .silent,
      picture: .bar(runs.map { .init(cells: $0.text.width, role: $0.role) }))
  }

  /// The share of nearby weightings that keep it in the ten; none where it has no score.
  static func inTen(_ share: Double?, _ words: Words) -> Field {
    share == nil ? .none() : .share(share, words)
  }

  /// A part of a score; none where there is no score.
  static func figureOrNone(_ figure: Double?, _ words: Words) -> Field {
    figure == nil ? .none() : .figure(figure, words)
  }

  /// The fifth of all scored nationally in which the score stands: `lowest`.
  static func fifth(_ fifth: Int?, _ words: Words) -> Field {
    fifth.map { .init(words.say.fifth($0), raw: .integer($0)) } ?? .none()
  }

  /// The OCGM band, with `!` where the score places the actor elsewhere.
  static func band(_ standing: ActorStanding) -> Field {
    guard let band = standing.actor.ocgmBand else { return .none() }
    return .marked(
      "\(band.number)", standing.isDisagreed ? .warning : nil, raw: .integer(band.number))
  }

  /// The date when something last happened, with `!` if it is too long ago.
  static func occasion(_ occasion: ActorStanding.Occasion, _ words: Words) -> Field {
    guard let day = occasion.day, let age = occasion.daysSince else {
      return .init(words[.value(.never)], occasion.isStale ? .stale : .dim, raw: .missing)
    }
    let date = age < 365 ? words.shortDay(day) : words.day(day)
    let field = Field.marked(
      date, occasion.isStale ? .stale : nil, raw: .text(day.description))
    return occasion.isStale ? field.said(as: "\(date), \(words[.value(.stale)])") : field
  }

  static func owner(_ actor: Actor, _ words: Words) -> Field {
    actor.owner.map { .text($0) } ?? .lacking(words[.value(.noOwner)], .alert)
  }
}
