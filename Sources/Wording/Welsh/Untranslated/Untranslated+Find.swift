import ThreatDomain

/// English sentences with the Welsh terms that are certain, until a translator has worked on them.
extension Welsh: FindSentences {
  func matching(_ found: Int, of total: Int) -> String {
    untranslated.matching(found, of: total)
  }

  func selected(_ number: Int) -> String { untranslated.selected(number) }

  func written(_ file: String, by command: String) -> String {
    untranslated.written(file, by: command)
  }

  func fileExists(_ file: String) -> String { untranslated.fileExists(file) }

  func showOnBoards(_ name: String) -> String {
    untranslated.showOnBoards(name)
  }
}
