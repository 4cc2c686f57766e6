import ThreatDomain

/// What English says, with the Welsh terms that are sure, until a translator has been.
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
