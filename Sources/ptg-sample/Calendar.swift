import ThreatDomain

/// The days that the sample hangs on.
enum SampleDays {
  /// The day the export was made: ages, stalled and overdue count from here.
  static let asAt = Day(year: 2019, month: 4, dayOfMonth: 5)
  /// The last meeting, four weeks before.
  static let lastMeeting = Day(year: 2019, month: 3, dayOfMonth: 8)
}

extension SplitMix64 {
  /// A day from the first to the last, both possible.
  mutating func day(_ first: Day, _ last: Day) -> Day {
    first + below(max(0, last - first) + 1)
  }
}
