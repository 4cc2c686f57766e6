import SnapshotStore
import Wording

/// That records are left out, in words; `nil` where none are.
extension KeptBack {
  package func sentence(_ words: Words) -> String? {
    switch self {
    case .none: nil
    case .records(let number): words.recordsLeftOut(number)
    case .some: words.recordsLeftOut(nil)
    }
  }

  /// For a line with other facts.
  package func label(_ words: Words) -> String? {
    switch self {
    case .none: nil
    case .records(let number): words.leftOutLabel(number)
    case .some: words.leftOutLabel(nil)
    }
  }
}
