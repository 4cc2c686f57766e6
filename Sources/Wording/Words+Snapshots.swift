import ThreatDomain

/// Which snapshot is shown, and which is not.
extension Words {
  /// `PAST: export 6 of 3 Jan 2019, not the newest`.
  package func past(export serial: Int, of date: Day) -> String {
    say("PAST: export \(serial) of \(day(date)), not the newest")
  }

  /// `NOT IN USE: export 9 of 5 Apr 2019, not the current one`.
  package func notInUse(export serial: Int, of date: Day) -> String {
    say("NOT IN USE: export \(serial) of \(day(date)), not the current one")
  }

  /// - Parameter key: What shows it.
  package func newerIsHere(export serial: Int, key: String) -> String {
    say("A newer snapshot is here: export \(serial). \(key) shows it")
  }

  /// - Parameter key: What shows it.
  package func anotherIsCurrent(export serial: Int, key: String) -> String {
    say("Another snapshot is the current one now: export \(serial). \(key) shows it")
  }

  package func snapshotGone(export serial: Int) -> String {
    say("The snapshot of export \(serial) cannot be opened any more")
  }
}
