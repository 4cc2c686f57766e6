import ThreatDomain

/// The disruptions and the bodies that claim them; some are claimed by several forces.
struct DisruptionRows {
  private(set) var rows: [[String]] = []
  private let cases: [String: Investigation]
  private let desk: ActorDesk
  private var chance: SplitMix64
  private var drafts: [Draft] = []

  private struct Draft {
    let day: Day
    let actor: Actor
    let investigation: Investigation?
    let tactic: Tactic
    let grade: DisruptionGrade
    let claimants: [String]
    let number: Int

    /// Whether another tactic fits beside this one: the same is not used twice within six weeks,
    /// nobody is arrested after the charge, and nothing follows the end.
    func fits(_ other: Tactic, on day: Day) -> Bool {
      if other.name == tactic.name { return other.stage == nil && abs(self.day - day) > 42 }
      let (mine, its) = (tactic.stage ?? 0, other.stage ?? 0)
      if max(mine, its) == 3 || min(mine, its) > 0 { return (mine < its) == (self.day < day) }
      return true
    }

    /// A panel sits on claims of the last two weeks; it rejected one of the older ones.
    var state: DisruptionState {
      if SampleDays.asAt - day < 15 { return .proposed }
      return number == 23 ? .rejected : .validated
    }
  }

  init(_ desk: ActorDesk, _ investigations: [Investigation], seed: UInt64) {
    self.desk = desk
    cases = Dictionary(
      investigations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    chance = SplitMix64(seed: seed, stream: "disruptions")
    let known = desk.actors.filter { investigation(of: $0) != nil }
    let disrupted = known.filter { $0.status == .disrupted }
    for number in 0..<58 {
      let isPursued = number < disrupted.count || chance.chance(0.66)
      let actor = number < disrupted.count ? disrupted[number] : chance.pick(known)
      let fit = tactics(against: actor, isPursued ? [.pursue] : [.prevent, .protect, .prepare])
      let grave = fit.filter { $0.grades[0] == .major }
      disrupt(number, actor, number < disrupted.count ? grave : fit)
    }
    write()
  }

  /// The first case of an actor.
  private func investigation(of actor: Actor) -> Investigation? {
    desk.linkRows.first { $0[0] == actor.id }.flatMap { cases[$0[1]] }
  }

  private func tactics(against actor: Actor, _ strands: Set<Strand>) -> [Tactic] {
    let investigation = investigation(of: actor)
    return Tactic.all.filter { strands.contains($0.strand) && $0.fits(actor, investigation) }
  }

  /// Adds a disruption of an actor's case, unless it does not fit those that are there.
  private mutating func disrupt(_ number: Int, _ actor: Actor, _ tactics: [Tactic]) {
    guard let investigation = investigation(of: actor) else { return }
    let tactic = chance.pick(tactics)
    let last = min(SampleDays.asAt - 2, investigation.end)
    let start = max(SampleDays.asAt - 360, investigation.opened + 10)
    let first = tactic.needs == .end ? last - 20 : min(start, last)
    let day = chance.day(first, last).officeDay
    let others = drafts.filter { $0.actor.id == actor.id }
    guard day >= investigation.opened, others.allSatisfy({ $0.fits(tactic, on: day) }) else {
      return
    }
    drafts.append(
      Draft(
        day: day, actor: actor, investigation: investigation, tactic: tactic,
        grade: chance.pick(tactic.grades),
        claimants: claimants(number, tactic, investigation), number: number))
  }

  /// Who claims it: in every second case all forces that took part, else the body that leads.
  private mutating func claimants(
    _ number: Int, _ tactic: Tactic, _ investigation: Investigation
  ) -> [String] {
    let lead =
      switch investigation.tier {
      case .local: investigation.forces[0]
      case .regional: "region:\(investigation.region)"
      case .national where investigation.kind != .fraud: "NCA"
      case .national, .necc: "city-of-london"
      }
    let forces = investigation.forces.filter { $0 != lead }
    guard number % 2 == 0, tactic.isShared, !forces.isEmpty else { return [lead] }
    let partners = Array(forces.prefix(chance.within(1...3)))
    return investigation.tier == .regional && partners.count > 1 ? partners : [lead] + partners
  }

  private mutating func write() {
    let inOrder = drafts.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }
    var joint = 0
    for (_, draft) in inOrder {
      if draft.claimants.count > 1 { joint += 1 }
      let id = draft.claimants.count > 1 ? sampleID("J", joint, digits: 2) : ""
      for claimant in draft.claimants {
        rows.append([sampleID("X", rows.count + 1)] + fields(draft, claimant, joint: id))
      }
    }
  }

  private func fields(_ draft: Draft, _ claimant: String, joint: String) -> [String] {
    [
      draft.day.description, draft.tactic.hasTarget ? draft.actor.id : "",
      draft.tactic.hasTarget ? draft.investigation?.id ?? "" : "", claimant,
      draft.tactic.strand.rawValue, draft.grade.rawValue, draft.tactic.name,
      draft.state.rawValue, joint, draft.tactic.bulk.map { String($0 + draft.number) } ?? "", "",
    ]
  }
}
