import ThreatDomain

/// Sentences about searching.
package protocol FindSentences {
  /// The number of matches: `12 of 317`.
  func matching(_ found: Int, of total: Int) -> String

  /// `2 rows selected`.
  func selected(_ number: Int) -> String

  /// `Written: ~/threats.pdf · ptg print threats --region sw`: a file, and the command that writes it.
  func written(_ file: String, by command: String) -> String

  /// `There is a file of that name; Enter again replaces it`.
  func fileExists(_ file: String) -> String

  /// That the board which the search opened has no row for the record: `D-0008`.
  func noRowHere(_ record: String) -> String

  /// `South West: show on the boards`.
  func showOnBoards(_ name: String) -> String
}
