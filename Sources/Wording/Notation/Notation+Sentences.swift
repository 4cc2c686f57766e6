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

  /// `5 Apr 2019` of `2019-04-05`, `5 Apr 2019, 06:00 UTC` of `2019-04-05T06:00:00Z`; what is no date
  /// as it is.
  package func written(_ moment: String) -> String {
    guard let date = Day(moment.prefix(10)).map(day) else { return moment }
    let time = moment.dropFirst(11).prefix(5)
    return time.isEmpty ? date : "\(date), \(time) UTC"
  }
}
