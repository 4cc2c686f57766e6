import ThreatDomain

/// The judgement of a control chart, in words.
package protocol SignalsSentences {
  /// A few words for a row: `above 188`, `8 below mean`, `usual`.
  func shortSignal(_ judgement: Judgement) -> String

  /// A signal with its direction and its line: `high: above its limit of 412`.
  func signal(_ judgement: Judgement) -> String

  /// The first signal as a sentence, with the number of other rules that fired.
  func firstSignal(_ judgement: Judgement) -> String
}
