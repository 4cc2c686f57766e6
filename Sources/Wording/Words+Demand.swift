import ThreatDomain

/// What the demand board says.
extension Words {
  /// How far the data goes, and when it came.
  package func dataTo(_ day: Day, received: Day) -> String {
    say("data to \(self.day(day)), received \(self.day(received))")
  }

  /// - Parameter loss: The loss, or that it is kept back.
  /// - Parameter onYearBefore: The change; `nil` where it is not known.
  /// - Parameter forces: The names of forces that have sent no return.
  package func demandSentence(
    _ total: DemandCount, loss: String, month: Month, onYearBefore: CountChange?,
    without forces: [String] = []
  ) -> String {
    let lacking = forces.isEmpty ? "" : " \(without(forces))"
    let reports = "\(self.reports(total.reports))\(lacking) in \(longMonth(month))"
    let change =
      switch onYearBefore {
      case nil: ""
      case .fraction(let fraction): ", \(signed(fraction)) on the same month of the year before"
      case .counts(_, let before):
        ", was \(count(before)) in the same month of the year before"
      }
    return say("\(reports)\(change), with a loss of \(loss).")
  }

  /// That the centre sent a month again for the whole nation, and its note.
  package func restatement(_ month: Month, reason: String) -> String {
    say(asSentence("\(longMonth(month)) was \(restatement(reason))"))
  }

  /// `restated nationally: 41 reports in Thames Valley came late`.
  package func restatement(_ reason: String) -> String {
    say("restated nationally: \(reason)")
  }

  /// `1 report`, `12 reports`.
  func reports(_ number: Int) -> String {
    number == 1 ? "1 report" : "\(count(number)) reports"
  }

  /// `2018-19`, or `2018-19, Apr to Jun` where only some months are covered.
  package func financialYear(_ year: FinancialYear, months: ClosedRange<Month>) -> String {
    guard months != year.months else { return "\(year)" }
    let ends = [months.lowerBound, months.upperBound].map(shortName)
    return say("\(year), \(ends[0]) to \(ends[1])")
  }

  /// `Year to date 2018-19`: always that of the financial year, whose name says so.
  package func yearToDate(_ year: FinancialYear) -> String {
    say("Year to date \(year)", "Y flwyddyn hyd yma \(year)")
  }

  /// The same, or `2018-19, 11 of 12 months` where some months have no return.
  package func financialYear(
    _ year: FinancialYear, months: ClosedRange<Month>, returned: Int
  ) -> String {
    guard returned < months.count else { return financialYear(year, months: months) }
    return say("\(year), \(returned) of \(months.count) months")
  }

  /// That crimes referred and outcomes are missing for a year, and why.
  package func noOutcomes(_ year: String, isCovered: Bool) -> String {
    say(
      isCovered
        ? "\(year): no return yet of crimes referred and outcomes."
        : "\(year): crimes referred and outcomes are not covered by this export.")
  }

  /// Crimes referred and outcomes in a sentence that no one can read as a rate.
  ///
  /// - Parameter forces: The names of forces that have sent no return.
  package func outcomes(
    _ outcomes: OutcomeRatio, year: String, without forces: [String] = []
  ) -> String {
    let counts = [outcomes.referred, outcomes.judicial, outcomes.other].map(count)
    let returned = "\(counts[1]) judicial and \(counts[2]) other outcomes returned"
    let lacking = forces.isEmpty ? "" : ", \(without(forces))"
    return say("\(year): \(counts[0]) crimes referred, \(returned)\(lacking).")
  }

  /// The words as a sentence: a capital first, a full stop last.
  package func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + "."
  }
}

/// What is unusual, and by which rule.
extension Words {
  /// `Unusual this month: 2 forces, 5 fraud types`; a kind that the scope has none of is left out.
  package func unusual(regions: Int?, forces: Int?, types: Int) -> String {
    guard [regions ?? 0, forces ?? 0, types].contains(where: { $0 > 0 }) else {
      let kinds = [regions.map { _ in "region, " }, forces.map { _ in "force or " }, "fraud type"]
      return say("Unusual this month: no \(kinds.compactMap(\.self).joined())")
    }
    let counts = [
      regions.map { $0 == 1 ? "1 region" : "\(count($0)) regions" },
      forces.map { $0 == 1 ? "1 force" : "\(count($0)) forces" },
      types == 1 ? "1 fraud type" : "\(count(types)) fraud types",
    ].compactMap(\.self)
    return say("Unusual this month: \(counts.joined(separator: ", "))")
  }

