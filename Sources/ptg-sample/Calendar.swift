import ThreatDomain

/// The days from which all other days of the sample are counted.
enum SampleDays {
  /// The day on which the export was made; ages, stalled and overdue count to this day.
  static let asAt = Day(year: 2019, month: 4, dayOfMonth: 5)
  /// The day of the last meeting, four weeks before the export.
  static let lastMeeting = Day(year: 2019, month: 3, dayOfMonth: 8)
  /// The day on which the National Economic Crime Centre began its work.
  static let centreBegan = Day(year: 2018, month: 10, dayOfMonth: 31)
}

extension SplitMix64 {
  /// A day from the first to the last, both included.
  mutating func day(_ first: Day, _ last: Day) -> Day {
    first + below(max(0, last - first) + 1)
  }
}

extension Day {
  /// The day itself, or the last office day before it: panels, reviews and courts keep office days.
  var officeDay: Day { isOfficeDay ? self : (self + -1).officeDay }

  /// The day itself, or the first office day after it.
  var nextOfficeDay: Day { isOfficeDay ? self : (self + 1).nextOfficeDay }

  /// Monday to Friday, but no bank holiday; the first day of 1970 was a Thursday.
  private var isOfficeDay: Bool {
    (sinceEpoch + 3) % 7 < 5 && !Day.bankHolidays.contains(description)
  }

  /// The bank holidays of England and Wales in the years of the sample.
  private static let bankHolidays: Set<String> = [
    "2017-01-02", "2017-04-14", "2017-04-17", "2017-05-01", "2017-05-29", "2017-08-28",
    "2017-12-25", "2017-12-26", "2018-01-01", "2018-03-30", "2018-04-02", "2018-05-07",
    "2018-05-28", "2018-08-27", "2018-12-25", "2018-12-26", "2019-01-01", "2019-04-19",
    "2019-04-22", "2019-05-06", "2019-05-27", "2019-08-26", "2019-12-25", "2019-12-26",
  ]
}
