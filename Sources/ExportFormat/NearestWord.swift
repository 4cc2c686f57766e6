/// Finds the known word that an unknown word was probably meant to be.
package enum NearestWord {
  /// The closest known word; `nil` where none is close.
  ///
  /// A word is close if one of the two begins the other, or if a typing slip or two turns one into
  /// the other.
  package static func to(_ word: String, among known: some Sequence<String>) -> String? {
    let typed = Array(word.lowercased().utf8.prefix(longest))
    let near = known.map { (word: $0, distance: distance(typed, Array($0.lowercased().utf8))) }
    let best = near.min { $0.distance < $1.distance }
    return best.flatMap { $0.distance <= max(1, typed.count / 3) ? $0.word : nil }
  }

  /// How many letters of a word are compared; every known word is shorter.
  private static let longest = 64

  /// How many letters must be added, removed or changed to turn one word into the other.
  ///
  /// The distance is 1 where one word begins the other and the shorter has four letters or more.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    if left == right { return 0 }
    let shorter = min(left.count, right.count)
    if shorter >= 4, left.prefix(shorter) == right.prefix(shorter) { return 1 }
    var row = Array(0...right.count)
    for (position, letter) in left.enumerated() {
      var corner = row[0]
      row[0] = position + 1
      for other in right.indices {
        let changed = corner + (letter == right[other] ? 0 : 1)
        corner = row[other + 1]
        row[other + 1] = min(changed, row[other] + 1, corner + 1)
      }
    }
    return row[right.count]
  }
}
