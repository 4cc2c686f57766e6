import ThreatDomain

/// Scores actors and threats, several times over the months.
struct AssessmentDesk {
  private(set) var assessmentRows: [[String]] = []
  private(set) var scoreRows: [[String]] = []
  private var chance: SplitMix64
  private var drafts: [Draft] = []

  /// The first day of the second version of the model.
  private static let newModel = Day(year: 2018, month: 7, dayOfMonth: 1)

  private struct Draft {
    let kind: AssessmentSubject
    let subject: String
    let day: Day
    let values: [(component: String, value: Int)]
    let scorer: String
    let confidence: Confidence

    var version: String { day < AssessmentDesk.newModel ? "1" : "2" }
  }

  init(actors: [Actor], threats: [Threat], seed: UInt64) {
    chance = SplitMix64(seed: seed, stream: "assessments")
    for (position, actor) in actors.enumerated() where position % 10 != 7 {
      score(.actor, actor.id, gravity: actor.gravity, days: days(position, since: actor.firstSeen))
    }
    for (position, threat) in threats.enumerated() where position % 8 != 5 {
      let first = SampleDays.asAt - 400
      score(.threat, threat.id, gravity: threat.gravity, days: days(position, since: first))
    }
    write()
  }

  /// The days of two to five assessments.
  ///
  /// The last is after the last meeting, in this quarter, or too long ago.
  private mutating func days(_ position: Int, since first: Day) -> [Day] {
    let asAt = SampleDays.asAt
    let last =
      switch position % 6 {
      case 0: chance.day(asAt - 190, asAt - 95)
      case 1, 4: chance.day(SampleDays.lastMeeting + 1, asAt - 2)
      default: chance.day(asAt - 86, SampleDays.lastMeeting)
      }
    let count = chance.within(1...4)
    let start = max(first + 20, asAt - 540)
    var days = Set((0..<count).map { _ in chance.day(start, last - 30) })
    days.insert(last)
    return days.sorted()
  }

  /// Adds the assessments of a subject; opinions drift from one to the next, so that ranks move.
  private mutating func score(
    _ kind: AssessmentSubject, _ subject: String, gravity: Double, days: [Day]
  ) {
    let role = chance.pick(["ROCU analyst", "Force analyst", "RFDO", "NFIB analyst"])
    let leaning = ScoreModels.components.map { _ in 0.3 * chance.normal() }
    for day in days {
      let drift = 0.45 * chance.normal()
      let values = ScoreModels.components.enumerated().map { position, component in
        (component.id, value(gravity, leaning[position] + drift, component.section))
      }
      let confidences: [Confidence] = [.low, .medium, .high]
      drafts.append(
        Draft(
          kind: kind, subject: subject, day: day, values: values, scorer: role,
          confidence: confidences[chance.position(weighted: [0.25, 0.5, 0.25])]))
    }
  }

  /// One of the allowed values: serious actors score 4 to 16, minor ones 0 to 2.
  private mutating func value(_ gravity: Double, _ leaning: Double, _ section: String) -> Int {
    let middle = section == "likelihood" ? 1.4 + 2.3 * gravity : 0.9 + 2.6 * gravity
    let step = Int((middle + leaning + 0.55 * chance.normal()).rounded())
    return ScoreModels.values[min(max(step, 0), ScoreModels.values.count - 1)]
  }

  private mutating func write() {
    let inOrder = drafts.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }
    for (number, item) in inOrder.enumerated() {
      let draft = item.element
      let id = sampleID("AS", number + 1)
      assessmentRows.append([
        id, draft.kind.rawValue, draft.subject, draft.day.description, draft.scorer,
        ScoreModels.id, draft.version, draft.confidence.rawValue,
      ])
      let known = ScoreModels.components.filter { $0.versions.contains(draft.version) }
      for component in known {
        guard let value = draft.values.first(where: { $0.component == component.id })?.value else {
          continue
        }
        scoreRows.append([id, component.id, String(value)])
      }
    }
  }
}
