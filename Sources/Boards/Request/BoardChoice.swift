import Sheets
import Wording

/// One of the ways in which a board can stand: one key goes through them in the order of the cases.
///
/// A board lists such types in the catalogue, and asks the request for the one that holds:
/// `request[GridGrouping.self]`. The raw value is the word for `--set`: lower case, words joined
/// by `-`.
package protocol BoardChoice: CaseIterable, RawRepresentable<String>, Sendable {
  static var control: Control { get }
  /// The one that holds until another is asked for.
  static var usual: Self { get }
  /// Why the choice changes nothing for a region or a force; `nil` where it does.
  static var whyOnlyNational: Term? { get }
  /// What the subtitle and messages call it.
  var title: Term { get }
  /// The pane that gets the cursor with it; `nil` leaves the cursor where it is.
  var pane: String? { get }
}

extension BoardChoice {
  package static var whyOnlyNational: Term? { nil }
  package var pane: String? { nil }
}

/// A choice by which a board tries values of its own, which two keys raise and lower.
///
/// What is tried belongs to one visit: it ends with the choice and where the board is left, and
/// nothing keeps or prints it.
package protocol BoardTrial: BoardChoice {
  /// The name of the value under the cursor; `nil` where none is there.
  static func value(under view: ViewState, in sheet: Sheet) -> String?

  /// A value so many steps higher; lower where they are negative.
  ///
  /// - Parameter value: `nil` for the board's own, as in the answer.
  static func nudge(_ value: Double?, by steps: Int) -> Nudge
}

/// What becomes of a value that is raised or lowered.
package enum Nudge: Equatable, Sendable {
  /// `nil` is the board's own value.
  case to(Double?)
  /// It stays as it is, and why.
  case stays(Term)
}
