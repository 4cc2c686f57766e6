import ThreatDomain

/// What becomes of records with handling code C, which may be shared under conditions only.
package protocol HandlingSentences {
  /// How many records of the whole export are left out; `nil` where that may not be said.
  func recordsLeftOut(_ number: Int?) -> String

  /// The same in a line with other facts.
  func leftOutLabel(_ number: Int?) -> String

  /// That no record has conditions.
  var noConditions: String { get }

  /// That the conditions of such records stand beside them.
  func recordsCarried(_ number: Int) -> String
}
