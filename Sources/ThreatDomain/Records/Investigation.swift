/// An investigation on the priority grid.
///
/// Source: table `investigation` of the export; days are compared with the export's created day.
public struct Investigation: Hashable, Sendable {
  /// Column `investigation_id`.
  public let id: String

  /// The operation name, which may be shown where ``title`` may not.
  public let operation: String

  /// What it is about, in a few words.
  public let title: String

  /// The policing region that leads it: column `region_id`.
  public let regionID: String

  /// The force that leads it; missing where no single force does: column `force_id`.
  public let forceID: String?

  /// At which tier it is led.
  public let leadTier: LeadTier

  /// Which body leads it: column `lead_agency`.
  public let leadAgency: String

  /// The role that owns it; missing means ownerless: column `owner_role`.
  public let ownerRole: String?

  /// Its level on the grid.
  public let priority: PriorityLevel

  /// Since when it has this level: column `priority_since`.
  public let prioritySince: Day

  /// Where it stands.
  public let status: InvestigationStatus

  /// When it was opened.
  public let openedOn: Day

  /// When something was last done on it.
  public let lastActivityOn: Day

  /// By when a decision is wanted, if one is.
  public let decisionDue: Day?

  /// Which decision is wanted, if one is.
  public let decisionWanted: String?

  /// The code of the fraud type, as in ``FraudType/code``.
  public let fraudType: String

  /// Victims, a count of 0 or more.
  public internal(set) var victims: Int

  /// Victims who are vulnerable, at most ``victims``: column `vulnerable_victims`.
  public internal(set) var vulnerableVictims: Int

  /// Loss of the victims, in pence: column `loss_pence`.
  public internal(set) var loss: Pence

  /// Which of the 4Ps have a plan: columns `plan_pursue` to `plan_prepare`.
  public let plans: FourPlans

  /// The series of linked offences that it belongs to: column `series_id`.
  public let seriesID: String?

  /// May it be shared, and how: column `handling`.
  public let handling: HandlingCode

  /// The conditions that travel with the record; present where ``handling`` is C.
  public let handlingConditions: String?

  /// The protective marking of the record.
  public let marking: Marking

  /// Creates the record from its columns.
  public init(
    id: String, operation: String, title: String, regionID: String, forceID: String? = nil,
    leadTier: LeadTier, leadAgency: String, ownerRole: String? = nil, priority: PriorityLevel,
    prioritySince: Day, status: InvestigationStatus, openedOn: Day, lastActivityOn: Day,
    decisionDue: Day? = nil, decisionWanted: String? = nil, fraudType: String, victims: Int,
    vulnerableVictims: Int, loss: Pence, plans: FourPlans, seriesID: String? = nil,
    handling: HandlingCode, handlingConditions: String? = nil, marking: Marking
  ) {
    self.id = id
    self.operation = operation
    self.title = title
    self.regionID = regionID
    self.forceID = forceID
    self.leadTier = leadTier
    self.leadAgency = leadAgency
    self.ownerRole = ownerRole
    self.priority = priority
    self.prioritySince = prioritySince
    self.status = status
    self.openedOn = openedOn
    self.lastActivityOn = lastActivityOn
    self.decisionDue = decisionDue
    self.decisionWanted = decisionWanted
    self.fraudType = fraudType
    self.victims = victims
    self.vulnerableVictims = vulnerableVictims
    self.loss = loss
    self.plans = plans
    self.seriesID = seriesID
    self.handling = handling
    self.handlingConditions = handlingConditions
    self.marking = marking
  }
}
