/// An hour and a minute on a clock in the United Kingdom.
///
/// Clocks are one hour ahead of UTC from 01:00 UTC on the last Sunday of March to 01:00 UTC on the
/// last Sunday of October. Source: Summer Time Order 2002 (SI 2002/262).
public struct ClockTime: Hashable, Sendable, CustomStringConvertible {
  /// 0 to 23.
  public let hour: Int
  /// 0 to 59.
  public let minute: Int

  /// The time that clocks in the United Kingdom show at the moment.
  public init(_ moment: Timestamp) {
    let local = Timestamp(seconds: moment.seconds + (ClockTime.isSummer(moment) ? 3600 : 0))
    let minutes = (local.seconds - local.day.sinceEpoch * 86_400) / 60
    hour = minutes / 60
    minute = minutes % 60
  }

  /// `HH:MM`, of 24 hours.
  public var description: String { "\(padded(hour, to: 2)):\(padded(minute, to: 2))" }

  private static func isSummer(_ moment: Timestamp) -> Bool {
    let year = moment.day.parts.year
    let start = change(on: lastSunday(of: 3, year))
    return start <= moment.seconds && moment.seconds < change(on: lastSunday(of: 10, year))
  }

  /// 01:00 UTC on the day, in seconds since 1970.
  private static func change(on day: Day) -> Int { day.sinceEpoch * 86_400 + 3600 }

  /// The last Sunday of a month with 31 days; 1 January 1970 was a Thursday.
  private static func lastSunday(of month: Int, _ year: Int) -> Day {
    let last = Day(year: year, month: month, dayOfMonth: 31)
    let afterSunday = ((last.sinceEpoch + 4) % 7 + 7) % 7
    return last - afterSunday
  }
}
