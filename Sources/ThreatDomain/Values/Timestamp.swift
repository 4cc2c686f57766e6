/// A moment in UTC, written `YYYY-MM-DDTHH:MM:SSZ` (RFC 3339, Z only).
public struct Timestamp: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int

  /// Creates the moment from the seconds since 1970-01-01T00:00:00Z.
  public init(seconds: Int) { self.seconds = seconds }

  /// The moment that the text gives; `nil` for any other form.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    let signs = [10: "T", 13: ":", 16: ":", 19: "Z"]
    guard bytes.count == 20, let day = Day(text.prefix(10)),
      signs.allSatisfy({ bytes[$0.key] == $0.value.utf8.first })
    else { return nil }
    let numbers = [11, 14, 17].map { start in
      let digits = bytes[start..<start + 2].map { $0 &- UInt8(ascii: "0") }
      return digits.allSatisfy { $0 <= 9 } ? Int(digits[0]) * 10 + Int(digits[1]) : nil
    }
    guard let hour = numbers[0], let minute = numbers[1], let second = numbers[2],
      (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second)
    else { return nil }
    seconds = day.sinceEpoch * 86_400 + hour * 3600 + minute * 60 + second
  }

  /// The day in UTC.
  public var day: Day {
    Day(sinceEpoch: seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
  }

  /// `YYYY-MM-DDTHH:MM:SSZ`.
  public var description: String {
    let inDay = seconds - day.sinceEpoch * 86_400
    let clock = [inDay / 3600, inDay / 60 % 60, inDay % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(day)T\(clock.joined(separator: ":"))Z"
  }

  /// Orders moments by time.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.seconds < right.seconds
  }
}
