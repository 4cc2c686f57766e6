import Testing
import ThreatDomain

@Suite("The time on a clock in the United Kingdom")
struct ClockTimeTests {
  @Test(
    "is that of UTC in winter, and an hour later from the last Sunday of March to that of October",
    arguments: [
      ("2019-01-15T10:02:59Z", "10:02"), ("2019-07-01T09:02:00Z", "10:02"),
      ("2019-03-31T00:59:59Z", "00:59"), ("2019-03-31T01:00:00Z", "02:00"),
      ("2019-10-27T00:59:59Z", "01:59"), ("2019-10-27T01:00:00Z", "01:00"),
      ("2024-03-31T01:00:00Z", "02:00"), ("2026-03-29T00:59:59Z", "00:59"),
      ("2026-10-25T01:00:00Z", "01:00"), ("2019-06-30T23:30:00Z", "00:30"),
    ])
  func clock(_ moment: String, shows time: String) throws {
    #expect(ClockTime(try #require(Timestamp(moment))).description == time)
  }
}
