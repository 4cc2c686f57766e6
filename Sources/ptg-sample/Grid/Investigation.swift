import ThreatDomain

/// An investigation of the sample; every detail is invented.
struct Investigation {
  var id = ""
  var operation = ""
  var title = ""
  var region = ""
  var force: String?
  var tier = LeadTier.local
  var agency = ""
  var owner: String?
  var level = PriorityLevel.p4
  var levelSince = SampleDays.asAt
  var status = InvestigationStatus.open
  var opened = SampleDays.asAt
  var lastActivity = SampleDays.asAt
  var decisionDue: Day?
  var decisionWanted: Decision?
  /// The fraud type; empty for other economic crime.
  var type = ""
  var victims = 0
  var vulnerable = 0
  var lossPence = 0
  var plans: Set<Strand> = []
  /// The kind of economic crime.
  var kind = CrimeKind.fraud
  /// Whether many small losses make the case.
  var isVolume = false
  var isComplex = false
  var lastReviewed: Day?
  /// The day it was closed.
  var closed: Day?
  /// What was restrained, forfeited, can go back and was paid back; `nil`: not known.
  var money: Money?
  var updateDue: Day?
  var series: String?
  var conditions: String?
  var marking = Marking.official
  /// Every force that the investigation touches, the lead force first.
  var forces: [String] = []
  var moves: [Move] = []

  /// A change of level; the first has no level before it.
  struct Move {
    let day: Day
    let from: PriorityLevel?
    let to: PriorityLevel
  }

  /// Sums in pence.
  struct Money {
    let restrained: Int
    let forfeited: Int
    let repatriable: Int
    let compensated: Int

    var fields: [String] { [restrained, forfeited, repatriable, compensated].map(String.init) }
  }

  /// Whether the investigation still needs work: it is open or charged.
  var isLive: Bool { status == .open || status == .charged }

  /// Whether suspects were charged.
  var isCharged: Bool { status != .open }

  /// The last day on which anything of it can have happened.
  var end: Day { closed ?? SampleDays.asAt }

  /// What the case is about: its fraud type, or the kind of other crime.
  var crime: String { kind == .fraud ? type : kind.rawValue }

  var row: [String] {
    let dates = [opened, lastActivity].map(\.description) + [lastReviewed?.description ?? ""]
    let head = [
      id, operation, title, region, force ?? "", tier.rawValue, agency, owner ?? "",
      level.rawValue, levelSince.description, status.rawValue,
    ]
    let wanted = [decisionDue?.description ?? "", decisionWanted?.rawValue ?? ""]
    let nature = [flag(isComplex), closed?.description ?? "", kind.rawValue]
    let harm = [type, String(victims), String(vulnerable), String(lossPence)]
    let money = money?.fields ?? ["", "", "", ""]
    let handling = conditions == nil ? HandlingCode.share : .conditions
    let tail = [series ?? "", handling.rawValue, conditions ?? "", marking.rawValue]
    return head + dates + wanted + nature + harm + money + [updateDue?.description ?? ""] + tail
  }
}
