/// The words that ptg knows in one place, such as the names of its boards, and what a slip may have
/// meant among them.
struct KnownWords: Sendable {
  let words: [String]

  init(_ words: some Sequence<String>) { self.words = Array(words) }

  /// The known words that are nearest to what was typed, in their own order; empty where none is near.
  ///
  /// A word is near where it begins with what was typed, or where few letters differ: one of a short
  /// word, at most a third of a longer one. Case says nothing.
  func near(_ typed: String) -> [String] {
    let wanted = Array(typed.lowercased())
    guard !wanted.isEmpty, wanted.count <= KnownWords.longest else { return [] }
    let slips = words.map { word in KnownWords.slips(from: wanted, to: Array(word.lowercased())) }
    let allowed = max(1, wanted.count / 3)
    guard let fewest = slips.min(), fewest <= allowed else { return beginning(wanted) }
    return zip(words, slips).filter { $0.1 == fewest }.map(\.0)
  }

  /// The words that begin with the letters, of which there are at least two.
  private func beginning(_ letters: [Character]) -> [String] {
    guard letters.count > 1 else { return [] }
    return words.filter { $0.lowercased().starts(with: letters) }
  }

  /// The nearest words, no more than a question can ask about.
  func meant(by typed: String) -> [String] { Array(near(typed).prefix(KnownWords.mostAsked)) }

  /// No known word is longer; what is typed beyond is no slip of one.
  private static let longest = 80

  /// More words than these are no help in a question.
  private static let mostAsked = 3

  /// How many letters were added, left out, changed, or swapped with their neighbour between the two:
  /// the distance of optimal string alignment.
  static func slips(from typed: [Character], to known: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...known.count)
    for (row, letter) in typed.enumerated() {
      var line = [row + 1]
      for (column, other) in known.enumerated() {
        var fewest = min(line[column], last[column + 1]) + 1
        fewest = min(fewest, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == known[column - 1], typed[row - 1] == other {
          fewest = min(fewest, beforeLast[column - 1] + 1)
        }
        line.append(fewest)
      }
      (beforeLast, last) = (last, line)
    }
    return last[known.count]
  }
}
