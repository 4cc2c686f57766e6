import ThreatDomain

/// What English says, with the Welsh terms that are sure, until a translator has been.
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
