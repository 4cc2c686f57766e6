/// A threat actor: a person, group or thing that does harm.
///
/// Source: table `actor` of the export.
public struct Actor: Hashable, Sendable {
  /// Column `actor_id`.
  public let id: String

  /// The invented name that boards show.
  public let codename: String

  /// Whether the actor is a person, a group, a network or an enabler.
  public let kind: ActorKind

  /// The policing region that holds the record: column `region_id`.
  public let regionID: String

  /// The body that maps the actor; it may differ from the owner; `nil` where it is not known.
  public let mapper: String?

  /// Whether it stands in organised crime group mapping: column `is_mapped`.
  public let isMapped: Bool

  /// The owner; `nil` means that the actor has no owner.
  public let owner: String?

  /// The organised crime group mapping band, column `ocgm_band`; `nil` where the actor is not
  /// mapped.
  public let ocgmBand: OCGMBand?

  /// What police are doing about the actor.
  public let status: ActorStatus

  /// The day when the actor was first seen.
  public let firstSeenOn: Day

  /// The day of the last review; `nil` where there was none.
  public let lastReviewedOn: Day?

  /// Whether and how the record may be shared: column `handling`.
  public let handling: HandlingCode

  /// The conditions for sharing the record; present where ``handling`` is C.
  public let handlingConditions: String?

  /// The protective marking of the record.
  public let marking: Marking

  /// Creates the record from its columns.
  public init(
    id: String, codename: String, kind: ActorKind, regionID: String, mapper: String?,
    isMapped: Bool = false, owner: String? = nil, ocgmBand: OCGMBand? = nil, status: ActorStatus,
    firstSeenOn: Day,
    lastReviewedOn: Day? = nil, handling: HandlingCode, handlingConditions: String? = nil,
    marking: Marking
  ) {
    self.id = id
    self.codename = codename
    self.kind = kind
    self.regionID = regionID
    self.mapper = mapper
    self.isMapped = isMapped
    self.owner = owner
    self.ocgmBand = ocgmBand
    self.status = status
    self.firstSeenOn = firstSeenOn
    self.lastReviewedOn = lastReviewedOn
    self.handling = handling
    self.handlingConditions = handlingConditions
    self.marking = marking
  }
}
