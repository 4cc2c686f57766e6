import ThreatDomain

extension English: SnapshotsSentences {
  func past(export serial: Int, of date: Day) -> String {
    "PAST: export \(serial) of \(day(date)), not the newest"
  }

  func notInUse(export serial: Int, of date: Day) -> String {
    "NOT IN USE: export \(serial) of \(day(date)), not the current one"
  }

  func newerIsHere(export serial: Int, key: String) -> String {
    "A newer snapshot is here: export \(serial). \(key) shows it"
  }

  func anotherIsCurrent(export serial: Int, key: String) -> String {
    "Another snapshot is the current one now: export \(serial). \(key) shows it"
  }

  func snapshotGone(export serial: Int) -> String {
    "The snapshot of export \(serial) can no longer be opened"
  }

  func made(daysAgo days: Int) -> String { "made \(self.days(days)) ago" }

  func newerIsDue(madeDaysAgo days: Int) -> String {
    "\(made(daysAgo: days)), a newer export is due"
  }

  func expired(on day: String, madeDaysAgo days: Int) -> String {
    "\(made(daysAgo: days)), expired on \(written(day))"
  }
}
