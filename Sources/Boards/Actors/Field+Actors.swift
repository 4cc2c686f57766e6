import CellCanvas
import ThreatDomain
import Wording

/// Fields that only actors have.
extension Field {
  static let scoreBarWidth = 18

  /// The sums of harm, likelihood and position, one after the other.
  ///
  /// - Parameter maximum: The sum that fills the bar.
  static func scoreBar(_ state: ScoreState, maximum: Double) -> Field {
    guard let score = state.score else { return .missing }
    return Field(
      StackedBar(
        [
          .init(score.harm, role: .barHarm), .init(score.likelihood, role: .barLikelihood),
          .init(score.position, role: .barPosition),
        ], maximum: maximum
      ).runs(width: scoreBarWidth), raw: .missing, spoken: "")
  }

  /// The OCGM band, with `!` where the score places the actor elsewhere.
  static func band(_ standing: ActorStanding) -> Field {
    guard let band = standing.actor.ocgmBand else { return .missing }
    return .marked(
      "\(band.number)", standing.isDisagreed ? .warning : nil, raw: .integer(band.number))
  }

  /// The day of the last review; `!` and the days since where that is too long ago.
  static func review(_ standing: ActorStanding, _ words: Words) -> Field {
    guard let day = standing.actor.lastReviewedOn, let age = standing.daysSinceReview else {
      return Field(words[.never], .alert, raw: .missing)
    }
    let date = age < 365 ? words.shortDay(day) : words.day(day)
    let raw = RawValue.text(day.description)
    guard standing.isReviewStale else { return Field(date, raw: raw) }
    return Field("\(date) !\(words.age(age))", .stale, raw: raw)
  }

  static func owner(_ actor: Actor, _ words: Words) -> Field {
    actor.owner.map { .text($0) } ?? Field(words[.noOwner], .alert, raw: .missing)
  }

  static func rank(_ rank: Int?, _ role: Role = .text) -> Field {
    rank.map { Field("\($0)", role, raw: .integer($0)) } ?? .missing
  }

  /// A code of the export in words; the code stays in the data.
  static func code(_ code: String, _ word: String, _ role: Role = .text) -> Field {
    Field(word, role, raw: .text(code))
  }

  /// An age in days.
  static func age(_ days: Int?, _ words: Words) -> Field {
    days.map { Field(words.age($0), raw: .integer($0)) } ?? .missing
  }

  /// How many places: no count of people, so the safe view shows it.
  static func places(_ ids: [String], _ words: Words) -> Field {
    Field(words.count(ids.count), raw: .integer(ids.count))
  }

  /// A part of a score: a section's sum, or a component's weighted value.
  static func figure(_ figure: Double?, _ words: Words) -> Field {
    figure.map { Field(words.figure($0), raw: .number($0)) } ?? .missing
  }
}

extension HarmScore {
  /// All three sections: the length of the bar, not the total.
  var barLength: Double { harm + likelihood + position }
}

extension Words {
  /// Whether band and score agree, as a phrase.
  func agreement(_ agreement: BandAgreement) -> String {
    switch agreement {
    case .noBand: self[.noBand]
    case .notScored: self[.notScored]
    case .tooFewScored: self[.bandNotCompared]
    case .agree: self[.bandAgrees]
    case .disagree(.bandIsHigher): self[.bandHigher]
    case .disagree(.bandIsLower): self[.bandLower]
    }
  }
}
