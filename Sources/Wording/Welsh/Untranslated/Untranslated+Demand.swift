import ThreatDomain

/// What English says, with the Welsh terms that are sure, until a translator has been.
extension Welsh: DemandSentences {
  func dataTo(_ day: Day, received: Day) -> String {
    untranslated.dataTo(day, received: received)
  }

  func demandSentence(
    _ total: DemandCount, loss: String, month: Month, onYearBefore: CountChange?,
    without forces: [String]
  ) -> String {
    untranslated.demandSentence(
      total, loss: loss, month: month, onYearBefore: onYearBefore, without: forces)
  }

  func restatement(_ month: Month, reason: String) -> String {
    untranslated.restatement(month, reason: reason)
  }

  func restatement(_ reason: String) -> String {
    untranslated.restatement(reason)
  }

  func financialYear(_ year: FinancialYear, months: ClosedRange<Month>) -> String {
    untranslated.financialYear(year, months: months)
  }

  func financialYear(_ year: FinancialYear, months: ClosedRange<Month>, returned: Int) -> String {
    untranslated.financialYear(year, months: months, returned: returned)
  }

  func noOutcomes(_ year: String, isCovered: Bool) -> String {
    untranslated.noOutcomes(year, isCovered: isCovered)
  }

  func outcomes(_ outcomes: OutcomeRatio, year: String, without forces: [String]) -> String {
    untranslated.outcomes(outcomes, year: year, without: forces)
  }

  func unusual(regions: Int?, forces: Int?, types: Int) -> String {
    untranslated.unusual(regions: regions, forces: forces, types: types)
  }

  func unusual(_ name: String, reports: Int, signal: String) -> String {
    untranslated.unusual(name, reports: reports, signal: signal)
  }

  func rule(_ rule: XmRRule, _ rules: XmRRules) -> String {
    untranslated.rule(rule, rules)
  }

  func ruleInFull(_ rule: XmRRule, _ rules: XmRRules) -> String {
    untranslated.ruleInFull(rule, rules)
  }

  func range(_ months: ClosedRange<Month>) -> String {
    untranslated.range(months)
  }

  func rise(_ fraction: Double) -> String { untranslated.rise(fraction) }

  func compared(to base: String, in month: Month?) -> String {
    untranslated.compared(to: base, in: month)
  }

  func was(_ base: String, in month: Month?) -> String {
    untranslated.was(base, in: month)
  }

  func ofNation(_ share: Double) -> String {
    untranslated.ofNation(share)
  }

  func quarter(_ sum: QuarterSum) -> String {
    untranslated.quarter(sum)
  }

  func axisLabel(_ sum: QuarterSum) -> String {
    untranslated.axisLabel(sum)
  }

  func stillOpen(_ month: Month) -> String {
    untranslated.stillOpen(month)
  }

  func nowHolds(_ number: Int, of scope: String?, in month: Month) -> String {
    untranslated.nowHolds(number, of: scope, in: month)
  }

  func indexRanges(_ boundaries: [Double]) -> [String] {
    untranslated.indexRanges(boundaries)
  }
}
