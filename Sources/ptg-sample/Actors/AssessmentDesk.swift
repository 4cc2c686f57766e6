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
    /// Positions on the scale, by component.
    let positions: [String: Int]
    let scorer: String
    let confidence: Confidence

    var version: String { day < AssessmentDesk.newModel ? "1" : "2" }
  }

  init(actors: [Actor], threats: [Threat], _ data: ReferenceData, seed: UInt64) {
    chance = SplitMix64(seed: seed, stream: "assessments43")
    for (position, actor) in actors.enumerated() where position % 10 != 2 || actor.isNational {
      let reach = Self.reach(of: actor, data)
      let scale = ScoreScale(gravity: actor.gravity, harm: actor.harm, reach: reach, &chance)
      score(.actor, actor.id, scale, days: days(position, since: actor.firstSeen))
    }
    // The threat that a region took up last is not scored yet.
    let newest = Dictionary(
      threats.map { ($0.region, $0.id) }, uniquingKeysWith: { _, last in last })
    for (position, threat) in threats.enumerated() where newest[threat.region] != threat.id {
      let first = SampleDays.asAt - 400
      let scale = ScoreScale(gravity: threat.gravity, harm: threat.theme.harm, reach: 3, &chance)
      let days = days(position, since: first)
      // Nobody scores ticket fraud, the least of the threats.
      let isScored = threat.theme.name != Theme.ticket.name
      score(.threat, threat.id, scale, days: days, isKept: isScored)
    }
    write()
  }

  /// How far an actor reaches, as a position on the scale: a force, a region, several regions.
  private static func reach(of actor: Actor, _ data: ReferenceData) -> Int {
    let regions = Set(
      data.forces.filter { actor.forces.contains($0.id) }.compactMap(\.region))
    return min(regions.count, 3) + (actor.forces.count > 1 ? 1 : 0)
  }

  /// The days of two to five assessments, at least four weeks apart.
  ///
  /// The last is after the last meeting, in this quarter, or too long ago; one before it is a few
  /// months older.
  private mutating func days(_ position: Int, since first: Day) -> [Day] {
    let asAt = SampleDays.asAt
    let last =
      switch position % 6 {
      case 0: chance.day(asAt - 190, asAt - 95).officeDay
      case 1, 4: chance.day(SampleDays.lastMeeting + 1, asAt - 2).nextOfficeDay
      default: chance.day(asAt - 86, SampleDays.lastMeeting).officeDay
      }
    let start = max(first + 20, asAt - 540)
    var days = [last, (last - chance.within(56...150)).officeDay]
    for _ in 0..<chance.within(0...3) {
      let day = chance.day(start, last - 30).officeDay
      if days.allSatisfy({ abs($0 - day) >= 28 }) { days.append(day) }
    }
    return days.sorted()
  }

  /// Adds the assessments of a subject: opinions move little from one to the next.
  ///
  /// - Parameter isKept: Whether they are written; those that are not leave the others as they are.
  private mutating func score(
    _ kind: AssessmentSubject, _ subject: String, _ scale: ScoreScale, days: [Day],
    isKept: Bool = true
  ) {
    let role = chance.pick(["ROCU analyst", "Force analyst", "RFDO", "NFIB analyst"])
    var positions = scale.first
    for day in days {
      let confidences: [Confidence] = [.low, .medium, .high]
      let draft = Draft(
        kind: kind, subject: subject, day: day, positions: positions, scorer: role,
        confidence: confidences[chance.position(weighted: [0.25, 0.5, 0.25])])
      if isKept { drafts.append(draft) }
      positions = scale.next(positions, &chance)
    }
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
        guard let position = draft.positions[component.id] else { continue }
        scoreRows.append([id, component.id, String(ScoreModels.values[position])])
      }
    }
  }
}
