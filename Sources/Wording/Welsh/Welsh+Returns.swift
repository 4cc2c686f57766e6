import ThreatDomain

extension Welsh: ReturnsSentences {
  func without(_ names: [String]) -> String {
    names.count < 3
      ? "heb \(together(names))" : "heb \(counted(names.count, "heddlu", "heddluoedd"))"
  }

  func part(of name: String) -> String { "\(name) (rhan)" }

  var nothingJudged: String { "Anarferol y mis hwn: heb ei farnu" }

  func noReturn(for months: [Month]) -> String {
    guard months.count < 3 else { return "dim dychweliad am \(count(months.count)) mis" }
    return "dim dychweliad: \(together(months.map { month($0) }))"
  }

  func partlyHeld(_ scope: String, by recipient: String) -> String {
    "Mae'r allforyn hwn ar gyfer \(recipient): dim ond rhan o \(scope) sydd ynddo, felly nid yw'r "
      + "rhestrau a'r ffigurau yma yn gyflawn."
  }

  func notSupplied(_ tables: [String]) -> String {
    "heb eu cyflenwi yn yr allforyn hwn: \(tables.joined(separator: ", "))"
  }

  func noReturn(
    _ what: String, for month: Month, newest: Month?, isCovered: Bool
  ) -> String {
    guard isCovered else {
      return "\(what): nid yw'r allforyn hwn yn eu cynnwys (\(self.month(month)))"
    }
    let last = newest.map { newest in
      let key = newest == month - 1 ? ", [ i'w ddangos" : ", m i'w ddewis"
      return "; y diwethaf yw \(self.month(newest))\(key)"
    }
    return "\(what): dim dychweliad eto (\(self.month(month)))\(last ?? "")"
  }
}
