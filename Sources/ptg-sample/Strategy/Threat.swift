import ThreatDomain

/// A threat that a region follows: a group of fraud types.
struct Threat {
  let id: String
  let region: String
  let group: String
  let priority: AgreedPriority?
  let owner: String?
  let rationale: String
  let plans: Set<Strand>
  /// How serious the threat is, from 0 to 1; the scores follow this number.
  let gravity: Double

  var row: [String] {
    let agreed = priority == nil ? ["", ""] : ["2019-03-08", "2019-09-30"]
    return [id, region, group, "", group, "", priority?.rawValue ?? ""] + agreed
      + [owner ?? "", rationale]
  }

  /// The threats of all regions: the four that every region has, and some of the others.
  static func all(_ data: ReferenceData, seed: UInt64) -> [Threat] {
    var chance = SplitMix64(seed: seed, stream: "threats")
    return data.regions.flatMap { region in
      let groups = common + chance.shuffled(rare).prefix(chance.within(2...5))
      return groups.enumerated().map { number, group in
        threat("T-\(region.id)-\(number < 9 ? "0" : "")\(number + 1)", region.id, group, &chance)
      }
    }
  }

  private static func threat(
    _ id: String, _ region: String, _ group: (name: String, gravity: Double, rationale: String),
    _ chance: inout SplitMix64
  ) -> Threat {
    let gravity = min(1, max(0, group.gravity + 0.12 * chance.normal()))
    let isAgreed = chance.chance(0.85)
    let priority: AgreedPriority = gravity > 0.62 ? .high : gravity > 0.4 ? .medium : .low
    let roles = ["Head of regional fraud team", "RFDO", "Force economic crime lead"]
    return Threat(
      id: id, region: region, group: group.name, priority: isAgreed ? priority : nil,
      owner: chance.chance(0.82) ? chance.pick(roles) : nil, rationale: group.rationale,
      plans: Set(Strand.allCases.filter { chance.chance($0 == .pursue ? 0.85 : 0.5) }),
      gravity: gravity)
  }

  private static let common: [(name: String, gravity: Double, rationale: String)] = [
    ("Banking and credit industry", 0.66, "High loss for each victim; courier cases are rising."),
    ("Consumer and retail", 0.5, "The largest number of reports; few lines of enquiry."),
    ("Advance fee", 0.55, "Many vulnerable victims, who are asked again and again."),
    ("Financial investment", 0.74, "Life savings lost; firms are set up to be closed."),
  ]

  private static let rare: [(name: String, gravity: Double, rationale: String)] = [
    ("Computer misuse", 0.48, "Account takeover opens the door to other fraud."),
    ("Corporate", 0.42, "Few cases, each of which can end a business."),
    ("Business trading", 0.36, "Long firms move between regions."),
    ("Pension", 0.6, "Late discovery: victims learn of the loss when they retire."),
    ("Insurance", 0.28, "Staged collisions put road users in danger."),
    ("Telecom industry", 0.22, "Stolen identities are used for contracts."),
    ("Charity", 0.25, "Volunteers are trusted with accounts."),
    ("Public sector", 0.33, "Grants are claimed by bodies that do not exist."),
  ]
}
