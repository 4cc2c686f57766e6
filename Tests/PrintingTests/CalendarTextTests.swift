import Boards
import Printing
import Testing
import ThreatDomain

@Suite("A calendar of due days")
struct CalendarTextTests {
  private func text(_ summary: String, details: [String] = ["OFFICIAL"]) -> String {
    CalendarText([
      DueEntry(
        id: "0f0e", day: Day(year: 2019, month: 12, dayOfMonth: 31), summary: summary,
        details: details, revision: 2, changed: Timestamp(seconds: 1_554_465_600))
    ]).text
  }

  @Test("has an event of a whole day for each, with the time of its entry")
  func event() {
    #expect(
      text("Action: Call", details: ["OFFICIAL", "DI"])
        == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//ptg//journal calendar//EN
        CALSCALE:GREGORIAN
        METHOD:PUBLISH
        BEGIN:VEVENT
        UID:0f0e
        DTSTAMP:20190405T120000Z
        LAST-MODIFIED:20190405T120000Z
        SEQUENCE:2
        DTSTART;VALUE=DATE:20191231
        DTEND;VALUE=DATE:20200101
        SUMMARY:Action: Call
        DESCRIPTION:OFFICIAL\\nDI
        TRANSP:TRANSPARENT
        END:VEVENT
        END:VCALENDAR

        """.replacing("\n", with: "\r\n"))
  }

  @Test("escapes what would end a text, and leaves control characters out")
  func escaped() {
    #expect(text("a,b;c\\d\ne\u{1B}[2J").contains("SUMMARY:a\\,b\\;c\\\\d\\ne[2J\r\n"))
    #expect(!text("x\r\nEND:VCALENDAR").contains("\r\nEND:VCALENDAR\r\nDESC"))
  }

  @Test(
    "folds lines at 75 octets, and cuts no letter in two",
    arguments: [String(repeating: "ŵ", count: 200), String(repeating: "a", count: 67), "🏴󠁧󠁢󠁷󠁬󠁳󠁿"])
  func folded(_ summary: String) {
    let text = text(summary)
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      #expect(line.count <= 76 && line.last == UInt8(ascii: "\r"))
    }
    #expect(text.replacing("\r\n ", with: "").contains("SUMMARY:\(summary)\r\n"))
  }
}
