/// A threat actor: somebody or something that does harm.
///
/// Source: table `actor` of the export.
public struct Actor: Hashable, Sendable {
  /// Column `actor_id`.
  public let id: String

  /// The invented name that boards show.
  public let codename: String

  /// What it is.
  public let kind: ActorKind

  /// The policing region that it is held by: column `region_id`.
  public let regionID: String

  /// Who maps it; not the same as who owns it.
  public let mapper: String

  /// Who owns it; missing means nobody does.
  public let owner: String?

  /// The band of organised crime group mapping; missing where it is not mapped: `ocgm_band`.
  public let ocgmBand: OCGMBand?

  /// What is being done about it.
  public let status: ActorStatus

  /// When it was first seen.
  public let firstSeenOn: Day

  /// When it was last reviewed; missing where it never was.
  public let lastReviewedOn: Day?

  /// May it be shared, and how: column `handling`.
  public let handling: HandlingCode

  /// The conditions that travel with the record; present where ``handling`` is C.
  public let handlingConditions: String?

  /// The protective marking of the record.
  public let marking: Marking

  /// Creates the record from its columns.
  public init(
    id: String, codename: String, kind: ActorKind, regionID: String, mapper: String,
    owner: String? = nil, ocgmBand: OCGMBand? = nil, status: ActorStatus, firstSeenOn: Day,
    lastReviewedOn: Day? = nil, handling: HandlingCode, handlingConditions: String? = nil,
    marking: Marking
  ) {
    self.id = id
    self.codename = codename
    self.kind = kind
    self.regionID = regionID
    self.mapper = mapper
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
