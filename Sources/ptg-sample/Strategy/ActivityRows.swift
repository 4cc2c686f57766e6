import ThreatDomain

/// The activities of the 4P plans of threats and investigations, all invented.
struct ActivityRows {
  private(set) var rows: [[String]] = []
  private var chance: SplitMix64

  init(_ data: ReferenceData, seed: UInt64) {
    chance = SplitMix64(seed: seed, stream: "activities")
    for threat in Threat.all(data, seed: seed) {
      for strand in Strand.allCases where threat.plans.contains(strand) {
        add(.threat, threat.id, strand, Self.work(strand), most: 3)
      }
    }
    for investigation in InvestigationDesk(data, seed: seed).investigations {
      for strand in Strand.allCases where investigation.plans.contains(strand) {
        add(.investigation, investigation.id, strand, Self.work(strand), most: 2)
      }
    }
  }

  /// Adds the activities of a strand; at least one of them counts as a plan.
  private mutating func add(
    _ subject: PlanSubject, _ id: String, _ strand: Strand,
    _ work: [(what: String, lead: String)], most: Int
  ) {
    let isDone = chance.chance(0.12)
    for (number, item) in chance.shuffled(work).prefix(chance.within(1...most)).enumerated() {
      let state: ActivityState =
        isDone ? .done : number == 0 ? (chance.chance(0.5) ? .underWay : .planned) : others()
      let due = SampleDays.asAt + (state == .done ? -chance.within(5...120) : day())
      let done = state == .done ? (due - chance.within(0...4)).description : ""
      rows.append([
        sampleID("P", rows.count + 1), subject.rawValue, id, strand.rawValue, item.what,
        item.lead, "", due.description, done, state.rawValue,
        state == .done ? "Reported to the group (invented)." : "",
      ])
    }
  }

  private mutating func others() -> ActivityState {
    [.planned, .underWay, .done, .dropped][chance.position(weighted: [0.45, 0.25, 0.22, 0.08])]
  }

  /// Days from the export to the day an activity is due; one in eight is late.
  private mutating func day() -> Int {
    chance.chance(0.12) ? -chance.within(1...30) : chance.within(4...90)
  }

  private static func work(_ strand: Strand) -> [(what: String, lead: String)] {
    switch strand {
    case .pursue:
      [
        ("Trace the accounts that received payments", "Financial investigator"),
        ("Arrest phase with two forces", "Senior investigating officer"),
        ("Apply for restraint of two properties", "Financial investigator"),
        ("Interview the holders of mule accounts", "Fraud team detective sergeant"),
      ]
    case .prevent:
      [
        ("Serious crime prevention order drafted", "Legal adviser"),
        ("Visits to students whose accounts were used", "Prevent officer"),
        ("Cease and desist notices to introducers", "Regional prevent lead"),
      ]
    case .protect:
      [
        ("Banking Protocol refresher at branches", "Force protect officer"),
        ("Alert to registrars and hosting firms", "Regional protect lead"),
        ("Messages through council newsletters", "Communications lead"),
        ("Call blockers for victims on the list", "Force protect officer"),
      ]
    case .prepare:
      [
        ("Victim care agreed with the council", "Victim care coordinator"),
        ("Exercise with trading standards", "Regional prepare lead"),
        ("Second call to every repeat victim", "Victim care coordinator"),
      ]
    }
  }
}
