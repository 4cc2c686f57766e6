import Testing
import ThreatDomain

@testable import Wording

@Suite("The words of publications")
struct PublishedWordsTests {
  @Test(
    "group the digits before the point, and leave the others as they are",
    arguments: [
      ("0", "0"), ("-53", "-53"), ("5339", "5,339"), ("-1234567.5000", "-1,234,567.5000"),
      ("12345678901234567890", "12,345,678,901,234,567,890"),
    ])
  func figures(_ text: String, said: String) throws {
    let value = try #require(PublishedValue(text))
    #expect(Words(.english).published(value) == said && Words(.welsh).published(value) == said)
  }

  @Test(
    "name a period in short and in full",
    arguments: [
      ("2018", "2018", "calendar year 2018", "blwyddyn galendr 2018"),
      ("FY-2018-19", "2018-19", "financial year 2018-19", "blwyddyn ariannol 2018-19"),
      (
        "2018-Q3", "Q3 2018", "quarter 3 of 2018, Jul 2018 to Sep 2018",
        "chwarter 3 2018, Gor 2018 hyd Medi 2018"
      ),
      ("2018-03", "Mar 2018", "March 2018", "Mawrth 2018"),
      (
        "YE-2018-03", "YE Mar 2018", "year ending March 2018",
        "blwyddyn hyd at ddiwedd Mawrth 2018"
      ),
    ])
  func periods(_ text: String, short: String, full: String, welsh: String) throws {
    let period = try #require(PublishedPeriod(text))
    let words = Words(.english)
    #expect(words.say.shortPeriod(period) == short && words.say.period(period) == full)
    #expect(Words(.welsh).say.period(period) == welsh)
  }
}
