import ThreatDomain

/// Sentences that explain figures.
package protocol FiguresSentences {
  /// The meaning of a figure.
  ///
  /// A new kind of figure needs a case here and a question in the store.
  func meaning(of figure: Figure) -> FigureMeaning

  // Words around an explanation.

  /// `Figure 2 of 9`.
  func explained(_ position: Int, of count: Int) -> String

  /// A span of months: `Mar 2018 to Mar 2019`, or one month.
  func months(_ months: ClosedRange<Month>) -> String

  /// The years of estimates of residents: `mid-2018`, or `mid-2017 to mid-2018`.
  func middleOf(years: ClosedRange<Int>) -> String

  /// `9 Mar 2019 to 5 Apr 2019`.
  func days(_ days: ClosedRange<Day>) -> String

  /// `export 8 of 5 Apr 2019`.
  func exportOf(_ serial: Int, on date: Day) -> String

  /// `41 rows of the export`.
  func rowsOfExport(_ number: Int) -> String

  /// The answer equals the board's figure: `480 (matches the board)`, or `4.8613 (the board shows
  /// 4.86)`.
  ///
  /// - Parameter shown: The rounded figure on the board; `nil` where the board does not round.
  func sameAnswer(_ answer: String, shownAs shown: String?) -> String
  func otherAnswer(_ answer: String) -> String
}
