import ThreatDomain

/// Sentences about records with handling code C, which may be shared only under conditions.
package protocol HandlingSentences {
  /// The number of records left out of the whole export; `nil` where the number may not be shown.
  func recordsLeftOut(_ number: Int?) -> String

  /// `31 left out`, beside the label of the safe view; `nil` where the number is not told.
  func leftOut(_ number: Int?) -> String

  /// The number of records left out, for a line with other facts.
  func leftOutLabel(_ number: Int?) -> String

  /// The words where no record has conditions.
  var noConditions: String { get }

  /// The number of records shown with their conditions beside them.
  func recordsCarried(_ number: Int) -> String
}
