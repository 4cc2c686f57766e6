import ThreatDomain

/// Escalations to a higher tier by all three routes, with their answers.
struct EscalationRows {
  private(set) var rows: [[String]] = []
  private var chance: SplitMix64
  private var drafts: [Draft] = []

  private struct Draft {
    let investigation: String
    let raised: Day
    let decided: Day?
    let from: LeadTier
    let to: LeadTier
    let route: EscalationRoute
    let state: EscalationState
    let reason: String
    let isComplex: Bool
    /// The day from which a declined one may be raised again.
    var raiseAgain: Day? { state == .declined ? decided.map { $0 + 90 } : nil }
  }

  /// The investigations that went to the NCA, which takes other economic crime than fraud.
  var toTheAgency: Set<String> {
    Set(drafts.filter { $0.route == .nca }.map(\.investigation))
  }

  init(_ investigations: [Investigation], seed: UInt64) {
    chance = SplitMix64(seed: seed, stream: "escalations")
    let old = investigations.filter { SampleDays.asAt - $0.opened > 90 }
    add(old, .necc, from: .national, to: .necc, route: .necc, state: .accepted, 3)
    add(old, .national, from: .regional, to: .national, route: .nlf, state: .accepted, 6)
    add(old, .national, from: .national, to: .necc, route: .necc, state: .proposed, 2)
    add(old, .national, from: .national, to: .necc, route: .necc, state: .declined, 1)
    add(old, .regional, from: .regional, to: .national, route: .nlf, state: .proposed, 7)
    add(old, .regional, from: .regional, to: .national, route: .nlf, state: .declined, 5)
    add(old, .regional, from: .regional, to: .national, route: .nca, state: .proposed, 2)
    add(old, .regional, from: .regional, to: .national, route: .nca, state: .accepted, 2)
    add(old, .regional, from: .regional, to: .national, route: .nca, state: .declined, 1)
    add(old, .local, from: .local, to: .regional, route: .regional, state: .withdrawn, 2)
    add(old, .regional, from: .regional, to: .national, route: .nca, state: .withdrawn, 1)
    write()
  }

  /// Adds `count` escalations of investigations that `tier` leads today.
  private mutating func add(
    _ investigations: [Investigation], _ tier: LeadTier, from: LeadTier, to: LeadTier,
    route: EscalationRoute, state: EscalationState, _ count: Int
  ) {
    let taken = Set(drafts.map(\.investigation))
    let free = investigations.filter { $0.tier == tier && !taken.contains($0.id) && $0.isLive }
    for investigation in chance.shuffled(free).prefix(count) {
      let isOpen = state == .proposed
      let first = isOpen ? SampleDays.asAt - 50 : investigation.opened + 14
      let raised = chance.day(first, SampleDays.asAt - (isOpen ? 2 : 40))
      let decided = isOpen ? nil : raised + chance.within(4...38)
      drafts.append(
        Draft(
          investigation: investigation.id, raised: raised, decided: decided, from: from, to: to,
          route: route, state: state, reason: chance.pick(Self.reasons(state)),
          isComplex: investigation.isComplex))
    }
  }

  private mutating func write() {
    let inOrder = drafts.enumerated().sorted {
      ($0.element.raised, $0.offset) < ($1.element.raised, $1.offset)
    }
    rows = inOrder.enumerated().map { number, item in
      let draft = item.element
      return [
        sampleID("E", number + 1), draft.investigation, draft.raised.description,
        draft.from.rawValue, draft.to.rawValue, draft.route.rawValue, draft.state.rawValue,
        flag(draft.isComplex), "", "", draft.decided?.description ?? "", draft.reason,
        draft.raiseAgain?.description ?? "",
      ]
    }
  }

  private static func reasons(_ state: EscalationState) -> [String] {
    switch state {
    case .proposed, .accepted:
      [
        "Victims in more than three regions", "Needs covert assets that the region lacks",
        "Money moved through several countries", "Linked to a group that others investigate",
      ]
    case .declined:
      [
        "Declined: below the national threshold; regional lead to continue",
        "Declined: no capacity this quarter; to be raised again in June",
      ]
    case .withdrawn: ["Withdrawn: suspects charged by the force meanwhile"]
    }
  }
}
