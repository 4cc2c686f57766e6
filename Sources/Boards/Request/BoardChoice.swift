import Sheets
import ThreatDomain
import Wording

/// A choice about a board.
///
/// Each case is one option, and one key steps through them in order.
///
/// A board lists its choices in the catalogue, and reads the current option from the request:
/// `request[GridGrouping.self]`. The raw value is the word for `--set`: lower case, words joined by
/// `-`.
package protocol BoardChoice: CaseIterable, RawRepresentable<String>, Sendable {
  static var control: Control { get }
  /// The option until the reader picks another.
  static var usual: Self { get }
  /// Why the choice has no effect for the scope; `nil` where it has one.
  static func whyIdle(in scope: Scope) -> Term?
  /// The name of the option in the subtitle and in messages.
  var title: Term { get }
  /// The pane that gets the cursor with this option; `nil` leaves the cursor where it is.
  var pane: String? { get }
}

extension BoardChoice {
  package static func whyIdle(in scope: Scope) -> Term? { nil }
  package var pane: String? { nil }
}

/// A choice with values to try out, such as weights.
///
/// Two keys raise and lower a value.
///
/// The values last for one visit. They end with the choice, or when the reader leaves the board.
/// They are never saved or printed.
package protocol BoardTrial: BoardChoice {
  /// The name of the value under the cursor; `nil` where there is none.
  static func value(under view: ViewState, in sheet: Sheet) -> String?

  /// A value this many steps higher, or lower for negative steps.
  ///
  /// - Parameter value: The value before; `nil` means the board's own value, here and in the
  ///   result.
  static func nudge(_ value: Double?, by steps: Int) -> Nudge
}

/// The result of raising or lowering a value.
package enum Nudge: Equatable, Sendable {
  /// The new value; `nil` means the board's own value.
  case to(Double?)
  /// The value stays the same, for this reason.
  case stays(Term)
}
