import ThreatDomain

extension Welsh: SnapshotsSentences {
  func past(export serial: Int, of date: Day) -> String {
    "HEN GIPLUN: allforyn \(serial), \(day(date)), nid y diweddaraf"
  }

  func notInUse(export serial: Int, of date: Day) -> String {
    "HEB EI DDEFNYDDIO: allforyn \(serial), \(day(date)), nid yr un cyfredol"
  }

  func newerIsHere(export serial: Int, key: String) -> String {
    "Mae ciplun mwy diweddar yma: allforyn \(serial). I'w ddangos: \(key)"
  }

  func anotherIsCurrent(export serial: Int, key: String) -> String {
    "Ciplun arall yw'r un cyfredol nawr: allforyn \(serial). I'w ddangos: \(key)"
  }

  func snapshotGone(export serial: Int) -> String {
    "Ni ellir agor ciplun allforyn \(serial) mwyach"
  }

  func made(daysAgo days: Int) -> String { "gwnaed \(self.days(days)) yn ôl" }

  func newerIsDue(madeDaysAgo days: Int) -> String {
    "\(made(daysAgo: days)), disgwylir allforyn mwy diweddar"
  }

  func expired(on day: String, madeDaysAgo days: Int) -> String {
    "\(made(daysAgo: days)), daeth i ben ar \(written(day))"
  }
}
