import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Fields for harm scores and what they are made of.
extension Field {
  /// A total score, or what stands in its place; a stale one carries its mark.
  static func score(_ state: ScoreState, _ words: Words) -> Field {
    switch state {
    case .scored(let score, let isStale):
      let total = words.decimal(score.total, places: 0)
      let field = Field.marked(total, isStale ? .stale : nil, raw: .number(score.total))
      return isStale ? field.said(as: "\(total), \(words[.value(.stale)])") : field
    case .unusable: return .init(words[.value(.scoreUnusable)], .stale, raw: .missing)
    case .notScored: return .init(words[.value(.notScored)], .dim, raw: .missing)
    }
  }

  static func confidence(_ state: ScoreState, _ words: Words) -> Field {
    guard let confidence = state.score?.assessment.confidence else { return .none() }
    return .code(confidence.rawValue, words[confidence.term])
  }

  /// A part of a score: a section's sum, or a component's weighted value.
  static func figure(_ figure: Double?, _ words: Words) -> Field {
    figure.map { .init(words.figure($0), raw: .number($0)) } ?? .missing
  }

  /// A value that a scorer gave; missing where the model did not ask for it.
  static func value(_ value: Int?, _ words: Words) -> Field {
    value.map { .init(words.count($0), raw: .integer($0)) } ?? .missing
  }

  /// The total of an assessment; words where it gives none.
  static func total(of scored: ScoredAssessment, _ words: Words) -> Field {
    guard let score = scored.score else {
      return .init(words[.value(.scoreUnusable)], .stale, raw: .missing)
    }
    return .figure(score.total, words).counts(scored.figure(.total))
  }

  /// How the rank moved since the baseline: `+2`, `-1`, `=`, new.
  static func move(_ move: RankMove?, _ words: Words) -> Field {
    guard let move else { return .none() }
    let field =
      switch move {
      case .up(let places): Field("+\(places)", .up, raw: .integer(places), signs: [.move])
      case .down(let places): Field("-\(places)", .down, raw: .integer(-places), signs: [.move])
      case .same: Field("=", .dim, raw: .integer(0))
      case .new: Field(words[.value(.new)], .up, raw: .missing)
      }
    return field.said(as: words.say.move(move))
  }
}
