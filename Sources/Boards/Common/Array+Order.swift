import Sheets

extension Array {
  /// The elements in order of a key, which each is asked for once; equal ones stay as they stood.
  ///
  /// Their positions are put in order first: elements can be large to move about.
  func inOrder<Key>(
    of key: (Element) -> Key, by comesFirst: (Key, Key) -> Bool
  ) -> [Element] {
    let keys = map(key)
    return indices.sorted { comesFirst(keys[$0], keys[$1]) }.map { self[$0] }
  }
}
