import ThreatDomain

/// English sentences with the Welsh terms that are certain, until a translator has worked on them.
extension Welsh: SnapshotsSentences {
  func past(export serial: Int, of date: Day) -> String {
    untranslated.past(export: serial, of: date)
  }

  func notInUse(export serial: Int, of date: Day) -> String {
    untranslated.notInUse(export: serial, of: date)
  }

  func newerIsHere(export serial: Int, key: String) -> String {
    untranslated.newerIsHere(export: serial, key: key)
  }

  func anotherIsCurrent(export serial: Int, key: String) -> String {
    untranslated.anotherIsCurrent(export: serial, key: key)
  }

  func snapshotGone(export serial: Int) -> String {
    untranslated.snapshotGone(export: serial)
  }

  func made(daysAgo days: Int) -> String {
    untranslated.made(daysAgo: days)
  }

  func newerIsDue(madeDaysAgo days: Int) -> String {
    untranslated.newerIsDue(madeDaysAgo: days)
  }

  func expired(on day: String, madeDaysAgo days: Int) -> String {
    untranslated.expired(on: day, madeDaysAgo: days)
  }
}
