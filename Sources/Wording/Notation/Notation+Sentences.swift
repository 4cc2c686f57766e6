import ThreatDomain

extension Notation {
  /// The words as a sentence, with a capital letter first and a full stop last.
  package func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  /// The text as a sentence: a capital letter first, one full stop last, and no double blanks.
  package func asSentence(_ text: String) -> String {
    var text = text.split(separator: " ").joined(separator: " ")
    while let last = text.last, ".;:, ".contains(last) { text.removeLast() }
    guard let last = text.last else { return "" }
    return text.prefix(1).uppercased() + text.dropFirst() + ("!?".contains(last) ? "" : ".")
  }
}
