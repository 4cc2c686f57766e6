import ThreatDomain

/// What English says, with the Welsh terms that are sure, until a translator has been.
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
