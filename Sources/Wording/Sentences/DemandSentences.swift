import ThreatDomain

/// Sentences of the demand board.
package protocol DemandSentences {
  /// The last day of the data, and the day when it came.
  func dataTo(_ day: Day, received: Day) -> String

  /// - Parameter loss: The loss, or the words for a loss that is kept back; `nil` where it is not
  ///   known.
  /// - Parameter onYearBefore: The change; `nil` where it is not known.
  /// - Parameter forces: The names of forces that have sent no return.
  func demandSentence(
    _ total: DemandCount, loss: String?, month: Month, onYearBefore: CountChange?,
    without forces: [String]
  ) -> String

  /// That the centre restated a month, and its note.
  func restatement(_ month: Month, reason: String) -> String

  /// `restated nationally: 41 reports in Thames Valley came late`.
  func restatement(_ reason: String) -> String

  /// `2018-19`, or `2018-19, Apr to Jun` where only some months are covered.
  func financialYear(_ year: FinancialYear, months: ClosedRange<Month>) -> String

  /// `Financial year to date 2018-19`.
  func yearToDate(_ year: FinancialYear) -> String

  /// A financial year, with its missing months: `2018-19, 11 of 12 months`.
  func financialYear(_ year: FinancialYear, months: ClosedRange<Month>, returned: Int) -> String

  /// Why crimes referred and outcomes are missing for a year.
  func noOutcomes(_ year: String, isCovered: Bool) -> String

  /// Crimes referred and outcomes, in a sentence that nobody can read as a rate.
  ///
  /// - Parameter forces: The names of forces that have sent no return.
  func outcomes(_ outcomes: OutcomeRatio, year: String, without forces: [String]) -> String

  // Unusual figures, and the rules that they meet.

  /// The number of unusual parts: `Unusual this month: 2 forces, 5 fraud types`; `nil` leaves a
  /// kind out.
  func unusual(regions: Int?, forces: Int?, types: Int) -> String

  /// `Kent: 352 reports this month, high: above its limit of 340`.
  func unusual(_ name: String, reports: Int, signal: String) -> String

  /// A rule in a few words, with its numbers of months.
  func rule(_ rule: XmRRule, _ rules: XmRRules) -> String

  /// A rule as a sentence.
  func ruleInFull(_ rule: XmRRule, _ rules: XmRRules) -> String

  /// `Sep 2018 to Mar 2019`, `Mar to Sep 2018`.
  func range(_ months: ClosedRange<Month>) -> String

  // Comparisons with a year before, and longer spans.

  /// `up 9.8%`, `down 3.4%`, `no change`.
  func rise(_ fraction: Double) -> String

  /// `on 2,423`, or `on 2,423 in Mar 2018`.
  func compared(to base: String, in month: Month?) -> String

  /// `(was 6)`, or `(was 0 in Mar 2018)`, where no change can be said.
  func was(_ base: String, in month: Month?) -> String

  /// `3.9% of the national loss`, for a headline.
  func ofNation(_ share: Double) -> String

  /// `5.6 reports for every 10,000 residents; South West 5.3; National 5.5.`
  ///
  /// - Parameter others: The names and rates of the scopes around, or why they have none.
  func rate(_ rate: String, beside others: [String]) -> String

  /// A quarter: `Q4 2018-19`, or `Q4 2018-19, Jan to Feb` where it is not over.
  func quarter(_ sum: QuarterSum) -> String

  /// A quarter below a chart: `Q1 18-19`, `Q2`; in brackets where it is not over.
  func axisLabel(_ sum: QuarterSum) -> String

  /// `Mar 2019 is still open: late reports may be added`.
  func stillOpen(_ month: Month) -> String

  /// What a scope has in a month that was restated.
  ///
  /// `South West now has 2,600 reports in Jan 2019; the export does not say whether that changed.`
  ///
  /// - Parameter scope: The name of the scope; `nil` for the nation, which the centre's note is
  ///   about.
  func nowHolds(_ number: Int, of scope: String?, in month: Month) -> String

  /// The four ranges of an index, lightest first: `under 75`, `75-99`, `100-124`, `125 and over`.
  func indexRanges(_ boundaries: [Double]) -> [String]
}

extension DemandSentences {
  package func demandSentence(
    _ total: DemandCount, loss: String?, month: Month, onYearBefore: CountChange?
  ) -> String {
    demandSentence(total, loss: loss, month: month, onYearBefore: onYearBefore, without: [])
  }

  package func outcomes(_ outcomes: OutcomeRatio, year: String) -> String {
    self.outcomes(outcomes, year: year, without: [])
  }

  package func compared(to base: String) -> String {
    compared(to: base, in: nil)
  }

  package func was(_ base: String) -> String {
    was(base, in: nil)
  }
}
