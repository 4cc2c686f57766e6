import ThreatDomain

/// Sentences about searching.
package protocol FindSentences {
  /// The number of matches: `12 of 317`.
  func matching(_ found: Int, of total: Int) -> String

  /// `South West: show on the boards`.
  func showOnBoards(_ name: String) -> String
}
