/// The English sentences.
///
/// Welsh uses them too, where there is no translation yet. The terms and the names of months in
/// them are then Welsh.
struct English: Sentences, Notation {
  /// The language of the terms and the months within the sentences.
  let language: Language

  /// A number with its noun: `1 case`, `12 cases`, `1,000 cases`.
  func plural(_ number: Int, _ one: String, _ many: String) -> String {
    "\(count(number)) \(form(number, one, many))"
  }

  /// The verb or other word for a number: `is` or `are`.
  func form(_ number: some Numeric, _ one: String, _ many: String) -> String {
    number == 1 ? one : many
  }
}
