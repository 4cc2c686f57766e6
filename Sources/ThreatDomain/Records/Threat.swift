/// A threat that a region has agreed to watch, by the name that the group gives it.
///
/// Source: table `threat` of the export, with its rows of `threat_type`.
public struct Threat: Hashable, Sendable {
  /// Column `threat_id`.
  public let id: String

  /// The policing region: column `region_id`.
  public let regionID: String

  /// What the group calls it, such as courier fraud.
  public let name: String

  /// The Welsh name, where one is known: column `name_cy`.
  public let nameInWelsh: String?

  /// The word that threats of the same kind share in every region; `nil` for one that stands alone.
  public let theme: String?

  /// How it is done, in a few words; `nil` where nothing is recorded.
  public let method: String?

  /// The priority that the meeting agreed; `nil` where it has agreed none.
  public let agreedPriority: AgreedPriority?

  /// The day on which the priority was agreed; `nil` where it is not recorded.
  public let agreedOn: Day?

  /// The day until which the priority was agreed; `nil` where there is none.
  public let agreedUntil: Day?

  /// The role that owns the threat; `nil` means ownerless.
  public let ownerRole: String?

  /// The reason for the agreed priority, as recorded.
  public let rationale: String

  /// The codes of the fraud types that the threat is counted by, in ascending order.
  ///
  /// Empty for a threat whose reports are not counted apart.
  public let types: [String]

  /// How far the plans under the 4Ps have come: table `plan_activity`.
  public let plans: FourPlans

  /// Creates the record from its columns.
  public init(
    id: String, regionID: String, name: String, nameInWelsh: String? = nil, theme: String? = nil,
    method: String? = nil, agreedPriority: AgreedPriority? = nil, agreedOn: Day? = nil,
    agreedUntil: Day? = nil, ownerRole: String? = nil, rationale: String, types: [String] = [],
    plans: FourPlans
  ) {
    self.id = id
    self.regionID = regionID
    self.name = name
    self.nameInWelsh = nameInWelsh
    self.theme = theme
    self.method = method
    self.agreedPriority = agreedPriority
    self.agreedOn = agreedOn
    self.agreedUntil = agreedUntil
    self.ownerRole = ownerRole
    self.rationale = rationale
    self.types = types
    self.plans = plans
  }

  /// What joins the threat to those of other regions: its theme, else its name.
  public var kinship: String { theme ?? name }
}
