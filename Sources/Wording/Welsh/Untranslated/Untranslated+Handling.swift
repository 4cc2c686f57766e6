import ThreatDomain

/// English sentences with the Welsh terms that are certain, until a translator has worked on them.
extension Welsh: HandlingSentences {
  func recordsLeftOut(_ number: Int?) -> String {
    untranslated.recordsLeftOut(number)
  }

  func leftOutLabel(_ number: Int?) -> String {
    untranslated.leftOutLabel(number)
  }
  var noConditions: String { untranslated.noConditions }

  func recordsCarried(_ number: Int) -> String {
    untranslated.recordsCarried(number)
  }
}
