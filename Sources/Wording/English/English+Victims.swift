import ThreatDomain

extension English: VictimsSentences {
  func notContacted(
    _ number: Int, of identified: Int, lists: Term, in scope: String,
    months: ClosedRange<Month>
  ) -> String {
    "\(scope), \(self[lists].lowercased()), \(self.months(months)): "
      + "\(notContacted(number, of: identified))."
  }

  func notContacted(_ number: Int, of identified: Int, in month: Month) -> String {
    "Of the lists of \(longMonth(month)): \(notContacted(number, of: identified))."
  }

  func notContacted(_ number: Int, of identified: Int) -> String {
    let verb = form(number, "is", "are")
    return "\(count(number)) of \(plural(identified, "list entry", "list entries")) \(verb) "
      + "not contacted yet"
  }

  func ofEntries(_ share: Double) -> String { "\(percent(share)) of entries" }

  func noVictimList(in month: Month) -> String {
    "No list of victims is held for \(longMonth(month))."
  }

  func mostNotContacted(_ parts: [(name: String, count: Int)]) -> String {
    let list = parts.map { "\($0.name) \(count($0.count))" }.joined(separator: ", ")
    return "Most entries not contacted: \(list)."
  }

  func listsAdded(isBoth: Bool) -> String? {
    isBoth ? "Both lists are added: a victim on both is two entries" : nil
  }

  func listsGrow(open: ClosedRange<Month>?) -> String {
    guard let open else {
      return
        "Each month counts its own list. An older list had longer to be worked through than a newer "
        + "one, so no month is judged against the others"
    }
    return
      "Each month counts its own list. The lists of \(range(open)) are still being worked: they are "
      + "shown apart, and not compared with older ones"
  }

  func stillWorked(_ month: Month) -> String {
    "\(self.month(month)), still being worked"
  }

  func notDue(_ month: Month) -> String { "\(self.month(month)), not due yet" }

  func inTime(_ share: Double, within days: Int) -> String {
    "\(percent(share)) within \(self.days(days))"
  }

  func contactedInTime(
    _ share: Double, within days: Int, least: (name: String, share: Double)?
  ) -> String {
    let rest = least.map { "; the lowest is \($0.name), \(percent($0.share))" } ?? ""
    return "Of the entries on lists that are due, \(percent(share)) were contacted within "
      + "\(self.days(days))\(rest)."
  }

  func contactedInTimeLine(within days: Int) -> String {
    "Contacted within \(self.days(days)), 13 months"
  }

  func listsJudged(within days: Int, open: ClosedRange<Month>?) -> String {
    let age = "Each month counts its own list, by who was contacted within \(self.days(days))"
    guard let open else { return age }
    return "\(age). The lists of \(range(open)) are not due yet: they are shown apart, and not "
      + "compared with others"
  }

  func months(count number: Int) -> String {
    number == 13 ? self[.column(.thirteenMonths)] : "\(number) months"
  }
}
