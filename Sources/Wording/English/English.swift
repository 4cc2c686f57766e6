import ThreatDomain

/// The English sentences.
struct English: Sentences, Notation {
  var language: Language { .english }

  /// `1 case`, `12 cases`, `1,000 cases`.
  func plural(_ number: Int, _ one: String, _ many: String) -> String {
    "\(count(number)) \(form(number, one, many))"
  }

  /// The word that goes with the number: `is` or `are`.
  func form(_ number: some Numeric, _ one: String, _ many: String) -> String {
    number == 1 ? one : many
  }
}
