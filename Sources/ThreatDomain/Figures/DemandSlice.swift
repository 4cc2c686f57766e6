/// Which part of the demand a figure counts: its scope, its fraud types or victims, and its months.
public struct DemandSlice: Hashable, Sendable {
  /// A part of all demand.
  public enum Part: Hashable, Sendable {
    case all
    /// One fraud type, by its code.
    case type(String)
    /// One group of fraud types, by its name.
    case group(String)
    /// Several fraud types, by their codes in ascending order.
    case types([String])
    case victim(VictimType)
  }

  public let scope: Scope
  public let part: Part
  /// The months that are added up, or from which the limits are worked out.
  public let months: ClosedRange<Month>
  /// Whether the forces of the London region are left out.
  public let isWithoutLondon: Bool
  /// Whether the figure is read from the totals of scopes, because the export lacks their rows.
  ///
  /// It is the same count either way, so it is rounded alike; see ``CountIdentity``.
  public let isOfTotals: Bool

  /// Creates the value from its parts.
  public init(
    _ scope: Scope, _ part: Part = .all, in months: ClosedRange<Month>,
    isWithoutLondon: Bool = false, isOfTotals: Bool = false
  ) {
    self.scope = scope
    self.part = part
    self.months = months
    self.isWithoutLondon = isWithoutLondon
    self.isOfTotals = isOfTotals
  }

  /// The same demand in other months.
  public func `in`(_ months: ClosedRange<Month>) -> DemandSlice {
    DemandSlice(
      scope, part, in: months, isWithoutLondon: isWithoutLondon, isOfTotals: isOfTotals)
  }

  /// The same demand, read from the totals of scopes where `isWanted` says so.
  public func ofTotals(_ isWanted: Bool) -> DemandSlice {
    DemandSlice(
      scope, part, in: months, isWithoutLondon: isWithoutLondon, isOfTotals: isWanted)
  }
}

extension Scope {
  /// The id of the region that rankings can leave out: London has two fifths of all referrals.
  ///
  /// Source: column `region_id` of table `region`.
  public static let london = "lon"
}
