/// Which monthly lists of victims a figure counts: their scope, kind and months.
///
/// Source: table `victim_care` of the export.
public struct VictimCareSlice: Hashable, Sendable {
  public let scope: Scope
  /// The kinds of list; the figures of several lists are added up.
  public let lists: [VictimList]
  /// The months that are added up.
  public let months: ClosedRange<Month>

  /// Creates the value from its parts.
  public init(_ scope: Scope, _ lists: [VictimList], in months: ClosedRange<Month>) {
    self.scope = scope
    self.lists = lists
    self.months = months
  }
}

/// A figure of the lists of a slice.
public enum VictimCareFigure: Hashable, Sendable {
  case identified, contacted, contactedInTime, notContacted, safeguarded
  /// The contacted as a share of the identified, 0 to 1.
  case contactedShare
  /// Those contacted within the limit as a share of the identified, 0 to 1.
  case inTimeShare
  /// Victims not contacted, in the slice's months that are outside this range.
  case notContactedOutside(ClosedRange<Month>)
}
