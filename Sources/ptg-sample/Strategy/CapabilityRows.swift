import ThreatDomain

/// The capabilities of regions and forces and their gaps, some of which are raised again and again.
enum CapabilityRows {
  private static let kinds = [
    ("Fraud investigators", 14, "Vacancies are filled from the team that trains them."),
    ("Financial investigators", 9, "Accredited staff leave for the private sector."),
    ("Digital media examiners", 6, "Devices wait four months to be read."),
    ("Fraud protect officers", 4, "One officer covers three forces."),
    ("Victim care coordinators", 5, "No cover for repeat victims outside office hours."),
    ("Intelligence analysts", 5, "Nobody is trained to score harm."),
  ]

  /// The last answer to a gap, and from whom; a gap raised once has none yet.
  private static func answer(_ times: Int) -> [String] {
    switch times {
    case 1: ["", ""]
    case 2: ["To be raised in the next budget round.", "Chief officer group"]
    default: ["No funds this year; share with a neighbour.", "Chief officer group"]
    }
  }

  static func rows(_ data: ReferenceData, seed: UInt64) -> [[String]] {
    var chance = SplitMix64(seed: seed, stream: "capability")
    let regions = data.regions.map { "region:\($0.id)" }
    let forces = data.forces.filter(\.isTerritorial).map(\.id)
    let scopes = regions + regions + chance.shuffled(forces).prefix(11)
    return scopes.enumerated().map { number, scope in
      let kind = kinds[(number * 5 + number / 6) % kinds.count]
      let posts = chance.within(kind.1 / 2 + 1...kind.1 * 2)
      let filled = posts - chance.within(1...max(1, posts / 3))
      let trained = filled - chance.within(0...max(1, filled / 2))
      let raised: Day = SampleDays.asAt - chance.within(4...200)
      let times = chance.chance(0.6) ? 1 : chance.within(2...5)
      let counts = [posts, filled, max(0, trained)].map { String($0) }
      return [sampleID("K", number + 1, digits: 2), scope, kind.0] + counts
        + [kind.2, "", raised.description, String(times)] + answer(times)
    }
  }
}
