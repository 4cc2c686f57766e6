import Testing
import ThreatDomain

@Suite("A monthly series")
struct MonthlySeriesTests {
  /// The numbers 1 to 24 for April 2017 to March 2019; with a gap, May 2017 is missing.
  func series(withGap: Bool = false) throws -> MonthlySeries {
    var values: [Double?] = (1...24).map(Double.init)
    if withGap { values[1] = nil }
    return MonthlySeries(first: try #require(Month("2017-04")), values: values)
  }

  func month(_ text: String) throws -> Month { try #require(Month(text)) }

  @Test(
    "knows the figure of each month and no other",
    arguments: [("2017-04", 1.0), ("2019-03", 24), ("2017-03", nil), ("2019-04", nil)])
  func value(_ text: String, expected: Double?) throws {
    #expect(try series().value(for: month(text)) == expected)
  }

  @Test("adds up the financial year beside the year before")
  func financialYear() throws {
    let year = try series().financialYearToDate(through: month("2018-06"))
    #expect(year.sum == 13 + 14 + 15 && year.sumYearBefore == 1 + 2 + 3)
    #expect(year.change == .counts(now: 42, before: 6))
    let gap = try series(withGap: true).financialYearToDate(through: month("2018-06"))
    #expect(gap.sum == 42 && gap.sumYearBefore == nil)
  }

  @Test("compares a month with the same month a year before")
  func yearBefore() throws {
    #expect(try series().changeOnYearBefore(for: month("2018-05")) == .counts(now: 14, before: 2))
    #expect(try series(withGap: true).changeOnYearBefore(for: month("2018-05")) == nil)
    let zero = MonthlySeries(
      first: try month("2018-01"), values: [0] + [Double?](repeating: 5, count: 12))
    #expect(
      zero.changeOnYearBefore(for: try month("2019-01")) == .counts(now: 5, before: 0))
  }
}
