import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Fields for harm scores and their parts.
extension Field {
  /// A total score, or the words for why there is none.
  ///
  /// A stale score has a mark.
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

  /// A part of a score: the sum of a section, or the weighted value of a component.
  static func figure(_ figure: Double?, _ words: Words) -> Field {
    figure.map { .init(words.figure($0), raw: .number($0)) } ?? .missing
  }

  /// The value that a scorer gave; missing where the model did not ask for it.
  static func value(_ value: Int?, _ words: Words) -> Field {
    value.map { .init(words.count($0), raw: .integer($0)) } ?? .missing
  }

  /// The total of an assessment, or words where it has none.
  static func total(of scored: ScoredAssessment, _ words: Words) -> Field {
    guard let score = scored.score else {
      return .init(words[.value(.scoreUnusable)], .stale, raw: .missing)
    }
    return .figure(score.total, words).counts(scored.figure(.total))
  }

  /// The change of rank since the baseline: `+2`, `-1`, `=`, or new.
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
