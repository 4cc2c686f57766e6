import Testing
import ThreatDomain

@Suite("A published period")
struct PublishedPeriodTests {
  @Test(
    "reads each of its forms, covers their months, and is written the same",
    arguments: [
      ("2018", "2018-01", "2018-12"), ("FY-2018-19", "2018-04", "2019-03"),
      ("FY-1999-00", "1999-04", "2000-03"), ("2018-Q1", "2018-01", "2018-03"),
      ("2018-Q4", "2018-10", "2018-12"), ("2018-07", "2018-07", "2018-07"),
      ("YE-2018-06", "2017-07", "2018-06"),
    ])
  func reads(_ text: String, first: String, last: String) throws {
    let period = try #require(PublishedPeriod(text))
    #expect(period.months.lowerBound.description == first)
    #expect(period.months.upperBound.description == last)
    #expect(period.description == text)
  }

  @Test(
    "refuses other text",
    arguments: [
      "", "18", "2018-19", "FY-2018-20", "FY-2018-18", "fy-2018-19", "FY 2018-19", "2018-Q0",
      "2018-Q5", "2018-q1", "2018Q1", "2018-13", "YE-2018", "YE-2018-00", "YE-2018-06-30", "1899",
      "YE-18-06", "2018-6", "２０１８",
    ])
  func refuses(_ text: String) {
    #expect(PublishedPeriod(text) == nil)
  }

  @Test("comes before those that end later, and before shorter ones that end with it")
  func order() {
    let texts = [
      "YE-2018-11", "2018-11", "2018", "YE-2018-12", "2018-Q4", "2018-12", "FY-2018-19",
      "YE-2019-03", "2019-Q1",
    ]
    let periods = texts.compactMap { PublishedPeriod($0) }
    #expect(periods.count == texts.count && periods.shuffled().sorted() == periods)
  }
}
