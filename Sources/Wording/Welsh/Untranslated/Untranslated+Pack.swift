import ThreatDomain

/// English sentences with the Welsh terms that are certain, until a translator has worked on them.
extension Welsh: PackSentences {
  var definitions: [String] { untranslated.definitions }

  func partsLeftOut(_ parts: [String]) -> String {
    untranslated.partsLeftOut(parts)
  }
  var packSafe: String { untranslated.packSafe }
  var packSample: String { untranslated.packSample }

  func reviewEvery(_ days: Int) -> String {
    untranslated.reviewEvery(days)
  }
}
