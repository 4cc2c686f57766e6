/// A kind of record that has pages.
package enum NamedKind: String, CaseIterable, Sendable {
  case region, force, threat, investigation, actor, dissemination, request, measure, publication,
    campaign, capability, commitment
  case responsibility = "role"
  case practice
}

/// What is wrong with a name that somebody typed: of a board, a place or a record.
package protocol NamesSentences {
  /// - Parameter hasMore: Whether more than these fit.
  func severalNamed(
    _ text: String, after option: String, _ names: [String], hasMore: Bool
  ) -> String
  func noneNamed(_ text: String, _ kind: NamedKind, near: [String]) -> String

  /// What was meant: `Kent Police is a force: type --force kent`.
  func isOther(_ name: String, _ kind: NamedKind, typed: String) -> String
  func scopeRefused(_ option: String, _ finding: String, other: String?) -> String
  func noBoard(_ name: String, near: [String], known: [String]) -> String
  func openRefused(_ finding: String, typed name: String) -> String
  func noKindOfPage(_ kind: String, near: [String], known: [String]) -> String
  func pageNeedsName(_ kind: String) -> String
  func noSuchThing(_ place: String) -> String

  /// - Parameter month: As it is typed: `2019-03`.
  func monthNotHeld(_ month: String, from first: String, to last: String) -> String
  func noThemeFolder(_ folder: String) -> String
  func noTheme(_ name: String, near: [String], known: [String], searched: [String]) -> String
}
