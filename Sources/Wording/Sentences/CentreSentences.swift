import ThreatDomain

/// The centre's answers to what a group sent up, on the boards.
package protocol CentreSentences {
  /// `sent up on 3 Dec 2026, no answer yet`.
  func sentUp(on day: Day) -> String

  /// `refused on 8 Dec 2026 by National tasking`.
  ///
  /// What was only received has no decision yet, and says so.
  func answered(_ reply: DecisionReply, on day: Day, by body: String) -> String

  /// `refused on 8 Dec 2026 by National tasking; changed here since then`.
  func changedSince(_ answer: String) -> String

  /// `3 entries of closed meetings have not been sent up: ptg journal return.`
  func notSentUp(_ number: Int) -> String

  /// `4 entries wait for an answer from the centre.`
  func waitForAnswer(_ number: Int) -> String

  /// `refused by National tasking`: follows the name of what it is about.
  func answered(_ reply: DecisionReply, by body: String) -> String
}
