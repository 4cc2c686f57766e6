import ThreatDomain

/// What the demand board says.
extension Words {
  /// How far the data goes, and when it came.
  package func dataTo(_ day: Day, received: Day) -> String {
    say("data to \(self.day(day)), received \(self.day(received))")
  }

  package func demandSentence(_ total: DemandCount, month: Month, onYearBefore: Double?) -> String {
    let reports = "\(count(total.reports)) reports in \(longMonth(month))"
    let change = onYearBefore.map { ", \(self.change($0)) on the same month of the year before" }
    return say("\(reports)\(change ?? ""), with a loss of \(money(total.loss)).")
  }

  package func restatement(_ month: Month, reason: String) -> String {
    say("\(longMonth(month)) was restated: \(reason)")
  }

  /// The words as a sentence: a capital first, a full stop last.
  package func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + "."
  }
}
