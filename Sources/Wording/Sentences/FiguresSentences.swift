import ThreatDomain

package protocol FiguresSentences {
  /// The meaning of a figure; a new kind of figure is a case here and a question in the store.
  func meaning(of figure: Figure) -> FigureMeaning

  // What stands around an explanation.

  /// `Figure 2 of 9`.
  func explained(_ position: Int, of count: Int) -> String

  /// `Mar 2018 to Mar 2019`, or the one month.
  func months(_ months: ClosedRange<Month>) -> String

  /// `9 Mar 2019 to 5 Apr 2019`.
  func days(_ days: ClosedRange<Day>) -> String

  /// `export 8 of 5 Apr 2019`.
  func exportOf(_ serial: Int, on date: Day) -> String

  /// `41 rows of the export`.
  func rowsOfExport(_ number: Int) -> String

  /// `480 (matches the board)`, or `4.8613 (the board shows 4.86)`.
  ///
  /// - Parameter shown: As the board writes it, where it is rounded there.
  func sameAnswer(_ answer: String, shownAs shown: String?) -> String
  func otherAnswer(_ answer: String) -> String
}
