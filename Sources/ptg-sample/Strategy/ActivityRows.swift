import ThreatDomain

/// The activities of 4P plans, all invented.
struct ActivityRows {
  private(set) var rows: [[String]] = []
  var chance: SplitMix64

  init(_ threats: [Threat], _ investigations: [Investigation], seed: UInt64) {
    chance = SplitMix64(seed: seed, stream: "activities")
    for threat in threats {
      let work = Work.all.filter { $0.fits(threat.theme) }
      for strand in Strand.allCases where threat.plans.contains(strand) {
        add(.threat, threat.id, strand, work, most: 3, from: SampleDays.asAt - 400, to: nil)
      }
    }
    for investigation in investigations {
      let work = Work.all.filter { $0.fits(investigation) }
      for strand in Strand.allCases where investigation.plans.contains(strand) {
        add(
          .investigation, investigation.id, strand, work, most: 2, from: investigation.opened,
          to: investigation.closed)
      }
    }
  }

  /// Adds the activities of a strand; at least one of them counts as a plan.
  ///
  /// - Parameter from: The first day on which anything of it can have been done.
  /// - Parameter end: The day on which the subject was closed, and all of its work done.
  mutating func add(
    _ subject: PlanSubject, _ id: String, _ strand: Strand, _ work: [Work], most: Int,
    from: Day, to end: Day?
  ) {
    let isOld = SampleDays.asAt - from > 140
    let isDone = chance.chance(0.12) && isOld || end != nil
    let work = work.filter { $0.strand == strand }
    for (number, item) in chance.shuffled(work).prefix(chance.within(1...most)).enumerated() {
      let state: ActivityState =
        isDone ? .done : number == 0 ? (chance.chance(0.5) ? .underWay : .planned) : others(isOld)
      let due = day(state, end ?? SampleDays.asAt)
      let done = state == .done ? (due - chance.within(0...4)).officeDay : nil
      append(subject, id, strand, item.what, item.lead, due: due, done: done, state)
    }
  }

  /// - Parameter scope: Whose activity it is, where the subject does not say it.
  mutating func append(
    _ subject: PlanSubject, _ id: String, _ strand: Strand, _ what: String, _ lead: String,
    scope: String = "", due: Day, done: Day? = nil, _ state: ActivityState
  ) {
    rows.append([
      sampleID("P", rows.count + 1), subject.rawValue, id, strand.rawValue, what, lead, scope,
      due.description, done?.description ?? "", state.rawValue,
      done == nil ? "" : "Reported to the group (invented).",
    ])
  }

  /// - Parameter isOld: Whether anything can have been done yet.
  private mutating func others(_ isOld: Bool) -> ActivityState {
    [.planned, .underWay, .dropped, .done][
      chance.position(weighted: [0.45, 0.25, 0.08, isOld ? 0.22 : 0])]
  }

  /// The day an activity is due: before the end where it is done; else one in eight is late.
  private mutating func day(_ state: ActivityState, _ end: Day) -> Day {
    guard state != .done else { return (end - chance.within(5...120)).officeDay }
    let days = chance.chance(0.12) ? -chance.within(1...30) : chance.within(4...90)
    return (end + days).officeDay
  }
}