  /// `Kent: 352 reports this month, high: above its limit of 340`.
  package func unusual(_ name: String, reports: Int, signal: String) -> String {
    say("\(name): \(self.reports(reports)) this month, \(signal).")
  }

  /// A rule in a few words, with the lengths that it is applied with.
  package func rule(_ rule: XmRRule, _ rules: XmRRules) -> String {
    switch rule {
    case .outsideLimit: say("outside the limits")
    case .shift: say("\(rules.shiftLength)+ on one side of mean")
    case .trend: say("\(rules.trendLength)+ rising or falling")
    case .nearLimit: say("\(rules.nearCount) of \(rules.nearWindow) near a limit")
    }
  }

  /// The same as a sentence.
  package func ruleInFull(_ rule: XmRRule, _ rules: XmRRules) -> String {
    switch rule {
    case .outsideLimit: say("The month lies beyond a natural limit.")
    case .shift:
      say("\(rules.shiftLength) or more months in a row lie on one side of the mean.")
    case .trend:
      say("\(rules.trendLength) or more months in a row, each above the one before or each below.")
    case .nearLimit:
      say(
        "\(rules.nearCount) of \(rules.nearWindow) months lie in the outer third towards a limit, "
          + "all \(rules.nearWindow) on one side of the mean.")
    }
  }

  /// `Sep 2018 to Mar 2019`, `Mar to Sep 2018`.
  package func range(_ months: ClosedRange<Month>) -> String {
    let (first, last) = (months.lowerBound, months.upperBound)
    return say("\(first.year == last.year ? shortName(of: first) : month(first)) to \(month(last))")
  }
}

/// Figures beside those of a year before, and over longer spans.
extension Words {
  /// `on 2,423`, or `on 2,423 in Mar 2018`.
  package func compared(to base: String, in month: Month? = nil) -> String {
    say("on \(base)\(month.map { " in \(self.month($0))" } ?? "")")
  }

  /// `was 6`, or `was 0 in Mar 2018`, where no change can be said.
  package func was(_ base: String, in month: Month? = nil) -> String {
    say("was \(base)\(month.map { " in \(self.month($0))" } ?? "")")
  }

  /// `3.9 % of nation`, for a headline.
  package func ofNation(_ share: Double) -> String { say("\(percent(share)) of nation") }

  /// `Q4 2018-19`, or `Q4 2018-19, Jan to Feb` where it is not over.
  package func quarter(_ sum: QuarterSum) -> String {
    let name = "Q\(sum.quarter.number) \(sum.quarter.year)"
    guard sum.isPartial else { return name }
    let months = sum.comparison.months
    let ends = [months.lowerBound, months.upperBound].map(shortName)
    return say("\(name), \(ends[0] == ends[1] ? ends[0] : "\(ends[0]) to \(ends[1])")")
  }

  /// `Q1 18-19`, `Q2`; in brackets where it is not over.
  package func axisLabel(_ sum: QuarterSum) -> String {
    let number = sum.quarter.number
    let name = number == 1 ? "Q1 \(sum.quarter.year.description.dropFirst(2))" : "Q\(number)"
    return sum.isPartial ? "(\(name))" : name
  }

  /// `Mar 2019 is still open: late reports may be added`.
  package func stillOpen(_ month: Month) -> String {
    say("\(self.month(month)) is still open: late reports may be added")
  }

  /// What a scope has in a month that was sent again.
  ///
  /// `South West now has 2,600 reports in Jan 2019; the export does not say whether that changed.`
  ///
  /// - Parameter scope: `nil` for the nation, which the note is about.
  package func nowHolds(_ number: Int, of scope: String?, in month: Month) -> String {
    let now = "now has \(reports(number)) in \(self.month(month))"
    guard let scope else { return say("The nation \(now).") }
    return say("\(scope) \(now); the export does not say whether that changed.")
  }

  /// The four ranges of an index, lightest first: `under 75`, `75-99`, `100-124`, `125 and over`.
  package func indexRanges(_ boundaries: [Double]) -> [String] {
    let edges = boundaries.map { Int($0) }
    guard let first = edges.first, let last = edges.last else { return [] }
    let middle = zip(edges, edges.dropFirst()).map { "\($0)-\($1 - 1)" }
    return [say("under \(first)")] + middle + [say("\(last) and over")]
  }
}
