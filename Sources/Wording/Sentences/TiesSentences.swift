import ThreatDomain

/// Sentences about two actors with the same total.
package protocol TiesSentences {
  /// `Tied with A-0046 Magpie; ranked higher on confidence: high, low`.
  func tie(with name: String, isAbove: Bool, by rule: String) -> String

  /// The rule that decided the order, and its values.
  ///
  /// The value of the higher actor is first.
  func tieRule(_ rule: TieRule, higher: HarmScore, lower: HarmScore) -> String

  /// The ranks then and now: `12 → 9`, or the words for no rank.
  func ranks(from before: Int?, to now: Int?) -> String

  func since(_ date: Day) -> String

  /// `Score 288 → 432`.
  func change(of figure: String, from old: Double, to new: Double) -> String

  /// How often an actor stays in the top ten: `62 of 64 nearby weightings`.
  func weightings(_ times: Int, of all: Int) -> String

  /// `band 2, score in the second lowest fifth nationally`.
  func band(_ band: Int, fifth: Int) -> String

  /// Which fifth of all scored it is, 1 the highest: `lowest`.
  func fifth(_ fifth: Int) -> String

  /// `21 Mar 2019, 15d ago`.
  func occasion(on date: Day, daysAgo age: Int) -> String

  /// The version of the model, and the month of the assessment: `v2 Mar 2019`.
  func version(_ version: String, of month: Month) -> String

  /// When an actor was last reviewed and last disrupted.
  func lastOccasions(of name: String, reviewed: Day?, disrupted: Day?, asAt: Day) -> String
}
