import ThreatDomain

/// Links actors to the investigations of what they do.
extension ActorDesk {
  /// Gives every P1 an actor, then most other actors a case; the rest are known by intelligence.
  mutating func link(to investigations: [Investigation], seed: UInt64) {
    chance = SplitMix64(seed: seed, stream: "links")
    var work = Array(repeating: [Investigation](), count: actors.count)
    for investigation in investigations where investigation.level == .p1 {
      for position in suspects(of: investigation, work).prefix(chance.within(1...2)) {
        work[position].append(investigation)
      }
    }
    for position in actors.indices where work[position].isEmpty && chance.chance(0.62) {
      work[position] = cases(for: actors[position], investigations)
    }
    for position in actors.indices {
      actors[position].isNational = work[position].contains { $0.level == .p1 }
      settle(position, work[position])
      for investigation in work[position].sorted(by: { $0.id < $1.id }) {
        let isFirst = !linkRows.contains { $0[1] == investigation.id }
        let role = role(of: actors[position].kind, isFirst: isFirst)
        linkRows.append([actors[position].id, investigation.id, role])
      }
    }
  }

  /// The free actors who touch a force of the investigation, the most serious first.
  private func suspects(of investigation: Investigation, _ work: [[Investigation]]) -> [Int] {
    let forces = Set(investigation.forces)
    return actors.indices.filter { position in
      work[position].isEmpty && !forces.isDisjoint(with: actors[position].forces)
    }.sorted { (actors[$0].gravity, $0) > (actors[$1].gravity, $1) }
  }

  /// One to three cases of one crime that touch an actor's forces, on a level that fits the actor.
  private mutating func cases(
    for actor: Actor, _ investigations: [Investigation]
  ) -> [Investigation] {
    let shared = chance.shuffled(
      investigations.filter { investigation in
        investigation.level > .p1 && !Set(investigation.forces).isDisjoint(with: actor.forces)
          && (actor.kind == .individual || investigation.victims > 2)
      })
    let levels: [PriorityLevel] =
      actor.gravity > 0.75 ? [.p2, .p3, .p4] : actor.gravity > 0.4 ? [.p3, .p2, .p4] : [.p4, .p3]
    let inOrder = levels.flatMap { level in shared.filter { $0.level == level } }
    guard let main = inOrder.first else { return [] }
    let more = inOrder.dropFirst().filter { $0.crime == main.crime }
    return [main] + more.prefix(chance.within(0...2))
  }

  /// What an actor's cases say of the actor: the harm done, and what is being done about it.
  private mutating func settle(_ position: Int, _ work: [Investigation]) {
    if let main = work.first {
      actors[position].harm = Theme.harm(of: main)
      let isDone = main.isCharged && chance.chance(main.isLive ? 0.5 : 1)
      actors[position].status = isDone ? .disrupted : .investigated
    } else {
      actors[position].harm = chance.pick(Theme.all).harm
      actors[position].status = chance.chance(0.2) ? .dormant : .active
    }
  }

  /// The first actor of a case stands behind it; others move its money or make it possible.
  private func role(of kind: ActorKind, isFirst: Bool) -> String {
    switch kind {
    case .individual: isFirst ? "principal suspect" : "suspect"
    case .group, .network: isFirst ? "organiser" : "money launderer"
    case .enabler: "enabler"
    }
  }
}
