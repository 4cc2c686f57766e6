import ThreatDomain

extension Notation {
  /// The words as a sentence: a capital first, a full stop last.
  package func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  /// The text as a sentence: a capital first, one full stop last, no blank doubled.
  package func asSentence(_ text: String) -> String {
    var text = text.split(separator: " ").joined(separator: " ")
    while let last = text.last, ".;:, ".contains(last) { text.removeLast() }
    guard let last = text.last else { return "" }
    return text.prefix(1).uppercased() + text.dropFirst() + ("!?".contains(last) ? "" : ".")
  }
}
