/// Whose monthly lists of victims are counted, which of them and when.
///
/// Source: table `victim_care` of the export.
public struct VictimCareSlice: Hashable, Sendable {
  public let scope: Scope
  /// One list, or both added up.
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

/// What is asked of the lists of a slice.
public enum VictimCareFigure: Hashable, Sendable {
  case identified, contacted, notContacted, safeguarded
  /// The contacted as a part of the identified, 0 to 1.
  case contactedShare
  /// Those not contacted of the months that are not among these.
  case notContactedOutside(ClosedRange<Month>)
}
