import ThreatDomain

extension English: ReturnsSentences {
  func without(_ names: [String]) -> String {
    switch names.count {
    case 1: "without \(names[0])"
    case 2: "without \(together(names))"
    default: "without \(count(names.count)) forces"
    }
  }

  func part(of name: String) -> String { "part of \(name)" }

  var nothingJudged: String { "Unusual this month: not judged" }

  func noReturn(for months: [Month]) -> String {
    guard months.count < 3 else { return "no return for \(count(months.count)) months" }
    let names = months.map { month($0) }
    return "no return for \(together(names))"
  }

  func partlyHeld(_ scope: String, by recipient: String) -> String {
    "This export is for \(recipient): it holds only a part of \(scope), so counts and lists here are "
      + "not whole."
  }

  func notSupplied(_ tables: [String]) -> String {
    "not supplied in this export: \(tables.joined(separator: ", "))"
  }

  func noReturn(
    _ what: String, for month: Month, newest: Month?, isCovered: Bool
  ) -> String {
    guard isCovered else {
      return "\(what): not covered by this export in \(self.month(month))"
    }
    let last = newest.map { newest in
      let key = newest == month - 1 ? ", [ shows it" : ", m chooses it"
      return "; the last is \(self.month(newest))\(key)"
    }
    return "\(what): no return yet for \(self.month(month))\(last ?? "")"
  }
}
