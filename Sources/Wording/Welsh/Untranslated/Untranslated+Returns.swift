import ThreatDomain

/// English sentences with the Welsh terms that are certain, until a translator has worked on them.
extension Welsh: ReturnsSentences {
  func without(_ names: [String]) -> String {
    untranslated.without(names)
  }
  var nothingJudged: String { untranslated.nothingJudged }

  func noReturn(for months: [Month]) -> String {
    untranslated.noReturn(for: months)
  }

  func noReturn(_ what: String, for month: Month, newest: Month?, isCovered: Bool) -> String {
    untranslated.noReturn(what, for: month, newest: newest, isCovered: isCovered)
  }
}
