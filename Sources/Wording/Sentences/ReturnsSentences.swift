import ThreatDomain

/// Sentences about missing returns.
///
/// A missing return is never shown as zero or as a low figure.
package protocol ReturnsSentences {
  /// The missing forces: `without Kent`, `without Kent and Surrey`, `without 4 forces`.
  func without(_ names: [String]) -> String

  /// A force whose return came in part, as one of those: `part of Kent`.
  func part(of name: String) -> String

  /// The words for a month without a return, which is not judged.
  var nothingJudged: String { get }

  /// `no return for Jul 2018`, `no return for 3 months`.
  func noReturn(for months: [Month]) -> String

  /// The tables that the centre does not hold: `not supplied in this export: actor, campaign`.
  func notSupplied(_ tables: [String]) -> String

  /// That an export for another recipient holds only a part of the scope that is shown.
  func partlyHeld(_ scope: String, by recipient: String) -> String

  /// The month without a return, and the last month that has one.
  ///
  /// `Reports: no return yet for Mar 2019; the last is Feb 2019, [ shows it`.
  ///
  /// - Parameters:
  ///   - newest: The newest month with a return before this one; `nil` where there is none.
  ///   - isCovered: Whether the export covers the scope in these months at all.
  func noReturn(_ what: String, for month: Month, newest: Month?, isCovered: Bool) -> String
}
