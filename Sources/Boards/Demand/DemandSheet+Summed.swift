import Sheets
import ThreatDomain
import Wording

/// The sum of a quarter, a financial year or twelve months, told first where the board shows it.
extension DemandSheet {
  /// `South West had 7,812 reports from Jan to Mar 2019, up 3.4% on ...`, with its figures.
  ///
  /// `nil` on the board of one month, and where a month of the span has no return.
  var summed: (sentence: String, facts: [Fact])? {
    let months = model.span.months(through: model.month)
    let span = model.trend.history.comparison(of: months)
    guard model.span != .month, let sum = span.sum.map({ Int($0) }) else { return nil }
    let sentence = words.say.summed(
      nameOfWhole, reports: sum, in: months, span.change, without: lacking(months))
    // The line of the year has that sum already.
    guard model.span != .year else { return (sentence, []) }
    let label = "\(words[.column(.reports)]) · \(words.say.range(months))"
    return (sentence, [Fact(.reports, label, counted(sum, in: span))])
  }
}
