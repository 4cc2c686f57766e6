import Testing
import ThreatDomain

@Suite("A quarter")
struct QuarterTests {
  @Test(
    "belongs to the financial year, whose first begins in April",
    arguments: [
      ("2018-04", "2018-19 Q1"), ("2018-06", "2018-19 Q1"), ("2018-07", "2018-19 Q2"),
      ("2018-12", "2018-19 Q3"), ("2019-01", "2018-19 Q4"), ("2019-03", "2018-19 Q4"),
    ])
  func name(_ month: String, expected: String) throws {
    #expect(Quarter(containing: try #require(Month(month))).description == expected)
  }

  @Test("has three months, and comes before the next")
  func months() throws {
    let last = Quarter(containing: try #require(Month("2019-02")))
    #expect(last.months.map(\.description) == ["2019-01", "2019-02", "2019-03"])
    #expect((last - 4).description == "2017-18 Q4" && last - 1 < last)
    #expect(last.number == 4 && last.year == FinancialYear(startYear: 2018))
  }
}

@Suite("Months added up")
struct RunningSumsTests {
  /// The numbers 1 to 24 for April 2017 to March 2019; with a gap, May 2017 is missing.
  private func series(withGap: Bool = false) throws -> MonthlySeries {
    try MonthlySeriesTests().series(withGap: withGap)
  }

  private func month(_ text: String) throws -> Month { try #require(Month(text)) }

  @Test("as quarters stand beside the same quarter a year before")
  func quarters() throws {
    let quarters = try series().quarters(3, through: month("2019-03"))
    #expect(quarters.map(\.quarter.description) == ["2018-19 Q2", "2018-19 Q3", "2018-19 Q4"])
    let sums: [Double?] = [51, 60, 69]
    let before: [Double?] = [15, 24, 33]
    #expect(quarters.map(\.comparison.sum) == sums)
    #expect(quarters.map(\.comparison.sumYearBefore) == before)
    #expect(quarters.allSatisfy { !$0.isPartial })
  }

  @Test("as a quarter that is not over are set against as much of the year before")
  func partial() throws {
    let quarters = try series().quarters(2, through: month("2019-02"))
    #expect(quarters.map(\.isPartial) == [false, true])
    #expect(quarters[1].comparison.sum == 45)
    #expect(quarters[1].comparison.sumYearBefore == 21)
  }

  @Test("are unknown in a quarter with a missing month, and before the series begins")
  func unknown() throws {
    let quarters = try series(withGap: true).quarters(9, through: month("2019-03"))
    #expect(quarters[0].comparison.sum == nil && quarters[1].comparison.sum == nil)
    #expect(quarters[2].comparison.sum == 15 && quarters[5].comparison.sumYearBefore == nil)
  }

  @Test("from April on grow to the sum of the year, and stop at the last month")
  func running() throws {
    let year = FinancialYear(startYear: 2018)
    let sums = try series().runningSums(of: year, through: month("2019-03"))
    #expect(sums.first == 13 && sums.last == 222)
    let toJune = try series().runningSums(of: year, through: month("2018-06"))
    #expect(toJune.prefix(4) == [13, 27, 42, nil] && toJune.count == 12)
  }

  @Test("from April on stay unknown from a missing month on")
  func runningOverGap() throws {
    let year = FinancialYear(startYear: 2017)
    let sums = try series(withGap: true).runningSums(of: year, through: month("2018-03"))
    #expect(sums[0] == 1 && sums[1...].allSatisfy { $0 == nil })
  }

  @Test("twelve at a time roll with the month, where none is missing")
  func rolling() throws {
    let months = try month("2018-02")...month("2018-04")
    #expect(try series().rollingSums(of: 12, in: months) == [nil, 78, 90])
    #expect(try series(withGap: true).rollingSums(of: 12, in: months) == [nil, nil, nil])
  }
}
