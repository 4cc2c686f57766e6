import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Fields that only actors have.
extension Field {
  static let scoreBarWidth = 18
  static let partBarWidth = 36

  /// The sums of harm, likelihood and position, one after the other.
  ///
  /// - Parameter maximum: The sum that fills the bar.
  static func scoreBar(_ state: ScoreState, maximum: Double) -> Field {
    guard let score = state.score else { return .missing }
    return Field(
      ScoreBars(score: score).bySection(maximum: maximum, width: scoreBarWidth), raw: .missing,
      spoken: "")
  }

  /// Every part of the score, one after the other.
  static func partBar(_ state: ScoreState, maximum: Double) -> Field {
    guard let score = state.score else { return .missing }
    return Field(
      ScoreBars(score: score).byPart(maximum: maximum, width: partBarWidth), raw: .missing,
      spoken: "")
  }

  /// The OCGM band, with `!` where the score places the actor elsewhere.
  static func band(_ standing: ActorStanding) -> Field {
    guard let band = standing.actor.ocgmBand else { return .missing }
    return .marked(
      "\(band.number)", standing.isDisagreed ? .warning : nil, raw: .integer(band.number))
  }

  /// The day on which something last happened; `!` where that is too long ago.
  static func occasion(_ occasion: ActorStanding.Occasion, _ words: Words) -> Field {
    guard let day = occasion.day, let age = occasion.daysSince else {
      return Field(words[.value(.never)], occasion.isStale ? .alert : .dim, raw: .missing)
    }
    let date = age < 365 ? words.shortDay(day) : words.day(day)
    let raw = RawValue.text(day.description)
    guard occasion.isStale else { return Field(date, raw: raw) }
    return Field.marked(date, .stale, raw: raw).said(as: "\(date), \(words[.value(.stale)])")
  }

  static func owner(_ actor: Actor, _ words: Words) -> Field {
    actor.owner.map { .text($0) } ?? Field(words[.value(.noOwner)], .alert, raw: .missing)
  }

  static func rank(_ rank: Int?, _ role: Role = .text) -> Field {
    rank.map { Field("\($0)", role, raw: .integer($0)) } ?? .missing
  }

  /// A code of the export in words; the code stays in the data.
  static func code(_ code: String, _ word: String, _ role: Role = .text) -> Field {
    Field(word, role, raw: .text(code), signs: [], voice: .afterHead)
  }

  /// An age in days.
  static func age(_ days: Int?, _ words: Words) -> Field {
    days.map { Field(words.age($0), raw: .integer($0)).said(as: words.days($0)) } ?? .missing
  }

  /// How many places: no count of people, so the safe view shows it.
  static func places(_ ids: [String], _ words: Words) -> Field {
    Field(words.count(ids.count), raw: .integer(ids.count))
  }

  /// A value that a scorer gave; missing where the model did not ask for it.
  static func value(_ value: Int?, _ words: Words) -> Field {
    value.map { Field(words.count($0), raw: .integer($0)) } ?? .missing
  }

  /// A part of a score: a section's sum, or a component's weighted value.
  static func figure(_ figure: Double?, _ words: Words) -> Field {
    figure.map { Field(words.figure($0), raw: .number($0)) } ?? .missing
  }
}
