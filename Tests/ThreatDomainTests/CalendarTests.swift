import Testing
import ThreatDomain

@Suite("A day")
struct DayTests {
  @Test(
    "reads exactly YYYY-MM-DD of a day that exists",
    arguments: [
      ("1970-01-01", 0), ("2019-03-31", 17986), ("2020-02-29", 18321), ("1969-12-31", -1),
    ])
  func reads(_ text: String, sinceEpoch: Int) {
    #expect(Day(text)?.sinceEpoch == sinceEpoch)
    #expect(Day(text)?.description == text)
  }

  @Test(
    "refuses other text",
    arguments: [
      "2019-02-29", "2019-13-01", "2019-1-01", "2019-01-00", "2019-01-32", "", "2019/01/01",
    ])
  func refuses(_ text: String) {
    #expect(Day(text) == nil)
  }
}

@Suite("A month")
struct MonthTests {
  @Test(
    "reads exactly YYYY-MM",
    arguments: [("2019-03", 2019, 3), ("1900-01", 1900, 1), ("9999-12", 9999, 12)])
  func reads(_ text: String, year: Int, monthOfYear: Int) throws {
    let month = try #require(Month(text))
    #expect(month.year == year && month.monthOfYear == monthOfYear)
    #expect(month.description == text)
  }

  @Test("refuses other text", arguments: ["2019-00", "2019-13", "1899-12", "2019-3", "2019-03-01"])
  func refuses(_ text: String) {
    #expect(Month(text) == nil)
  }

  @Test("belongs to the financial year that starts in April")
  func financialYear() throws {
    let march = try #require(Month("2019-03"))
    #expect(FinancialYear(containing: march).description == "2018-19")
    #expect(FinancialYear(containing: march + 1).description == "2019-20")
    #expect(FinancialYear(containing: march).lastMonth == march)
  }

  @Test("ends on its last day")
  func lastDay() throws {
    #expect(try #require(Month("2020-02")).lastDay.description == "2020-02-29")
  }
}
