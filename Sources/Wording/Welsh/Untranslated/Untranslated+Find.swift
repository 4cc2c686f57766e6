import ThreatDomain

/// English sentences with the Welsh terms that are certain, until a translator has worked on them.
extension Welsh: FindSentences {
  func matching(_ found: Int, of total: Int) -> String {
    untranslated.matching(found, of: total)
  }

  func showOnBoards(_ name: String) -> String {
    untranslated.showOnBoards(name)
  }
}
