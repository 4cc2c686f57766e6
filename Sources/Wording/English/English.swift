/// The English sentences.
///
/// Those that no translator has been at yet are said in Welsh too, with the Welsh terms and names of
/// months in them.
struct English: Sentences, Notation {
  /// The language of the terms and the months within the sentences.
  let language: Language

  /// `1 case`, `12 cases`, `1,000 cases`.
  func plural(_ number: Int, _ one: String, _ many: String) -> String {
    "\(count(number)) \(form(number, one, many))"
  }

  /// The word that goes with the number: `is` or `are`.
  func form(_ number: some Numeric, _ one: String, _ many: String) -> String {
    number == 1 ? one : many
  }
}
