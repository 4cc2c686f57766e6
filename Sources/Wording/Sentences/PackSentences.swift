import ThreatDomain

/// What binds the boards of a meeting pack together.
package protocol PackSentences {
  /// What every figure of the boards is, a sentence each.
  var definitions: [String] { get }
  func partsLeftOut(_ parts: [String]) -> String
  var packSafe: String { get }
  var packSample: String { get }

  /// `every 28 days`, or at each meeting.
  func reviewEvery(_ days: Int) -> String
}
