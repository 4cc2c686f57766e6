import Sheets
import SnapshotStore
import Wording

/// Words that say that records are left out; `nil` where none are.
extension KeptBack {
  /// The words as a sentence.
  package func sentence(_ words: Words) -> String? {
    switch self {
    case .none: nil
    case .records(let number): words.say.recordsLeftOut(number)
    case .some: words.say.recordsLeftOut(nil)
    }
  }

  /// The words for a line with other facts.
  package func label(_ words: Words) -> String? {
    switch self {
    case .none: nil
    case .records(let number): words.say.leftOutLabel(number)
    case .some: words.say.leftOutLabel(nil)
    }
  }
}
