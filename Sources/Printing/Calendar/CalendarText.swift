import Boards
import ThreatDomain

/// Due days as iCalendar (RFC 5545), which Outlook and other calendars import.
///
/// Each is an event of a whole day, shown as free time. The standard's own form for work with a last
/// day is VTODO, but Outlook drops those of a file without a word, and a due day that nobody sees is
/// worse than one that stands in the calendar as an event. The same entries give the same bytes: an
/// event carries the time at which its entry was written, not that of the printing.
package struct CalendarText {
  package let text: String

  package init(_ entries: [DueEntry]) {
    let lines =
      ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ptg//journal calendar//EN"]
      + ["CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
      + entries.flatMap(CalendarText.lines) + ["END:VCALENDAR"]
    text = lines.map { "\(CalendarText.folded($0))\r\n" }.joined()
  }

  private static func lines(_ entry: DueEntry) -> [String] {
    [
      "BEGIN:VEVENT",
      "UID:\(entry.id)",
      "DTSTAMP:\(compact("\(entry.changed)"))",
      "LAST-MODIFIED:\(compact("\(entry.changed)"))",
      "SEQUENCE:\(entry.revision)",
      "DTSTART;VALUE=DATE:\(compact("\(entry.day)"))",
      "DTEND;VALUE=DATE:\(compact("\(entry.day + 1)"))",
      "SUMMARY:\(escaped(entry.summary))",
      "DESCRIPTION:\(escaped(entry.details.joined(separator: "\n")))",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]
  }

  /// A day or a time without its separators, as in `20190405T101500Z`.
  private static func compact(_ text: String) -> String { text.filter { $0 != "-" && $0 != ":" } }

  /// The text of a property (RFC 5545, 3.3.11); characters that act and are not seen go, line ends apart.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\", ";", ",": escaped += "\\\(character)"
      case _ where character.isNewline: escaped += "\\n"
      case _ where character.unicodeScalars.contains(where: \.isUnseen):
        continue
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// The most octets of a line, without its end (RFC 5545, 3.1).
  private static let longestLine = 75

  /// The line with a line end and a space wherever it would be too long; no letter is cut in two.
  private static func folded(_ line: String) -> String {
    var (folded, octets) = ("", 0)
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if octets + size > longestLine {
        folded += "\r\n "
        octets = 1
      }
      folded.unicodeScalars.append(scalar)
      octets += size
    }
    return folded
  }
}

extension Unicode.Scalar {
  /// Whether it only acts on other characters, as controls and overrides of direction do.
  fileprivate var isUnseen: Bool {
    properties.generalCategory == .control || properties.isBidiControl
  }
}
