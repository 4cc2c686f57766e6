import ThreatDomain

/// Sentences of the victims board.
package protocol VictimsSentences {
  /// `South West, both lists, Apr 2017 to Mar 2019: 391 of 2,011 list entries are not contacted yet`.
  func notContacted(
    _ number: Int, of identified: Int, lists: Term, in scope: String, months: ClosedRange<Month>
  ) -> String

  /// `Of the lists of March 2019: 45 of 91 list entries are not contacted yet`.
  func notContacted(_ number: Int, of identified: Int, in month: Month) -> String

  /// `54 of 112 list entries are not contacted yet`.
  func notContacted(_ number: Int, of identified: Int) -> String
  func noVictimList(in month: Month) -> String

  /// `79% of entries`.
  func ofEntries(_ share: Double) -> String

  /// `Most are with Kent 115, Essex 91`.
  func mostNotContacted(_ parts: [(name: String, count: Int)]) -> String

  /// How the two lists add up; `nil` where only one list is shown.
  func listsAdded(isBoth: Bool) -> String?

  /// Why no month is judged against the others, and which months are shown apart.
  ///
  /// - Parameter open: The shown months whose lists are still being worked; `nil` for none.
  func listsGrow(open: ClosedRange<Month>?) -> String

  /// `Mar 2019, still being worked`.
  func stillWorked(_ month: Month) -> String

  /// `Mar 2019, not due yet`.
  func notDue(_ month: Month) -> String

  /// `84% within 28 days`.
  func inTime(_ share: Double, within days: Int) -> String

  /// How many entries of the lists that are due were contacted in time, and where the fewest were.
  func contactedInTime(
    _ share: Double, within days: Int, least: (name: String, share: Double)?
  ) -> String

  /// `Contacted within 28 days, 13 months`.
  func contactedInTimeLine(within days: Int) -> String

  /// By which age months are judged, and which months have not had it.
  ///
  /// - Parameter open: The shown months whose lists are not due yet; `nil` for none.
  func listsJudged(within days: Int, open: ClosedRange<Month>?) -> String

  /// `13 months`.
  func months(count number: Int) -> String
}
