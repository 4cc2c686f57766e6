/// A threat that a region has agreed to watch: one group of fraud types.
///
/// Source: table `threat` of the export.
public struct Threat: Hashable, Sendable {
  /// Column `threat_id`.
  public let id: String

  /// The policing region: column `region_id`.
  public let regionID: String

  /// The group of fraud types, as in ``FraudType/groupName``.
  public let fraudGroup: String

  /// The priority that the meeting agreed; `nil` where it has agreed none.
  public let agreedPriority: AgreedPriority?

  /// The role that owns the threat; `nil` means ownerless.
  public let ownerRole: String?

  /// The reason for the agreed priority, as recorded.
  public let rationale: String

  /// Which of the 4Ps have a plan: columns `plan_pursue` to `plan_prepare`.
  public let plans: FourPlans

  /// Creates the record from its columns.
  public init(
    id: String, regionID: String, fraudGroup: String, agreedPriority: AgreedPriority? = nil,
    ownerRole: String? = nil, rationale: String, plans: FourPlans
  ) {
    self.id = id
    self.regionID = regionID
    self.fraudGroup = fraudGroup
    self.agreedPriority = agreedPriority
    self.ownerRole = ownerRole
    self.rationale = rationale
    self.plans = plans
  }
}
