import ThreatDomain

/// The two days from which all other days of the sample are counted.
enum SampleDays {
  /// The day on which the export was made; ages, stalled and overdue count to this day.
  static let asAt = Day(year: 2019, month: 4, dayOfMonth: 5)
  /// The day of the last meeting, four weeks before the export.
  static let lastMeeting = Day(year: 2019, month: 3, dayOfMonth: 8)
}

extension SplitMix64 {
  /// A day from the first to the last, both included.
  mutating func day(_ first: Day, _ last: Day) -> Day {
    first + below(max(0, last - first) + 1)
  }
}
