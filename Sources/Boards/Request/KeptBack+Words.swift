import Sheets
import SnapshotStore
import Wording

/// That records are left out, in words; `nil` where none are.
extension KeptBack {
  /// For those who read sentence by sentence.
  package func sentence(_ words: Words) -> String? {
    switch self {
    case .none: nil
    case .records(let number): words.say.recordsLeftOut(number)
    case .some: words.say.recordsLeftOut(nil)
    }
  }

  /// For a line with other facts.
  package func label(_ words: Words) -> String? {
    switch self {
    case .none: nil
    case .records(let number): words.say.leftOutLabel(number)
    case .some: words.say.leftOutLabel(nil)
    }
  }
}
