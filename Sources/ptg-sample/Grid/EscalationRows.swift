import ThreatDomain

/// Escalations to a higher tier by every route, with their answers.
struct EscalationRows {
  private(set) var rows: [[String]] = []
  private let words: EscalationWords
  private var chance: SplitMix64
  private var drafts: [Draft] = []

  struct Draft {
    let investigation: Investigation
    let raised: Day
    let decided: Day?
    let from: LeadTier
    let to: LeadTier
    let route: EscalationRoute
    let state: EscalationState
    /// The day from which a declined one may be raised again.
    var raiseAgain: Day? { state == .declined ? decided.map { ($0 + 90).nextOfficeDay } : nil }
    /// The day by which an answer is due: two weeks, or six for a complex case.
    var answerDue: Day { raised + (investigation.isComplex ? 42 : 14) }
  }

  init(_ investigations: [Investigation], _ grounds: Grounds, seed: UInt64) {
    chance = SplitMix64(seed: seed, stream: "escalations4")
    words = EscalationWords(grounds)
    let live = investigations.filter { $0.isLive && SampleDays.asAt - $0.opened > 90 }
    let frauds = live.filter { $0.kind == .fraud }
    let others = live.filter { $0.kind != .fraud }
    // Whatever the centre leads was put to it and accepted.
    add(live, .necc, from: .national, to: .necc, .necc, .accepted, live.count)
    add(frauds, .national, from: .national, to: .necc, .necc, .declined, 1)
    add(frauds, .national, from: .regional, to: .national, .nlf, .accepted, 6)
    add(frauds, .national, from: .national, to: .necc, .necc, .proposed, 2)
    add(frauds, .regional, from: .regional, to: .national, .nlf, .proposed, 7)
    add(frauds, .regional, from: .regional, to: .national, .nlf, .declined, 5)
    add(others, .national, from: .regional, to: .national, .nca, .accepted, 2)
    add(others, .regional, from: .regional, to: .national, .nca, .proposed, 2)
    add(others, .regional, from: .regional, to: .national, .nca, .declined, 1)
    add(live, .regional, from: .local, to: .regional, .regional, .accepted, 3)
    add(live, .local, from: .local, to: .regional, .regional, .proposed, 2)
    let charged = live.filter(\.isCharged)
    add(charged, .local, from: .local, to: .regional, .regional, .withdrawn, 2)
    add(charged, .regional, from: .regional, to: .national, .nlf, .withdrawn, 1)
    write()
  }

  /// Adds `count` escalations of investigations that `tier` leads today, the gravest first.
  private mutating func add(
    _ investigations: [Investigation], _ tier: LeadTier, from: LeadTier, to: LeadTier,
    _ route: EscalationRoute, _ state: EscalationState, _ count: Int
  ) {
    let taken = Set(drafts.map(\.investigation.id))
    let free = investigations.filter {
      $0.tier == tier && !taken.contains($0.id) && isReasonable($0, to: to, state)
    }
    for investigation in chance.shuffled(free).prefix(count) {
      let days = days(of: investigation, route, state)
      drafts.append(
        Draft(
          investigation: investigation, raised: days.raised, decided: days.decided, from: from,
          to: to, route: route, state: state))
    }
  }

  /// An open case is put up; only P1 and P2 go to a national body, and nothing with one victim.
  private func isReasonable(
    _ investigation: Investigation, to tier: LeadTier, _ state: EscalationState
  ) -> Bool {
    let isGrave = tier == .regional || investigation.level < .p3 || state == .declined
    let waits = investigation.decisionWanted?.isRise ?? false
    return isGrave && investigation.victims > 2 && !waits
      && (state != .proposed || investigation.status == .open)
  }

  /// The days on which a case was put up and answered; none went to the centre before it began.
  private mutating func days(
    of investigation: Investigation, _ route: EscalationRoute, _ state: EscalationState
  ) -> (raised: Day, decided: Day?) {
    let isOpen = state == .proposed
    let began = route == .necc ? SampleDays.centreBegan + 5 : investigation.opened
    let first = isOpen ? SampleDays.asAt - 50 : max(investigation.opened + 14, began)
    let last = SampleDays.asAt - (isOpen ? 2 : 48)
    let raised = chance.day(first, max(first, last)).officeDay
    return (raised, isOpen ? nil : (raised + chance.within(4...38)).nextOfficeDay)
  }

  private mutating func write() {
    let inOrder = drafts.enumerated().sorted {
      ($0.element.raised, $0.offset) < ($1.element.raised, $1.offset)
    }
    for (number, item) in inOrder.enumerated() {
      let draft = item.element
      rows.append([
        sampleID("E", number + 1), draft.investigation.id, draft.raised.description,
        draft.from.rawValue, draft.to.rawValue, draft.route.rawValue, draft.state.rawValue,
        flag(draft.investigation.isComplex), chance.pick(words.asks(of: draft)),
        draft.answerDue.description, draft.decided?.description ?? "",
        chance.pick(words.reasons(of: draft)), draft.raiseAgain?.description ?? "",
      ])
    }
  }
}
