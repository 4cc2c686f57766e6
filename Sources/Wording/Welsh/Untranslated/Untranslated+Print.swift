import ThreatDomain

/// English sentences with the Welsh terms that are certain, until a translator has worked on them.
extension Welsh: PrintSentences {
  func snapshotHash(_ digits: String) -> String {
    untranslated.snapshotHash(digits)
  }

  func expires(_ day: String) -> String {
    untranslated.expires(day)
  }

  func printed(by user: String?, on host: String?, at moment: String) -> String {
    untranslated.printed(by: user, on: host, at: moment)
  }
}
