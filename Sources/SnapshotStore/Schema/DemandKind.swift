/// What a year of demand is about: all of a scope's, or a part of it.
package enum DemandKind: String, CaseIterable, Sendable {
  /// Everything; there is no member then.
  case total
  /// A fraud type, by its code.
  case type
  /// A group of fraud types, by its name.
  case group
  /// A type of victim, by its code.
  case victim
}
