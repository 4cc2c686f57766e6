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

  func months(count number: Int) -> String {
    number == 13 ? self[.column(.thirteenMonths)] : "\(number) months"
  }
}
