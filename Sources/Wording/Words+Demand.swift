import ThreatDomain

/// What the demand board says.
extension Words {
  /// How far the data goes, and when it came.
  package func dataTo(_ day: Day, received: Day) -> String {
    say("data to \(self.day(day)), received \(self.day(received))")
  }

  /// - Parameter onYearBefore: The change; `nil` where it is not known, or kept back.
  package func demandSentence(
    _ total: DemandCount, month: Month, onYearBefore: Double?, isSafe: Bool
  ) -> String {
    let reports = "\(self.reports(total.reports, isSafe: isSafe)) in \(longMonth(month))"
    let change = onYearBefore.map { ", \(self.change($0)) on the same month of the year before" }
    return say("\(reports)\(change ?? ""), with a loss of \(money(total.loss)).")
  }

  package func restatement(_ month: Month, reason: String) -> String {
    say(asSentence("\(longMonth(month)) was restated: \(reason)"))
  }

  /// A count, or what stands for a small one in the safe view.
  package func counted(_ number: Int, isSafe: Bool) -> String {
    isSafe && SuppressedRow.isSmall(number) ? self[.suppressed] : count(number)
  }

  /// `1 report`, `<5 reports`.
  func reports(_ number: Int, isSafe: Bool) -> String {
    let counted = counted(number, isSafe: isSafe)
    return counted == "1" ? "1 report" : "\(counted) reports"
  }

  /// `2018-19`, or `2018-19, Apr to Jun` where only some months are covered.
  package func financialYear(_ year: FinancialYear, months: ClosedRange<Month>) -> String {
    guard months != year.months else { return "\(year)" }
    let ends = [months.lowerBound, months.upperBound].map(shortName)
    return say("\(year), \(ends[0]) to \(ends[1])")
  }

  /// Crimes referred and outcomes in a sentence that no one can read as a rate.
  package func outcomes(_ outcomes: OutcomeRatio, year: String, isSafe: Bool) -> String {
    let counts = [outcomes.referred, outcomes.judicial, outcomes.other]
      .map { counted($0, isSafe: isSafe) }
    let returned = "\(counts[1]) judicial and \(counts[2]) other outcomes returned"
    return say("\(year): \(counts[0]) crimes referred, \(returned).")
  }

  /// The words as a sentence: a capital first, a full stop last.
  package func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + "."
  }
}
