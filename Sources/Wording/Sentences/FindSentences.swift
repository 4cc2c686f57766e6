import ThreatDomain

/// What is said while one looks for something.
package protocol FindSentences {
  /// `12 of 317`: so many of so many match.
  func matching(_ found: Int, of total: Int) -> String

  /// `South West: show on the boards`.
  func showOnBoards(_ name: String) -> String
}
