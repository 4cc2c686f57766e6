import ThreatDomain

/// Periods as publications name them: `2018-19`, `year ending March 2019`, `Apr 2018-Mar 2019`.
enum PeriodForm {
  /// A period in any form; one that may be two different periods does not fit.
  static func period(_ text: String) throws(Misfit) -> PublishedPeriod {
    if case .month? = PublishedPeriod(text), financialYear(text) != nil {
      throw Misfit(
        text,
        expected: "a period that is not both a month and a financial year; "
          + "say which in the mapping: month \"yyyy-mm\" or financial-year")
    }
    let known =
      PublishedPeriod(text.uppercased()) ?? financialYear(text) ?? yearEnding(text)
      ?? monthToMonth(text)
    guard let known else {
      throw Misfit(text, expected: "a period such as 2018, 2018-19, 2018-Q3 or YE Mar 2019")
    }
    return known
  }

  /// A financial year: `2018-19`, `2018/19` or `2018-2019`.
  static func year(_ text: String) throws(Misfit) -> PublishedPeriod {
    guard let year = financialYear(text) else {
      throw Misfit(text, expected: "a financial year such as 2018-19")
    }
    return year
  }

  /// `2018-19`, `2018/19`, `2018-2019`, with or without `FY`.
  private static func financialYear(_ text: String) -> PublishedPeriod? {
    var name = text.uppercased()[...]
    if name.hasPrefix("FY") { name = name.dropFirst(2).drop { " -".contains($0) } }
    let years = name.split(omittingEmptySubsequences: false) { "-/\u{2013}".contains($0) }
    guard years.count == 2, years[0].count == 4, years[1].count == 2 || years[1].count == 4
    else { return nil }
    let period = PublishedPeriod("FY-\(years[0])-\(years[1].suffix(2))")
    guard case .financialYear(let year) = period,
      years[1].count == 2 || Int(years[1]) == year.startYear + 1
    else { return nil }
    return period
  }

  /// `YE Mar 2019`, `year ending March 2019`, `year to Mar 2019`, `12 months to Mar 2019`.
  private static func yearEnding(_ text: String) -> PublishedPeriod? {
    let words = Folded.text(text).split(separator: " ").map(String.init)
    let heads = [
      ["ye"], ["year", "ending"], ["year", "to"], ["12", "months", "ending"],
      ["12", "months", "to"],
    ]
    guard let head = heads.first(where: { words.starts(with: $0) }) else { return nil }
    return month(words.dropFirst(head.count).joined(separator: " "))
      .map(PublishedPeriod.yearEnding)
  }

  /// Two months a year apart, the last one counted: `Nov 2020-Oct 2021`.
  private static func monthToMonth(_ text: String) -> PublishedPeriod? {
    let ends = text.split { "-\u{2013}".contains($0) }.map { month(Folded.text($0)) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], last - first == 11 else {
      return nil
    }
    return .yearEnding(last)
  }

  /// `mar 2019`.
  private static func month(_ text: String) -> Month? {
    let words = text.split(separator: " ")
    guard words.count == 2, let number = DateForm.month(named: words[0]), words[1].count == 4,
      let year = Int(words[1])
    else { return nil }
    return Month(year: year, month: number)
  }
}
