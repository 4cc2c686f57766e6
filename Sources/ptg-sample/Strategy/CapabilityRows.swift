import ThreatDomain

/// The capabilities of regions and forces and their gaps, some of which are raised again and again.
struct CapabilityRows {
  private let data: ReferenceData
  private let threats: [Threat]

  private struct Kind {
    let name: String
    /// The usual number of posts.
    let posts: Int
    /// What people are trained for.
    let skill: String
    /// What the gap leads to.
    let effect: String
    /// The threat that the gap blocks most.
    let theme: Theme?
  }

  private static let kinds = [
    Kind(
      name: "Fraud investigators", posts: 14, skill: "accredited",
      effect: "Cases wait for an officer.", theme: .investment),
    Kind(
      name: "Financial investigators", posts: 9, skill: "accredited",
      effect: "Accounts are traced late.", theme: .moneyMules),
    Kind(
      name: "Digital media examiners", posts: 6, skill: "trained",
      effect: "Devices wait for months to be read.", theme: .computerService),
    Kind(
      name: "Fraud protect officers", posts: 4, skill: "trained",
      effect: "Visits to victims are late.", theme: .courier),
    Kind(
      name: "Victim care coordinators", posts: 5, skill: "trained",
      effect: "Repeat victims get one call, not two.", theme: .romance),
    Kind(
      name: "Intelligence analysts", posts: 5, skill: "trained to score harm",
      effect: "Scores grow stale.", theme: nil),
  ]

  init(_ data: ReferenceData, _ threats: [Threat]) {
    self.data = data
    self.threats = threats
  }

  func rows(seed: UInt64) -> [[String]] {
    var chance = SplitMix64(seed: seed, stream: "capability")
    let regions = data.regions.map { "region:\($0.id)" }
    let forces = data.forces.filter(\.isTerritorial).map(\.id)
    let scopes = regions + regions + chance.shuffled(forces).prefix(11)
    return scopes.enumerated().map { number, scope in
      let kind = Self.kinds[(number * 5 + number / 6) % Self.kinds.count]
      let needed = chance.within(kind.posts / 2 + 1...kind.posts * 2)
      let filled = needed - chance.within(1...max(1, needed / 3))
      let trained = max(0, filled - chance.within(0...max(1, filled / 2)))
      let raised = (SampleDays.asAt - chance.within(4...200)).officeDay
      let times = chance.chance(0.6) ? 1 : chance.within(2...5)
      let counts = [needed, filled, trained].map { String($0) }
      let gap = "\(Self.gap(kind, needed, filled, trained)) \(kind.effect)"
      return [sampleID("K", number + 1, digits: 2), scope, kind.name] + counts
        + [gap, threat(of: kind, scope), raised.description, String(times)] + Self.answer(times)
    }
  }

  /// The gap in words: the posts that are vacant, and the people in post who are not trained.
  private static func gap(_ kind: Kind, _ needed: Int, _ filled: Int, _ trained: Int) -> String {
    let vacant = needed - filled
    let posts = "\(vacant) of \(needed) posts \(vacant == 1 ? "is" : "are") vacant"
    let untrained = filled - trained
    guard untrained > 0 else { return "\(posts)." }
    return "\(posts); \(untrained) of \(filled) in post not \(kind.skill)."
  }

  /// The threat of the scope's region that the gap blocks.
  private func threat(of kind: Kind, _ scope: String) -> String {
    let home = data.forces.first { $0.id == scope }?.region
    return threats.first { threat in
      (scope == "region:\(threat.region)" || home == threat.region)
        && threat.theme.name == kind.theme?.name
    }?.id ?? ""
  }

  /// The last answer to a gap, and from whom; a gap raised once has none yet.
  private static func answer(_ times: Int) -> [String] {
    switch times {
    case 1: ["", ""]
    case 2: ["To be raised in the next budget round.", "Chief officer group"]
    default: ["No funds this year; share with a neighbour.", "Chief officer group"]
    }
  }
}
