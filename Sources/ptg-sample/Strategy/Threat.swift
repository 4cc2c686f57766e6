import ThreatDomain

/// A threat that a region follows.
struct Threat {
  let id: String
  let region: String
  let theme: Theme
  let priority: AgreedPriority?
  let owner: String?
  let plans: Set<Strand>
  /// How serious the threat is, from 0 to 1; the scores follow this number.
  let gravity: Double

  var row: [String] {
    let agreed = priority == nil ? ["", ""] : ["2019-03-08", "2019-09-30"]
    return [
      id, region, theme.name, theme.nameInWelsh, theme.name, theme.method,
      priority?.rawValue ?? "",
    ] + agreed + [owner ?? "", theme.rationale]
  }

  /// The threats of all regions: those that every region has, and some of the others.
  static func all(_ data: ReferenceData, seed: UInt64) -> [Threat] {
    var chance = SplitMix64(seed: seed, stream: "threats")
    return data.regions.flatMap { region in
      let themes = Theme.common + chance.shuffled(Theme.rare).prefix(chance.within(1...3))
      return themes.enumerated().map { number, theme in
        threat("T-\(region.id)-\(number < 9 ? "0" : "")\(number + 1)", region.id, theme, &chance)
      }
    }
  }

  private static func threat(
    _ id: String, _ region: String, _ theme: Theme, _ chance: inout SplitMix64
  ) -> Threat {
    let gravity = min(1, max(0, theme.gravity + 0.1 * chance.normal()))
    let isAgreed = chance.chance(0.85)
    // What every region follows has an owner more often.
    let isMain = Theme.common.contains { $0.name == theme.name && !theme.types.isEmpty }
    let isOwned = chance.chance(isMain ? 0.95 : 0.7)
    let priority: AgreedPriority = gravity > 0.6 ? .high : gravity > 0.3 ? .medium : .low
    return Threat(
      id: id, region: region, theme: theme, priority: isAgreed ? priority : nil,
      owner: isOwned ? chance.pick(owners(of: theme, region)) : nil,
      plans: Set(Strand.allCases.filter { chance.chance($0 == .pursue ? 0.85 : 0.5) }),
      gravity: gravity)
  }

  /// The roles that may own a threat; London has no regional fraud team.
  private static func owners(of theme: Theme, _ region: String) -> [String] {
    switch theme.name {
    case Theme.moneyMules.name: ["Head of regional asset recovery team"]
    case _ where region == "lon": ["RFDO", "MPS fraud lead", "CoLP fraud lead"]
    case Theme.computerService.name: ["RFDO", "Regional cyber protect lead"]
    case Theme.ticket.name, Theme.shopping.name, Theme.rental.name:
      ["RFDO", "Force economic crime lead"]
    default: ["Head of regional fraud team", "RFDO", "Force economic crime lead"]
    }
  }
}
