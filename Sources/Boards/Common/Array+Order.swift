import Sheets

extension Array {
  /// The elements sorted by a key.
  ///
  /// Each key is read once, and equal elements keep their order.
  ///
  /// Only positions are sorted, because large elements are slow to move.
  func inOrder<Key>(
    of key: (Element) -> Key, by comesFirst: (Key, Key) -> Bool
  ) -> [Element] {
    let keys = map(key)
    return indices.sorted { comesFirst(keys[$0], keys[$1]) }.map { self[$0] }
  }
}
