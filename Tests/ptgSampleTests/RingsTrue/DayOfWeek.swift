/// The day of the week, by Zeller's congruence, which shares nothing with the sample's own count.
struct DayOfWeek {
  let isWeekend: Bool

  init?(_ text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    let month = parts[1] < 3 ? parts[1] + 12 : parts[1]
    let year = parts[1] < 3 ? parts[0] - 1 : parts[0]
    let century = year / 100
    let day = parts[2] + 13 * (month + 1) / 5 + year % 100 + year % 100 / 4 + century / 4
    // Saturday is 0, Sunday 1.
    isWeekend = (day + 5 * century) % 7 < 2
  }

  /// Some bank holidays of England and Wales.
  static let holidays: Set = [
    "2017-12-25", "2018-01-01", "2018-03-30", "2018-05-28", "2018-12-25", "2018-12-26",
    "2019-01-01", "2019-04-19", "2019-04-22", "2019-05-06",
  ]
}
