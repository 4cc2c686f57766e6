import ThreatDomain

/// What a control chart says, in words rather than marks.
package protocol SignalsSentences {
  /// A few words for a row: `above 188`, `8 below mean`, `usual`.
  func shortSignal(_ judgement: Judgement) -> String

  /// The same as a sentence that says which way, against what: `high: above its limit of 412`.
  func signal(_ judgement: Judgement) -> String

  /// The first signal as a sentence, and how many rules more have fired.
  func firstSignal(_ judgement: Judgement) -> String
}
