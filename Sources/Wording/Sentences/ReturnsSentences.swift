import ThreatDomain

/// Returns that are missing: never a zero, and never a low.
package protocol ReturnsSentences {
  /// `without Kent`, `without Kent and Surrey`, `without 4 forces`.
  func without(_ names: [String]) -> String

  /// That a month without a return is not judged at all.
  var nothingJudged: String { get }

  /// `no return for Jul 2018`, `no return for 3 months`.
  func noReturn(for months: [Month]) -> String

  /// That a month has no return, and which is the last that has one.
  ///
  /// `Reports: no return yet for Mar 2019; the last is Feb 2019, [ shows it`.
  ///
  /// - Parameters:
  ///   - newest: The newest month with a return before this one; `nil` where there is none.
  ///   - isCovered: Whether the table covers the scope in such months at all.
  func noReturn(_ what: String, for month: Month, newest: Month?, isCovered: Bool) -> String
}
