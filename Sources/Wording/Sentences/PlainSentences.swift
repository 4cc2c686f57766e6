import ThreatDomain

/// Sentences of the plain mode, besides those of the boards.
package protocol PlainSentences {
  /// `31 more: Investigations 20, Actors 8`.
  func rowsLeft(_ number: Int, parts: [(title: String, count: Int)]) -> String
  func noSuchRow(_ number: Int, of last: Int) -> String
  func notUnderstood(_ text: String, near: [String]) -> String
  func foundNothing(_ text: String) -> String
  func several(_ text: String, found: [String]) -> String
  func noSuch(_ text: String, expected: [String]) -> String
}
