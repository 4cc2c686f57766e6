import ThreatDomain

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

  /// `5 Apr 2019` of `2019-04-05`, `5 Apr 2019, 06:00 UTC` of `2019-04-05T06:00:00Z`; what is no date
  /// as it is.
  func written(_ moment: String) -> String {
    guard let date = Day(moment.prefix(10)).map(day) else { return moment }
    let time = moment.dropFirst(11).prefix(5)
    return time.isEmpty ? date : "\(date), \(time) UTC"
  }

  /// The word that goes with the number: `is` or `are`.
  func form(_ number: some Numeric, _ one: String, _ many: String) -> String {
    number == 1 ? one : many
  }
}
