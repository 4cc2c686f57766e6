import ThreatDomain

/// Invents the harm actors, and their links to forces and investigations.
struct ActorDesk {
  let data: ReferenceData
  private(set) var actors: [Actor] = []
  private(set) var linkRows: [[String]] = []
  private var chance: SplitMix64

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
    for position in actors.indices { link(position, to: investigations) }
  }

  private mutating func actor(_ position: Int, in region: String) -> Actor {
    let gravity = chance.unit()
    let local = chance.shuffled(data.forces(of: region))
    let unit = data.regions.first { $0.id == region }?.unit ?? ""
    let kinds: [ActorKind] = [.individual, .group, .network, .enabler]
    let isConditional = chance.chance(0.2)
    let isSensitive = isConditional || chance.chance(0.75)
    return Actor(
      id: sampleID("A", position + 1), codename: SampleNames.actors[position],
      kind: kinds[chance.position(weighted: [0.2, 0.45, 0.2, 0.15])], region: region,
      mapper: unit, owner: owner(local: data.forces[local[0]].name),
      band: band(position, gravity: gravity), status: status(),
      firstSeen: SampleDays.asAt - chance.within(420...1800), lastReviewed: review(),
      conditions: isConditional ? chance.pick(handlingConditions) : nil,
      marking: isSensitive ? .officialSensitive : .official,
      forces: local.prefix(chance.within(1...3)).map { data.forces[$0].id }, gravity: gravity)
  }

  private mutating func owner(local: String) -> String? {
    chance.chance(0.13) ? nil : chance.chance(0.4) ? local : "Regional fraud team"
  }

  /// The band of an actor; one in seven disagrees with the score, so that the two agree moderately.
  private mutating func band(_ position: Int, gravity: Double) -> Int? {
    if position % 9 == 4 { return nil }
    let agreed = 5 - Int(gravity * 4.99)
    guard position % 7 == 2 else { return agreed }
    return agreed > 2 ? agreed - 2 : agreed + 3
  }

  private mutating func status() -> ActorStatus {
    let all: [ActorStatus] = [.active, .investigated, .disrupted, .dormant]
    return all[chance.position(weighted: [0.42, 0.38, 0.12, 0.08])]
  }

  private mutating func review() -> Day? {
    chance.chance(0.1) ? nil : SampleDays.asAt - chance.within(3...170)
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

  /// Links an actor to investigations that touch one of its forces.
  ///
  /// Most actors that are investigated get an investigation.
  private mutating func link(_ position: Int, to investigations: [Investigation]) {
    let actor = actors[position]
    let shared = investigations.filter { !Set($0.forces).isDisjoint(with: actor.forces) }
    let count = actor.status == .investigated ? chance.within(1...3) : chance.within(0...1)
    for investigation in chance.shuffled(shared).prefix(count).sorted(by: { $0.id < $1.id }) {
      let role = chance.pick(["principal suspect", "organiser", "money launderer", "enabler"])
      linkRows.append([actor.id, investigation.id, role])
    }
  }

  var actorRows: [[String]] { actors.map(\.row) }

  /// Rows of `actor_force`.
  var touchRows: [[String]] {
    actors.flatMap { actor in actor.forces.map { [actor.id, $0] } }
  }
}
