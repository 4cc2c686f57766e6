import ThreatDomain

/// When something was written down: a second in UTC, as `YYYY-MM-DDTHH:MM:SSZ`.
package struct Moment: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z.
  package let seconds: Int

  package init(seconds: Int) { self.seconds = seconds }

  /// The moment that the text gives; `nil` for any other form.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    let signs = [10: "T", 13: ":", 16: ":", 19: "Z"]
    guard bytes.count == 20, let day = Day(text.prefix(10)),
      signs.allSatisfy({ bytes[$0.key] == $0.value.utf8.first })
    else { return nil }
    let numbers = [11, 14, 17].compactMap { Moment.number(bytes[$0..<$0 + 2]) }
    guard numbers.count == 3, numbers[0] < 24, numbers[1] < 60, numbers[2] < 60 else { return nil }
    seconds = day.sinceEpoch * 86_400 + numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    let values = digits.map { Int($0) - 48 }
    return values.allSatisfy((0...9).contains) ? values.reduce(0) { $0 * 10 + $1 } : nil
  }

  /// The day in UTC.
  package var day: Day {
    Day(sinceEpoch: seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
  }

  package var description: String {
    let inDay = seconds - day.sinceEpoch * 86_400
    let clock = [inDay / 3600, inDay / 60 % 60, inDay % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(day)T\(clock.joined(separator: ":"))Z"
  }

  package static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }
}
