import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// What a chair needs first: level, owner, decision, last event, loss and victims.
extension InvestigationPageSheet {
  var headline: [Line] {
    [.headline([owned, matter].compactMap(\.self), words), standing]
      + writer.agreedHere(investigation) + [decision] + course + [cost, review, .aside(rest)]
  }

  private var owned: String {
    words.say.standsAlone(
      investigation.operation, at: investigation.priority, owner: investigation.ownerRole)
  }

  /// What the meeting has to do about it, the most pressing; `nil` where that is to find an owner.
  private var matter: String? {
    if let worry = entry.worry, worry != .ownerless { return words.say.worry(worry) }
    if let open = openEscalation {
      return words.say.awaitsAnswer(from: open.route, days: open.daysTaken(asAt: writer.asAt))
    }
    if !entry.missingPlans.isEmpty { return words.say.lacksPlan(under: entry.missingPlans) }
    // Without the table of plans it is not known whether one is lacking.
    return entry.isOwnerless || !investigation.plans.isKnown ? nil : words.say.nothingForMeeting
  }

  private var openEscalation: Escalation? {
    model.events.lazy.compactMap { event in
      if case .raised(let escalation) = event.kind, escalation.isOpen { escalation } else { nil }
    }.last
  }

  private var review: Line {
    .facts(writer.review(of: investigation).map { Fact($0) }, apart: .dots)
  }

  /// The level, marks and owner: `P2 since 4 Jan 2019  !own +P3    Owner  no owner`.
  private var standing: Line {
    let level = investigation.priority
    let since = words.say.level(level, since: investigation.prioritySince)
    let marks = GridMark.beside(entry.marks, words)
    let said = Field(
      [TextRun(SafeText(since), role: level.role)]
        + (marks.runs.isEmpty ? [] : [TextRun("  ")] + marks.runs),
      raw: .text(level.rawValue),
      spoken: [since, marks.plainWords].filter { !$0.isEmpty }.joined(separator: ", "),
      signs: marks.signs)
    return .facts(
      [
        Fact(.level, words[.column(.level)], said, as: .unsaid),
        Fact(.owner, words[.column(.owner)], writer.owner(of: investigation)),
      ], apart: .farDim)
  }

  private var decision: Line {
    .fact(Fact(.decisionWanted, words[.column(.decision)], writer.decisionField(of: entry)))
  }

  /// The last event and its date.
  private var course: [Line] {
    guard let last = model.lastEvent else { return [] }
    return [
      .facts(
        [
          Fact(.lastEventOn, words[.grid(.lastEvent)], .day(last.day, words)),
          Fact(.lastEvent, words[.grid(.lastEvent)], writer.field(of: last), as: .unsaid),
        ], apart: .close)
    ]
  }

  /// The date of the last activity, the loss and the victims.
  private var cost: Line {
    let loss = Field.loss(of: investigation, request)
    let said = "\(writer.loss(of: investigation)), \(writer.victims(of: investigation))"
    return .facts(
      [
        Fact(
          .daysSinceActivity, words[.grid(.daysSinceActivity)], writer.activity(of: entry),
          as: .unsaid),
        Fact(
          .lossPence, words[.column(.loss)],
          Field(said, raw: loss.raw).counts(loss.figure), as: .unsaid),
      ], apart: .dots)
  }

  /// Facts that have no room on the lines, or are part of a phrase there.
  private var rest: [Fact] {
    [
      Fact(.levelSince, words[.grid(.levelSince)], .day(investigation.prioritySince, words)),
      Fact(.marks, words[.column(.marks)], GridMark.field(entry.marks, words)),
      Fact(.decisionDue, words[.grid(.decisionDue)], writer.decisionDue(of: entry)),
      Fact(.ageDays, words[.column(.age)], writer.age(of: entry)),
      Fact(.victims, words[.column(.victims)], writer.victims(of: entry)),
      Fact(.vulnerableVictims, words[.column(.vulnerable)], writer.vulnerableVictims(of: entry)),
    ]
  }
}
