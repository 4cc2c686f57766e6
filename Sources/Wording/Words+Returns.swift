import ThreatDomain

/// Returns that are missing: never a zero, and never a low.
extension Words {
  /// `without Kent`, `without Kent and Surrey`, `without 4 forces`.
  package func without(_ names: [String]) -> String {
    switch names.count {
    case 1: say("without \(names[0])")
    case 2: say("without \(names[0]) and \(names[1])")
    default: say("without \(count(names.count)) forces")
    }
  }

  /// That a month without a return is not judged at all.
  package var nothingJudged: String { say("Unusual this month: not judged") }

  /// `no return for Jul 2018`, `no return for 3 months`.
  package func noReturn(for months: [Month]) -> String {
    guard months.count < 3 else { return say("no return for \(count(months.count)) months") }
    let names = months.map { month($0) }
    return say("no return for \(names.joined(separator: " and "))")
  }

  /// That a month has no return, and which is the last that has one.
  ///
  /// `Reports: no return yet for Mar 2019; the last is Feb 2019, [ shows it`.
  ///
  /// - Parameters:
  ///   - newest: The newest month with a return before this one; `nil` where there is none.
  ///   - isCovered: Whether the table covers the scope in such months at all.
  package func noReturn(
    _ what: String, for month: Month, newest: Month?, isCovered: Bool
  ) -> String {
    guard isCovered else {
      return say("\(what): not covered by this export in \(self.month(month))")
    }
    let last = newest.map { newest in
      let key = newest == month - 1 ? ", [ shows it" : ", m chooses it"
      return "; the last is \(self.month(newest))\(key)"
    }
    return say("\(what): no return yet for \(self.month(month))\(last ?? "")")
  }
}
