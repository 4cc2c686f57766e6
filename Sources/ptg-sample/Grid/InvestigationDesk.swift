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
      harm(&investigation)
      run(&investigation)
      lead(&investigation)
      handle(&investigation)
      investigations[position] = investigation
    }
    troubles()
    series()
    finances(seed: seed)
    plans(seed: seed)
    decisions(seed: seed)
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
    for position in investigations.indices {
      investigations[position].opened = investigations[position].opened.officeDay
    }
  }

  /// One case in seven is of other economic crime than fraud.
  private mutating func harm(_ investigation: inout Investigation) {
    let level = investigation.level
    let kind = chance.pick(CaseType.all(on: level, !chance.chance(0.14)))
    let size: Double =
      switch level {
      case .p1: 6
      case .p2: 2.4
      case .p3: 1
      case .p4: 0.3
      }
    investigation.kind = kind.kind
    investigation.type = kind.code
    investigation.isVolume = kind.isVolume
    investigation.title = chance.pick(kind.titles)
    let victims = max(1, Int(Double(kind.victims) * size * (0.4 + 1.2 * chance.unit())))
    investigation.victims = victims
    let part = min(1, kind.vulnerable * (0.7 + 0.6 * chance.unit()))
    investigation.vulnerable = kind.vulnerable == 1 ? victims : chance.binomial(victims, part)
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
    // Only a P3 or P4 is over within two years.
    let late = investigation.level < .p3 ? [0.78, 0.13, 0.09, 0] : [0.74, 0.12, 0.08, 0.06]
    let weights = age < 60 ? [1, 0, 0, 0] : age < 200 ? [0.94, 0.06, 0, 0] : late
    investigation.status = stages[chance.position(weighted: weights)]
    investigation.lastActivity = max(
      investigation.opened, (asAt - chance.within(1...24)).officeDay)
    if investigation.status == .closed { close(&investigation) }
    if investigation.isLive, chance.chance(0.4) {
      investigation.decisionDue = (asAt + chance.within(2...60)).nextOfficeDay
    }
    move(&investigation)
    investigation.lastActivity = max(investigation.lastActivity, investigation.levelSince)
  }

  /// Closes an investigation on a day of the last eight months; nothing happens afterwards.
  private mutating func close(_ investigation: inout Investigation) {
    let (first, last) = (investigation.opened + 180, SampleDays.asAt - 4)
    let closed = chance.day(max(first, SampleDays.asAt - 240), last).officeDay
    investigation.closed = closed
    investigation.lastActivity = closed
  }

  private mutating func plans(seed: UInt64) {
    var chance = SplitMix64(seed: seed, stream: "plans2")
    for position in investigations.indices {
      let likely: Double = investigations[position].level < .p3 ? 0.75 : 0.45
      investigations[position].plans = chance.chance(0.95) ? [.pursue] : []
      for strand in [Strand.prevent, .protect, .prepare] where chance.chance(likely) {
        investigations[position].plans.insert(strand)
      }
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

let handlingConditions = [
  "Not to be shared outside the regional unit without the originator's consent.",
  "No action on this material before the originator has been asked.",
  "Names of victims are not to be read out or copied.",
  "Police use only; sanitise before sharing with industry partners.",
]
