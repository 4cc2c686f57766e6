import ThreatDomain

/// English sentences with the Welsh terms that are certain, until a translator has worked on them.
extension Welsh: PlainSentences {
  func rowsLeft(_ number: Int, parts: [(title: String, count: Int)]) -> String {
    untranslated.rowsLeft(number, parts: parts)
  }

  func noSuchRow(_ number: Int, of last: Int) -> String {
    untranslated.noSuchRow(number, of: last)
  }

  func notUnderstood(_ text: String, near: [String]) -> String {
    untranslated.notUnderstood(text, near: near)
  }

  func foundNothing(_ text: String) -> String {
    untranslated.foundNothing(text)
  }

  func several(_ text: String, found: [String]) -> String {
    untranslated.several(text, found: found)
  }

  func noSuch(_ text: String, expected: [String]) -> String {
    untranslated.noSuch(text, expected: expected)
  }
}
