import ThreatDomain

/// Invents the investigations of the priority grid.
struct InvestigationDesk {
  let data: ReferenceData
  var chance: SplitMix64
  var investigations: [Investigation] = []

  /// How many investigations each level and each region has; both add up to the same total.
  private static let levels: [(PriorityLevel, Int)] = [(.p1, 8), (.p2, 30), (.p3, 60), (.p4, 82)]
  private static let regions = [
    ("ne", 9), ("nw", 26), ("yh", 15), ("wm", 20), ("em", 12), ("ea", 20), ("se", 22), ("sw", 18),
    ("tarian", 8), ("lon", 30),
  ]

  init(_ data: ReferenceData, seed: UInt64) {
    self.data = data
    chance = SplitMix64(seed: seed, stream: "investigations")
    open()
    let names = chance.shuffled(SampleNames.operations)
    for position in investigations.indices {
      var investigation = investigations[position]
      investigation.id = sampleID("I", position + 1)
      investigation.operation = names[position]
      lead(&investigation)
      harm(&investigation)
      run(&investigation)
      handle(&investigation)
      investigations[position] = investigation
    }
    troubles()
    series()
    finances(seed: seed)
  }

  /// Opens the investigations, oldest first, so that ids grow with the day.
  private mutating func open() {
    let levels = Self.levels.flatMap { Array(repeating: $0.0, count: $0.1) }
    let regions = chance.shuffled(Self.regions.flatMap { Array(repeating: $0.0, count: $0.1) })
    let ages = levels.indices.map { position in
      // Some are new since the last meeting, so that the boards have news.
      position % 15 == 3 ? chance.within(3...26) : chance.within(40...760)
    }
    investigations = levels.indices.map { position in
      var investigation = Investigation()
      investigation.level = levels[position]
      investigation.region = regions[position]
      investigation.opened = SampleDays.asAt - ages[position]
      return investigation
    }
    investigations.sort { $0.opened < $1.opened }
  }
}

/// Chooses the leading tier and forces of investigations.
extension InvestigationDesk {
  private mutating func lead(_ investigation: inout Investigation) {
    let local = chance.shuffled(data.forces(of: investigation.region))
    investigation.tier = tier(of: investigation.level)
    let others = chance.position(weighted: touched(investigation.tier))
    investigation.forces = local.prefix(1 + others).map { data.forces[$0].id }
    if chance.chance(0.3), investigation.tier != .local { reachOut(&investigation) }
    let isForceLed = investigation.tier == .local || chance.chance(0.35)
    if isForceLed, investigation.tier != .necc { investigation.force = investigation.forces[0] }
    investigation.agency = agency(of: investigation)
    investigation.owner = owner(of: investigation)
  }

  private mutating func tier(of level: PriorityLevel) -> LeadTier {
    switch level {
    case .p1: chance.chance(0.6) ? .necc : .national
    case .p2: chance.chance(0.35) ? .national : .regional
    case .p3: chance.chance(0.8) ? .regional : .local
    case .p4: .local
    }
  }

  /// The weights of zero, one, two and three forces beside the first.
  private func touched(_ tier: LeadTier) -> [Double] {
    tier == .local ? [0.8, 0.15, 0.05, 0] : [0.2, 0.4, 0.3, 0.1]
  }

  /// Adds a force of another region to an investigation.
  private mutating func reachOut(_ investigation: inout Investigation) {
    let foreign = data.forces.filter { $0.isTerritorial && $0.region != investigation.region }
    let force = chance.pick(foreign).id
    if investigation.forces.count == 4 { investigation.forces.removeLast() }
    investigation.forces.append(force)
  }

  private func agency(of investigation: Investigation) -> String {
    let region = data.regions.first { $0.id == investigation.region }
    let force = data.forces.first { $0.id == investigation.forces[0] }
    return switch investigation.tier {
    case .necc: "National Economic Crime Centre"
    case .national: "City of London Police (National Lead Force)"
    case .regional: region?.unit ?? ""
    case .local: force?.name ?? ""
    }
  }

  private mutating func owner(of investigation: Investigation) -> String {
    switch investigation.tier {
    case .necc: "NECC tasking lead"
    case .national: chance.pick(["NLF detective superintendent", "NLF detective chief inspector"])
    case .regional: chance.pick(["ROCU detective inspector", "Regional fraud team lead", "RFDO"])
    case .local:
      chance.pick(["Economic crime unit DI", "Economic crime unit DS", "Volume fraud DS"])
    }
  }

  private mutating func harm(_ investigation: inout Investigation) {
    let kind = chance.pick(CaseType.all)
    let size: Double =
      switch investigation.level {
      case .p1: 6
      case .p2: 2.4
      case .p3: 1
      case .p4: 0.3
      }
    investigation.type = kind.code
    investigation.title = chance.pick(kind.titles)
    let victims = max(1, Int(Double(kind.victims) * size * (0.4 + 1.2 * chance.unit())))
    investigation.victims = victims
    investigation.vulnerable = chance.binomial(victims, 0.08 + 0.3 * chance.unit())
    let perVictim = Double(kind.loss) * (0.5 + chance.unit()) * (kind.victims < 3 ? size : 1)
    investigation.lossPence = Int(Double(victims) * perVictim) * 100
  }
}

/// Chooses the stage of investigations.
extension InvestigationDesk {
  private mutating func run(_ investigation: inout Investigation) {
    let asAt = SampleDays.asAt
    let age = asAt - investigation.opened
    let stages: [InvestigationStatus] = [.open, .charged, .trial, .closed]
    let weights = age < 200 ? [0.97, 0.03, 0, 0] : [0.74, 0.12, 0.08, 0.06]
    investigation.status = stages[chance.position(weighted: weights)]
    investigation.lastActivity = max(investigation.opened, asAt - chance.within(1...24))
    if investigation.isLive, chance.chance(0.4) {
      investigation.decisionDue = asAt + chance.within(2...60)
      investigation.decisionWanted = chance.pick(decisions)
    }
    move(&investigation)
    investigation.lastActivity = max(investigation.lastActivity, investigation.levelSince)
    plan(&investigation)
  }

  private mutating func plan(_ investigation: inout Investigation) {
    let likely: Double = investigation.level < .p3 ? 0.8 : 0.45
    investigation.plans = chance.chance(0.95) ? [.pursue] : []
    for strand in [Strand.prevent, .protect, .prepare] where chance.chance(likely) {
      investigation.plans.insert(strand)
    }
  }

  private mutating func handle(_ investigation: inout Investigation) {
    let isGrave = investigation.level < .p3
    let isSensitive = chance.chance(isGrave ? 0.9 : 0.45)
    investigation.marking = isSensitive ? .officialSensitive : .official
    if chance.chance(isGrave ? 0.3 : 0.06) {
      investigation.marking = .officialSensitive
      investigation.conditions = chance.pick(handlingConditions)
    }
  }
}

private let decisions = [
  "Adopt as a regional investigation", "Agree resources for a search phase",
  "Raise to National Lead Force tasking", "Merge with a linked series",
  "Close and return to the force", "Appoint an owner", "Agree a charging file date",
  "Approve an asset denial plan",
]

let handlingConditions = [
  "Not to be shared outside the regional unit without the originator's consent.",
  "No action on this material before the originator has been asked.",
  "Names of victims are not to be read out or copied.",
  "Police use only; sanitise before sharing with industry partners.",
]
