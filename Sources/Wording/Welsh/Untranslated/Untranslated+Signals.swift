import ThreatDomain

/// What English says, with the Welsh terms that are sure, until a translator has been.
extension Welsh: SignalsSentences {
  func shortSignal(_ judgement: Judgement) -> String {
    untranslated.shortSignal(judgement)
  }

  func signal(_ judgement: Judgement) -> String {
    untranslated.signal(judgement)
  }

  func firstSignal(_ judgement: Judgement) -> String {
    untranslated.firstSignal(judgement)
  }
}
