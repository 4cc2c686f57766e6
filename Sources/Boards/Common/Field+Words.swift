import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Fields for days, codes and names that many boards show.
extension Field {
  /// - Parameter missing: The words where there is no such day.
  static func day(_ day: Day?, _ words: Words, missing: Term = .value(.never)) -> Field {
    guard let day else { return .init(words[missing], .dim, raw: .missing) }
    return .init(words.day(day), raw: .text(day.description))
  }

  /// A code of the export.
  ///
  /// The reader sees a word; the data holds the code.
  static func code(_ code: String, _ word: String, _ role: Role = .text) -> Field {
    .init(word, role, raw: .text(code))
  }

  /// The text, or a dash where there is none.
  static func optionalText(_ text: String?) -> Field { text.map { .text($0) } ?? .none() }

  /// - Parameter whenMissing: The words for what is lacking, such as no owner.
  static func optionalText(_ text: String?, whenMissing: String) -> Field {
    text.map { .text($0) } ?? .lacking(whenMissing)
  }
}
