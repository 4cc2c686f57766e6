import ThreatDomain

/// What English says, with the Welsh terms that are sure, until a translator has been.
extension Welsh: FindSentences {
  func matching(_ found: Int, of total: Int) -> String {
    untranslated.matching(found, of: total)
  }

  func showOnBoards(_ name: String) -> String {
    untranslated.showOnBoards(name)
  }
}
