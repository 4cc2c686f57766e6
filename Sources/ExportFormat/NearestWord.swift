/// Which of some known words was meant by one that is not among them.
package enum NearestWord {
  /// The known word that is closest; `nil` where none is close.
  ///
  /// Close is what begins alike, or what a slip or two of the fingers make of the other.
  package static func to(_ word: String, among known: some Sequence<String>) -> String? {
    let typed = Array(word.lowercased().utf8.prefix(longest))
    let near = known.map { (word: $0, distance: distance(typed, Array($0.lowercased().utf8))) }
    let best = near.min { $0.distance < $1.distance }
    return best.flatMap { $0.distance <= max(1, typed.count / 3) ? $0.word : nil }
  }

  /// No known word has as many letters.
  private static let longest = 64

  /// How many letters have to be put in, left out or changed; at most one where one word begins the
  /// other.
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
