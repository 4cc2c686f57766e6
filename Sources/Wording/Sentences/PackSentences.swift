import ThreatDomain

/// Sentences around the boards of a meeting pack.
package protocol PackSentences {
  /// The meaning of every figure on the boards, one sentence each.
  var definitions: [String] { get }
  func partsLeftOut(_ parts: [String]) -> String
  var packSafe: String { get }
  var packSample: String { get }

  /// How often a level is reviewed: `every 28 days`, or at each meeting.
  func reviewEvery(_ days: Int) -> String
}
