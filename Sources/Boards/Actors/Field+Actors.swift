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
    guard let score = state.score else { return .missing }
    return .bar(
      ScoreBars(score: score).bySection(maximum: maximum, width: scoreBarWidth),
      of: ScoreSection.allCases)
  }

  /// A bar of every part of the score, one after another.
  static func partBar(_ state: ScoreState, maximum: Double) -> Field {
    guard let score = state.score else { return .missing }
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

  /// The OCGM band, with `!` where it disagrees with the score.
  static func band(_ standing: ActorStanding) -> Field {
    guard let band = standing.actor.ocgmBand else { return .missing }
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
