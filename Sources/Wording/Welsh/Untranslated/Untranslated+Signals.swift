import ThreatDomain

/// English sentences with the Welsh terms that are certain, until a translator has worked on them.
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
