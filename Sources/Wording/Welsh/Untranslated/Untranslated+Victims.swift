import ThreatDomain

/// What English says, with the Welsh terms that are sure, until a translator has been.
extension Welsh: VictimsSentences {
  func notContacted(
    _ number: Int, of identified: Int, lists: Term, in scope: String, months: ClosedRange<Month>
  ) -> String {
    untranslated.notContacted(number, of: identified, lists: lists, in: scope, months: months)
  }

  func notContacted(_ number: Int, of identified: Int, in month: Month) -> String {
    untranslated.notContacted(number, of: identified, in: month)
  }

  func notContacted(_ number: Int, of identified: Int) -> String {
    untranslated.notContacted(number, of: identified)
  }

  func noVictimList(in month: Month) -> String {
    untranslated.noVictimList(in: month)
  }

  func ofEntries(_ share: Double) -> String { untranslated.ofEntries(share) }

  func mostNotContacted(_ parts: [(name: String, count: Int)]) -> String {
    untranslated.mostNotContacted(parts)
  }

  func listsAdded(isBoth: Bool) -> String? {
    untranslated.listsAdded(isBoth: isBoth)
  }

  func listsGrow(open: ClosedRange<Month>?) -> String {
    untranslated.listsGrow(open: open)
  }

  func stillWorked(_ month: Month) -> String {
    untranslated.stillWorked(month)
  }

  func months(count number: Int) -> String {
    untranslated.months(count: number)
  }
}
