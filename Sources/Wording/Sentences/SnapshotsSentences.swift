import ThreatDomain

/// Sentences about the snapshot that is shown, and about others.
package protocol SnapshotsSentences {
  /// `PAST: export 6 of 3 Jan 2019, not the newest`.
  func past(export serial: Int, of date: Day) -> String

  /// `NOT IN USE: export 9 of 5 Apr 2019, not the current one`.
  func notInUse(export serial: Int, of date: Day) -> String

  /// - Parameter key: The key that shows the newer snapshot.
  func newerIsHere(export serial: Int, key: String) -> String

  /// - Parameter key: The key that shows the current snapshot.
  func anotherIsCurrent(export serial: Int, key: String) -> String
  func snapshotGone(export serial: Int) -> String

  // The age of a snapshot.

  func made(daysAgo days: Int) -> String
  func newerIsDue(madeDaysAgo days: Int) -> String

  /// - Parameter day: The day as text: `2019-06-04`.
  func expired(on day: String, madeDaysAgo days: Int) -> String
}
