import ThreatDomain

/// What the board of victims says.
extension Words {
  /// `South West, both lists: 391 of 2,011 victims identified Apr 2017 to Mar 2019 not contacted`.
  package func notContacted(
    _ number: Int, of identified: Int, lists: Term, in scope: String,
    months: ClosedRange<Month>
  ) -> String {
    say(
      "\(scope), \(self[lists].lowercased()), \(self.months(months)): "
        + "\(notContacted(number, of: identified)).")
  }

  /// `Of those identified in March 2019: 45 of 91 victims are not contacted yet`.
  package func notContacted(_ number: Int, of identified: Int, in month: Month) -> String {
    say("Of the lists of \(longMonth(month)): \(notContacted(number, of: identified)).")
  }

  /// `54 of 112 victims identified are not contacted yet`.
  package func notContacted(_ number: Int, of identified: Int) -> String {
    let verb = number == 1 ? "is" : "are"
    return "\(count(number)) of \(count(identified)) victims identified \(verb) not contacted yet"
  }

  package func noVictimList(in month: Month) -> String {
    say("No list of victims is held for \(longMonth(month)).")
  }

  /// `Most are with Kent 115, Essex 91`.
  package func mostNotContacted(_ parts: [(name: String, count: Int)]) -> String {
    let list = parts.map { "\($0.name) \(count($0.count))" }.joined(separator: ", ")
    return say("Most victims not contacted: \(list).")
  }

  /// How two lists add up; `nil` where one alone is shown.
  package func listsAdded(isBoth: Bool) -> String? {
    isBoth ? say("Both lists are added: a victim on both counts twice") : nil
  }

  /// Why no month is judged against the others, and which are shown apart.
  ///
  /// - Parameter open: The months shown whose lists are still being worked.
  package func listsGrow(open: ClosedRange<Month>?) -> String {
    guard let open else {
      return say(
        "Each month counts its own list. An older list had longer to be worked through than a newer "
          + "one, so no month is judged against the others")
    }
    return say(
      "Each month counts its own list. The lists of \(range(open)) are still being worked: they are "
        + "shown apart, and not compared with older ones")
  }

  /// `Mar 2019, still being worked`.
  package func stillWorked(_ month: Month) -> String {
    say("\(self.month(month)), still being worked")
  }

  /// `13 months`.
  package func months(count number: Int) -> String {
    number == 13 ? self[.column(.thirteenMonths)] : say("\(number) months")
  }
}
