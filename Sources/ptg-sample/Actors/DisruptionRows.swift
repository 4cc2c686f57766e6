import ThreatDomain

/// The disruptions and the bodies that claim them; some are claimed by several.
struct DisruptionRows {
  private(set) var rows: [[String]] = []
  private var chance: SplitMix64
  private var drafts: [(day: Day, fields: [String])] = []

  private static let tactics: [(Strand, [String])] = [
    (.pursue, ["Arrests and searches", "Account freezing order", "Charge", "Cash seizure"]),
    (.prevent, ["Cease and desist notice", "Serious crime prevention order", "Offender visit"]),
    (.protect, ["Website taken down", "Telephone numbers closed", "Bank staff briefed"]),
    (.prepare, ["Victim care plan with the council", "Multi-agency exercise"]),
  ]

  init(actors: [Actor], links: [[String]], seed: UInt64) {
    chance = SplitMix64(seed: seed, stream: "disruptions")
    for number in 0..<58 { disrupt(number, actor: chance.pick(actors), links: links) }
    let inOrder = drafts.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }
    rows = inOrder.enumerated().map { number, item in
      [sampleID("X", number + 1), item.element.day.description] + item.element.fields
    }
  }

  /// Adds a disruption; for one in five, two or three bodies claim it under one joint id.
  private mutating func disrupt(_ number: Int, actor: Actor, links: [[String]]) {
    let day = chance.day(SampleDays.asAt - 360, SampleDays.asAt - 2)
    let strand = Self.tactics[chance.position(weighted: [0.55, 0.17, 0.2, 0.08])]
    let grade = [DisruptionGrade.major, .moderate, .minor][
      chance.position(weighted: [0.15, 0.4, 0.45])]
    let tactic = chance.pick(strand.1)
    let state = state(number, on: day)
    let isBulk = strand.0 == .protect || strand.0 == .prepare
    let investigation = links.first { $0[0] == actor.id }?[1] ?? ""
    let claims = number % 5 == 0 ? chance.within(2...3) : 1
    let bodies = (["region:\(actor.region)"] + ["NCA", "HMRC", "Trading Standards"]).prefix(claims)
    for body in bodies {
      drafts.append(
        (
          day,
          [
            isBulk ? "" : actor.id, isBulk ? "" : investigation, body, strand.0.rawValue,
            grade.rawValue, tactic, state.rawValue,
            claims > 1 ? sampleID("J", number / 5 + 1, digits: 2) : "",
            Self.bulk[tactic].map { String($0 + number) } ?? "", "",
          ]
        ))
    }
  }

  /// How many websites or numbers a tactic takes down, in bulk.
  private static let bulk = ["Website taken down": 3, "Telephone numbers closed": 40]

  /// A panel sits on claims of the last two weeks; it rejected one of the older ones.
  private func state(_ number: Int, on day: Day) -> DisruptionState {
    if SampleDays.asAt - day < 15 { return .proposed }
    return number == 23 ? .rejected : .validated
  }
}
