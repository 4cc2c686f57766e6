import ThreatDomain

/// Invents the harm actors, and their links to forces and investigations.
struct ActorDesk {
  let data: ReferenceData
  var actors: [Actor] = []
  var linkRows: [[String]] = []
  var chance: SplitMix64

  /// How many actors each region maps.
  private static let homes = [
    ("ne", 4), ("nw", 8), ("yh", 5), ("wm", 6), ("em", 5), ("ea", 7), ("se", 6), ("sw", 7),
    ("tarian", 3), ("lon", 9),
  ]
  /// How many visits actors make to each region, so that every region has more than ten actors.
  private static let visits = [
    ("sw", 6), ("se", 6), ("nw", 5), ("lon", 5), ("ea", 5), ("wm", 3), ("tarian", 3), ("ne", 2),
    ("em", 2), ("yh", 2),
  ]

  init(_ data: ReferenceData, investigations: [Investigation], seed: UInt64) {
    self.data = data
    chance = SplitMix64(seed: seed, stream: "actors")
    let homes = chance.shuffled(Self.homes.flatMap { Array(repeating: $0.0, count: $0.1) })
    for (position, region) in homes.enumerated() { actors.append(actor(position, in: region)) }
    travel()
    link(to: investigations, seed: seed)
  }

  private mutating func actor(_ position: Int, in region: String) -> Actor {
    let gravity = chance.unit()
    let local = chance.shuffled(data.forces(of: region))
    let unit = data.regions.first { $0.id == region }?.unit ?? ""
    let kinds: [ActorKind] = [.individual, .group, .network, .enabler]
    let kind = kinds[chance.position(weighted: [0.2, 0.45, 0.2, 0.15])]
    let isConditional = chance.chance(0.2)
    let isSensitive = isConditional || chance.chance(0.75)
    return Actor(
      id: sampleID("A", position + 1), codename: SampleNames.actors[position], kind: kind,
      region: region, mapper: unit,
      owner: owner(in: region, local: data.forces[local[0]].name),
      band: band(position, kind, gravity: gravity),
      firstSeen: SampleDays.asAt - chance.within(420...1800), lastReviewed: review(),
      conditions: isConditional ? chance.pick(handlingConditions) : nil,
      marking: isSensitive ? .officialSensitive : .official,
      forces: local.prefix(chance.within(1...3)).map { data.forces[$0].id }, gravity: gravity)
  }

  private mutating func owner(in region: String, local: String) -> String? {
    let team = region == "lon" ? "MPS fraud command" : "Regional fraud team"
    return chance.chance(0.13) ? nil : chance.chance(0.4) ? local : team
  }

  /// The band of an actor: band 1 is rare, and mapping is for groups, not for one person.
  ///
  /// One in seven disagrees with the score, so that the two agree moderately.
  private func band(_ position: Int, _ kind: ActorKind, gravity: Double) -> Int? {
    if kind == .individual || position % 9 == 4 { return nil }
    let agreed = 5 - [0.14, 0.4, 0.7, 0.96].filter { gravity >= $0 }.count
    guard position % 7 == 5 else { return agreed }
    return agreed > 3 ? agreed - 2 : agreed + 2
  }

  private mutating func review() -> Day? {
    chance.chance(0.1) ? nil : (SampleDays.asAt - chance.within(3...170)).officeDay
  }

  /// Lets some actors touch forces of one or two other regions.
  private mutating func travel() {
    let regions = chance.shuffled(Self.visits.flatMap { Array(repeating: $0.0, count: $0.1) })
    let travellers = chance.shuffled(Array(actors.indices)).prefix(22)
    for (number, region) in regions.enumerated() {
      let free = travellers.filter { !isKnown($0, in: region) }
      guard !free.isEmpty else { continue }
      let position = free[free.startIndex + number % free.count]
      let force = data.forces[chance.pick(data.forces(of: region))].id
      actors[position].forces.append(force)
    }
  }

  private func isKnown(_ position: Int, in region: String) -> Bool {
    let local = Set(data.forces(of: region).map { data.forces[$0].id })
    return actors[position].forces.contains { local.contains($0) }
  }

  var actorRows: [[String]] { actors.map(\.row) }

  /// Rows of `actor_force`.
  var touchRows: [[String]] {
    actors.flatMap { actor in actor.forces.map { [actor.id, $0] } }
  }
}
