import ThreatDomain

/// Which snapshot is shown, and which is not.
package protocol SnapshotsSentences {
  /// `PAST: export 6 of 3 Jan 2019, not the newest`.
  func past(export serial: Int, of date: Day) -> String

  /// `NOT IN USE: export 9 of 5 Apr 2019, not the current one`.
  func notInUse(export serial: Int, of date: Day) -> String

  /// - Parameter key: What shows it.
  func newerIsHere(export serial: Int, key: String) -> String

  /// - Parameter key: What shows it.
  func anotherIsCurrent(export serial: Int, key: String) -> String
  func snapshotGone(export serial: Int) -> String

  // How old it is.

  func made(daysAgo days: Int) -> String
  func newerIsDue(madeDaysAgo days: Int) -> String

  /// - Parameter day: `2019-06-04`.
  func expired(on day: String, madeDaysAgo days: Int) -> String
}
