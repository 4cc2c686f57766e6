import Testing
import ThreatDomain

@Suite("A moment in UTC")
struct TimestampTests {
  @Test(
    "is read and written as RFC 3339 with Z",
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("2019-04-05T06:07:08Z", 1_554_444_428),
      ("1969-12-31T23:59:59Z", -1), ("9999-12-31T23:59:59Z", 253_402_300_799),
      ("2000-02-29T00:00:00Z", 951_782_400), ("2019-04-05T12:00:00Z", 1_554_465_600),
    ])
  func written(_ text: String, seconds: Int) {
    #expect(Timestamp(text)?.seconds == seconds)
    #expect(Timestamp(seconds: seconds).description == text)
  }

  @Test(
    "is nothing else",
    arguments: [
      "", "2019-04-05", "2019-04-05T06:07:08", "2019-04-05T06:07:08+00:00",
      "2019-04-05t06:07:08z", "2019-04-05 06:07:08Z", "2019-02-29T06:07:08Z",
      "2019-04-05T24:00:00Z", "2019-04-05T06:60:00Z", "2019-04-05T06:07:60Z",
      "2019-04-05T06:07:08.5Z", "2019-04-05T+6:07:08Z", "2019-04-05T-0:07:08Z",
      "2019-04-05T06:07:+8Z", "2019-04-05T06:07:08ZZ",
      "2019-04-05T12:00:00+01:00", "2019-04-05T1a:00:00Z",
    ])
  func other(_ text: String) {
    #expect(Timestamp(text) == nil)
  }
}
