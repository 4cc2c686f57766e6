import ThreatDomain

/// English sentences with the Welsh terms that are certain, until a translator has worked on them.
extension Welsh: FiguresSentences {
  func meaning(of figure: Figure) -> FigureMeaning {
    untranslated.meaning(of: figure)
  }

  func explained(_ position: Int, of count: Int) -> String {
    untranslated.explained(position, of: count)
  }

  func months(_ months: ClosedRange<Month>) -> String {
    untranslated.months(months)
  }

  func days(_ days: ClosedRange<Day>) -> String {
    untranslated.days(days)
  }

  func exportOf(_ serial: Int, on date: Day) -> String {
    untranslated.exportOf(serial, on: date)
  }

  func rowsOfExport(_ number: Int) -> String {
    untranslated.rowsOfExport(number)
  }

  func sameAnswer(_ answer: String, shownAs shown: String?) -> String {
    untranslated.sameAnswer(answer, shownAs: shown)
  }

  func otherAnswer(_ answer: String) -> String {
    untranslated.otherAnswer(answer)
  }
}
