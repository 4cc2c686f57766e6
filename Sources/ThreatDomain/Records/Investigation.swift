/// An investigation on the priority grid.
///
/// Source: table `investigation` of the export. Ages in days count to the export's created day.
public struct Investigation: Hashable, Sendable {
  /// Column `investigation_id`.
  public let id: String

  /// The operation name, which may be shown even where ``title`` may not.
  public let operation: String

  /// The subject of the investigation, in a few words.
  public let title: String

  /// The policing region that leads it: column `region_id`.
  public let regionID: String

  /// The force that leads the investigation; `nil` where no single force does: column `force_id`.
  public let forceID: String?

  /// The tier that leads the investigation.
  public let leadTier: LeadTier

  /// The body that leads the investigation: column `lead_agency`.
  public let leadAgency: String

  /// The role that owns the investigation; `nil` means ownerless: column `owner_role`.
  public let ownerRole: String?

  /// The level on the priority grid.
  public let priority: PriorityLevel

  /// The day when the investigation reached this level: column `priority_since`.
  public let prioritySince: Day

  /// The stage of the investigation: open, charged, at trial or closed.
  public let status: InvestigationStatus

  /// The day when the investigation was opened.
  public let openedOn: Day

  /// The day of the last activity.
  public let lastActivityOn: Day

  /// The day of the last review; `nil` where none is known.
  public let lastReviewedOn: Day?

  /// The day when a decision is due; `nil` where no decision is needed.
  public let decisionDue: Day?

  /// The decision that is needed; `nil` where none is.
  public let decisionWanted: String?

  /// The day when the investigation was closed; `nil` where it is open, or the day is not known.
  public let closedOn: Day?

  /// The kind of economic crime: column `crime_kind`.
  public let crimeKind: CrimeKind

  /// The code of the fraud type, as in ``FraudType/code``; `nil` where it is no fraud.
  public let fraudType: String?

  /// How many victims there are, 0 or more; `nil` where it is not known.
  public internal(set) var victims: Int?

  /// How many of the victims are vulnerable, at most ``victims``: column `vulnerable_victims`.
  public internal(set) var vulnerableVictims: Int?

  /// Loss of the victims, in pence: column `loss_pence`; `nil` where it is not known.
  public internal(set) var loss: Pence?

  /// What was recovered from the suspects.
  public let money: RecoveredMoney

  /// The day by which victims must be told how it stands; `nil` where none is set.
  public let victimUpdateDue: Day?

  /// How far the plans under the 4Ps have come: table `plan_activity`.
  public let plans: FourPlans

  /// The id of the series of linked offences, where there is one: column `series_id`.
  public let seriesID: String?

  /// Whether and how the record may be shared: column `handling`.
  public let handling: HandlingCode

  /// The conditions for sharing the record; present where ``handling`` is C.
  public let handlingConditions: String?

  /// The protective marking of the record.
  public let marking: Marking

  /// Creates the record from its columns.
  public init(
    id: String, operation: String, title: String, regionID: String, forceID: String? = nil,
    leadTier: LeadTier, leadAgency: String, ownerRole: String? = nil, priority: PriorityLevel,
    prioritySince: Day, status: InvestigationStatus, openedOn: Day, lastActivityOn: Day,
    lastReviewedOn: Day? = nil, decisionDue: Day? = nil, decisionWanted: String? = nil,
    closedOn: Day? = nil, crimeKind: CrimeKind = .fraud,
    fraudType: String?, victims: Int?, vulnerableVictims: Int?, loss: Pence?,
    money: RecoveredMoney = .none, victimUpdateDue: Day? = nil, plans: FourPlans,
    seriesID: String? = nil,
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
    self.lastReviewedOn = lastReviewedOn
    self.decisionDue = decisionDue
    self.decisionWanted = decisionWanted
    self.closedOn = closedOn
    self.crimeKind = crimeKind
    self.fraudType = fraudType
    self.victims = victims
    self.vulnerableVictims = vulnerableVictims
    self.loss = loss
    self.money = money
    self.victimUpdateDue = victimUpdateDue
    self.plans = plans
    self.seriesID = seriesID
    self.handling = handling
    self.handlingConditions = handlingConditions
    self.marking = marking
  }
}
