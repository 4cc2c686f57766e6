import ThreatDomain

extension English: DemandSentences {
  func dataTo(_ day: Day, received: Day) -> String {
    "data to \(self.day(day)), received \(self.day(received))"
  }

  func demandSentence(
    _ total: DemandCount, loss: String?, month: Month, onYearBefore: CountChange?,
    without forces: [String]
  ) -> String {
    let lacking = forces.isEmpty ? "" : " \(without(forces))"
    let reports = "\(self.reports(total.reports))\(lacking) in \(longMonth(month))"
    let change =
      switch onYearBefore {
      case nil: ""
      case .fraction(let fraction): ", \(rise(fraction)) on \(longMonth(month.yearBefore))"
      case .counts(_, let before): ", was \(count(before)) in \(longMonth(month.yearBefore))"
      }
    let loss = loss.map { "with a loss of \($0)" } ?? "with a loss that is not known"
    return "\(reports)\(change), \(loss)."
  }

  func restatement(_ month: Month, reason: String) -> String {
    asSentence("\(longMonth(month)) was \(restatement(reason))")
  }

  func restatement(_ reason: String) -> String {
    "restated nationally: \(reason)"
  }

  /// `1 report`, `12 reports`.
  func reports(_ number: Int) -> String {
    plural(number, "report", "reports")
  }

  func financialYear(_ year: FinancialYear, months: ClosedRange<Month>) -> String {
    guard months != year.months else { return "\(year)" }
    let ends = [months.lowerBound, months.upperBound].map(shortName)
    return "\(year), \(ends[0]) to \(ends[1])"
  }

  func yearToDate(_ year: FinancialYear) -> String {
    "Financial year to date \(year)"
  }

  func financialYear(
    _ year: FinancialYear, months: ClosedRange<Month>, returned: Int
  ) -> String {
    guard returned < months.count else { return financialYear(year, months: months) }
    return "\(year), \(returned) of \(months.count) months"
  }

  func noOutcomes(_ year: String, isCovered: Bool) -> String {
    isCovered
      ? "\(year): no return yet of crimes referred and outcomes."
      : "\(year): crimes referred and outcomes are not covered by this export."
  }

  func outcomes(
    _ outcomes: OutcomeRatio, year: String, without forces: [String]
  ) -> String {
    let referred = "\(year): \(count(outcomes.referred)) crimes referred"
    let lacking = forces.isEmpty ? "" : ", \(without(forces))"
    return "\(referred), \(returned(outcomes))\(lacking)."
  }

  private func returned(_ outcomes: OutcomeRatio) -> String {
    switch (outcomes.judicial, outcomes.other) {
    case (nil, nil): "outcomes not known"
    case (let judicial?, nil): "\(count(judicial)) judicial outcomes returned, others not known"
    case (nil, let other?): "\(count(other)) other outcomes returned, judicial ones not known"
    case (let judicial?, let other?):
      "\(count(judicial)) judicial and \(count(other)) other outcomes returned"
    }
  }
}

/// Unusual figures, and the rules that they meet.
extension English {
  func unusual(regions: Int?, forces: Int?, types: Int) -> String {
    guard [regions ?? 0, forces ?? 0, types].contains(where: { $0 > 0 }) else {
      let kinds = [regions.map { _ in "region, " }, forces.map { _ in "force or " }, "fraud type"]
      return "Unusual this month: no \(kinds.compactMap(\.self).joined())"
    }
    let counts = [
      regions.map { plural($0, "region", "regions") },
      forces.map { plural($0, "force", "forces") },
      plural(types, "fraud type", "fraud types"),
    ].compactMap(\.self)
    return "Unusual this month: \(counts.joined(separator: ", "))"
  }

  func unusual(_ name: String, reports: Int, signal: String) -> String {
    "\(name): \(self.reports(reports)) this month, \(signal)."
  }

  func rule(_ rule: XmRRule, _ rules: XmRRules) -> String {
    switch rule {
    case .outsideLimit: "outside the expected range"
    case .shift: "\(rules.shiftLength)+ on one side of mean"
    case .trend: "\(rules.trendLength)+ rising or falling"
    case .nearLimit: "\(rules.nearCount) of \(rules.nearWindow) near its edge"
    }
  }

  func ruleInFull(_ rule: XmRRule, _ rules: XmRRules) -> String {
    switch rule {
    case .outsideLimit: "The month lies outside the expected range."
    case .shift:
      "\(rules.shiftLength) or more months in a row lie on one side of the mean."
    case .trend:
      "\(rules.trendLength) or more months in a row, each above the one before or each below."
    case .nearLimit:
      "\(rules.nearCount) of \(rules.nearWindow) months lie in the outer third of the expected range, "
        + "all \(rules.nearWindow) on one side of the mean."
    }
  }

  func range(_ months: ClosedRange<Month>) -> String {
    let (first, last) = (months.lowerBound, months.upperBound)
    guard first != last else { return month(last) }
    return "\(first.year == last.year ? shortName(of: first) : month(first)) to \(month(last))"
  }
}

/// Comparisons with a year before, and longer spans.
extension English {
  func rise(_ fraction: Double) -> String {
    switch fraction * 100 {
    case 0.05...: "up \(percent(fraction))"
    case ...(-0.05): "down \(percent(-fraction))"
    default: "no change"
    }
  }

  func compared(to base: String, in month: Month?) -> String {
    "on \(base)\(month.map { " in \(self.month($0))" } ?? "")"
  }

  func was(_ base: String, in month: Month?) -> String {
    "(was \(base)\(month.map { " in \(self.month($0))" } ?? ""))"
  }

  func ofNation(_ share: Double) -> String { "\(percent(share)) of the national loss" }

  func rate(_ rate: String, beside others: [String]) -> String {
    "\((["\(rate) reports for every 10,000 residents"] + others).joined(separator: "; "))."
  }

  func quarter(_ sum: QuarterSum) -> String {
    let name = "Q\(sum.quarter.number) \(sum.quarter.year)"
    guard sum.isPartial else { return name }
    let months = sum.comparison.months
    let ends = [months.lowerBound, months.upperBound].map(shortName)
    return "\(name), \(ends[0] == ends[1] ? ends[0] : "\(ends[0]) to \(ends[1])")"
  }

  func axisLabel(_ sum: QuarterSum) -> String {
    let number = sum.quarter.number
    let name = number == 1 ? "Q1 \(sum.quarter.year.description.dropFirst(2))" : "Q\(number)"
    return sum.isPartial ? "(\(name))" : name
  }

  func stillOpen(_ month: Month) -> String {
    "\(self.month(month)) is still open: late reports may be added"
  }

  func nowHolds(_ number: Int, of scope: String?, in month: Month) -> String {
    let now = "now has \(reports(number)) in \(self.month(month))"
    guard let scope else { return "England and Wales \(now)." }
    return "\(scope) \(now); the export does not say whether that changed."
  }

  func indexRanges(_ boundaries: [Double]) -> [String] {
    let edges = boundaries.map { Int($0) }
    guard let first = edges.first, let last = edges.last else { return [] }
    let middle = zip(edges, edges.dropFirst()).map { "\($0)-\($1 - 1)" }
    return ["under \(first)"] + middle + ["\(last) and over"]
  }
}
