import ThreatDomain

/// Serious and complex cases sent to forces, and the forces' answers.
struct DisseminationRows {
  /// Rows by month, from the first month of the sample.
  private(set) var rows: [[[String]]]
  /// How many cases were sent, and how many of them were taken up since, by month and force.
  private(set) var takeUp: [[(sent: Int, taken: Int)]]
  private let data: ReferenceData
  private let months: [Month]
  private var chance: SplitMix64
  private var drafts: [Draft] = []

  private struct Draft {
    var sent: Day
    var force: Int
    var type: String
    var victims: Int
    var vulnerable: Int
    var lossPence: Int
    var taken: Day?
    var declined: Day?
    var reason = ""
    var outcome: Day?
    var investigation: String?
  }

  init(_ data: ReferenceData, months: [Month], investigations: [Investigation], seed: UInt64) {
    self.data = data
    self.months = months
    chance = SplitMix64(seed: seed, stream: "disseminations")
    rows = months.map { _ in [] }
    takeUp = months.map { _ in data.forces.map { _ in (sent: 0, taken: 0) } }
    for investigation in investigations { follow(investigation) }
    for month in months.suffix(24) { send(in: month) }
    write()
  }

  /// Adds the case that an investigation came from, for about half of all investigations.
  private mutating func follow(_ investigation: Investigation) {
    let sent = (investigation.opened - chance.within(4...32)).officeDay
    guard investigation.kind == .fraud, chance.chance(0.5), let first = months.first?.firstDay,
      sent >= first,
      let last = months.last?.lastDay, sent <= last,
      let force = data.forces.firstIndex(where: { $0.id == investigation.forces[0] })
    else { return }
    drafts.append(
      Draft(
        sent: sent, force: force, type: investigation.type,
        victims: max(1, investigation.victims / 3), vulnerable: investigation.vulnerable / 3,
        lossPence: investigation.lossPence / 3, taken: investigation.opened,
        outcome: investigation.isCharged ? outcome(since: investigation.opened) : nil,
        investigation: investigation.id))
  }

  private mutating func send(in month: Month) {
    let weights = data.forces.map { $0.isTerritorial ? Double($0.population ?? 0).squareRoot() : 0 }
    for _ in 0..<chance.within(20...30) {
      // Serious and complex cases: a series of victims, or a single one of a great loss.
      let kind = chance.pick(CaseType.all(on: chance.chance(0.6) ? .p3 : .p4, true))
      let victims = kind.victims < 3 ? 1 : chance.within(2...max(3, kind.victims / 2))
      var draft = Draft(
        sent: day(in: month),
        force: chance.position(weighted: weights), type: kind.code, victims: victims,
        vulnerable: kind.vulnerable == 1 ? victims : chance.binomial(victims, kind.vulnerable),
        lossPence: Int(Double(victims * kind.loss) * (0.5 + chance.unit())) * 100)
      answer(&draft)
      drafts.append(draft)
    }
  }

  /// An office day of the month.
  private mutating func day(in month: Month) -> Day {
    let day = chance.day(month.firstDay, month.lastDay)
    return day.officeDay < month.firstDay ? day.nextOfficeDay : day.officeDay
  }

  /// Adds the force's answer: taken up, declined, or none.
  private mutating func answer(_ draft: inout Draft) {
    let reply = (draft.sent + chance.within(2...56)).nextOfficeDay
    let fate = chance.unit()
    guard reply < SampleDays.asAt else { return }
    if fate < 0.84 {
      draft.taken = reply
      draft.outcome = outcome(since: reply)
    } else if fate < 0.92 {
      draft.declined = reply
      draft.reason = chance.pick([
        "No line of enquiry in the force.", "Suspect lives in another force.",
        "Victim does not support an investigation.",
      ])
    }
  }

  /// The day of the first outcome: two in three cases have one within two years.
  private mutating func outcome(since taken: Day) -> Day? {
    let day = (taken + chance.within(60...720)).nextOfficeDay
    return chance.chance(0.7) && day < SampleDays.asAt ? day : nil
  }

  private mutating func write() {
    let inOrder = drafts.enumerated().sorted {
      ($0.element.sent, $0.offset) < ($1.element.sent, $1.offset)
    }
    for (number, item) in inOrder.enumerated() {
      let draft = item.element
      guard let month = months.firstIndex(of: draft.sent.month) else { continue }
      rows[month].append(row(sampleID("D", number + 1), draft))
      takeUp[month][draft.force].sent += 1
      if draft.taken != nil { takeUp[month][draft.force].taken += 1 }
    }
  }

  private func row(_ id: String, _ draft: Draft) -> [String] {
    [
      id, draft.sent.description, data.forces[draft.force].id, draft.type,
      flag(draft.victims > 40), String(draft.victims), String(draft.vulnerable),
      String(draft.lossPence), draft.taken?.description ?? "",
      draft.declined?.description ?? "",
      draft.reason, draft.outcome?.description ?? "", draft.investigation ?? "",
    ]
  }
}
