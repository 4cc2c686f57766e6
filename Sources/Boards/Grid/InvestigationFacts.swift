import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Says the facts of investigations: in columns, in lines, in sentences.
struct InvestigationFacts: Sendable {
  let request: BoardRequest
  let names: GridNames
  /// The forces that each investigation touches, by investigation id.
  let forces: [String: [String]]
  let asAt: Day

  var words: Words { request.words }

  /// The names of the forces that it touches, the one that leads first.
  func forceNames(of investigation: Investigation) -> [String] {
    forceIDs(of: investigation).map(names.force)
  }

  func forceIDs(of investigation: Investigation) -> [String] {
    let touched = forces[investigation.id] ?? []
    guard let lead = investigation.forceID else { return touched }
    return [lead] + touched.filter { $0 != lead }
  }

  func victims(of investigation: Investigation) -> String {
    words.say.victims(investigation.victims, vulnerable: investigation.vulnerableVictims)
  }

  func loss(of investigation: Investigation) -> String {
    request.said(investigation.loss, beside: investigation.victims)
  }

  /// The conditions of a C record; `nil` where it may be shared.
  func conditions(of investigation: Investigation) -> String? {
    guard investigation.handling == .conditions else { return nil }
    return request.shown(investigation.handlingConditions ?? words[.value(.missing)])
  }

  func nextReview(of investigation: Investigation) -> NextReview? {
    names.definitions[investigation.priority]?.nextReview(of: investigation)
  }
}

/// Lines that stand under a grid or a table while the cursor is on an investigation.
extension InvestigationFacts {
  /// What it is and whose, what its level means, what is to be decided, what happened.
  func details(of entry: GridEntry) -> [[TextRun]] {
    [
      subject(of: entry.investigation), meaning(of: entry.investigation), standing(of: entry),
      surroundings(of: entry),
    ] + handling(of: entry.investigation) + course(of: entry)
  }

  /// `Quarry  Payment diversion · Sussex, Surrey · £2.1m, 14 victims (5 vulnerable) · no owner`.
  private func subject(of investigation: Investigation) -> [TextRun] {
    let parts = [
      names.type(investigation.fraudType), forceNames(of: investigation).joined(separator: ", "),
      "\(loss(of: investigation)), \(victims(of: investigation))",
      words.say.opened(investigation.openedOn),
    ]
    return [TextRun(SafeText("\(investigation.operation)  "), role: .heading)]
      + joined(
        parts.filter { !$0.isEmpty }.map { TextRun(SafeText($0)) } + [owner(of: investigation)])
  }

  func owner(of investigation: Investigation) -> TextRun {
    investigation.ownerRole.map { TextRun(SafeText($0)) }
      ?? TextRun(SafeText(words[.value(.noOwner)]), role: GridMark.ownerless.role)
  }

  private func standing(of entry: GridEntry) -> [TextRun] {
    joined([
      TextRun(SafeText(decision(of: entry)), role: entry.overdueDays == nil ? .text : .alert),
      activity(of: entry),
    ])
  }

  /// What it is called, who leads, and the 4Ps that it lacks a plan under.
  private func surroundings(of entry: GridEntry) -> [TextRun] {
    let missing = entry.investigation.plans.missing
    let plans = missing.isEmpty ? words[.grid(.fullyPlanned)] : words.say.noPlan(under: missing)
    return joined([
      TextRun(SafeText(request.shown(entry.investigation.title))),
      TextRun(SafeText(words.say.led(by: entry.investigation.leadAgency))),
      TextRun(SafeText(plans), role: entry.missingPlans.isEmpty ? .text : .warning),
    ])
  }

  private func handling(of investigation: Investigation) -> [[TextRun]] {
    guard let conditions = conditions(of: investigation) else { return [] }
    let code = investigation.handling.rawValue
    return [Lines.fact("\(words[.pane(.handling)]) \(code)", conditions, .warning)]
  }

  /// When anything last happened; `!` where that is too long ago.
  func activity(of entry: GridEntry) -> TextRun {
    let said = words.say.lastActivity(
      entry.investigation.lastActivityOn, daysAgo: entry.daysSinceActivity)
    guard entry.stalledDays != nil else { return TextRun(SafeText(said)) }
    return TextRun(SafeText("! \(said)"), role: .warning)
  }

  /// The decision that is wanted, and by when; that none is wanted is said too.
  func decision(of entry: GridEntry) -> String {
    let investigation = entry.investigation
    guard entry.wantsDecision else { return words[.grid(.noDecisionWanted)] }
    let due =
      investigation.decisionDue.map { words.say.due($0, overdueDays: entry.overdueDays) }
      ?? words[.grid(.noDateSet)]
    return "\(investigation.decisionWanted ?? words[.column(.decision)]), \(due)"
  }

  /// The level's meaning and when the next review is due.
  func meaning(of investigation: Investigation) -> [TextRun] {
    let level = investigation.priority
    let sign = TextRun(SafeText("\(level.rawValue) "), role: level.role)
    guard let definition = names.definitions[level] else {
      return [sign, TextRun(SafeText(words[.grid(.noDefinition)]), role: .dim)]
    }
    return [sign] + joined([TextRun(SafeText(meaning(of: definition)))] + review(of: investigation))
  }

  /// `Within one region. (local definition)`.
  func meaning(of definition: PriorityDefinition) -> String {
    definition.isLocalDefinition
      ? "\(definition.meaning) (\(words[.fact(.localDefinition)]))" : definition.meaning
  }

  /// How often it is to be reviewed, and when for the first time since it came to its level.
  func review(of investigation: Investigation) -> [TextRun] {
    guard let definition = names.definitions[investigation.priority] else { return [] }
    let often = TextRun(SafeText(words.say.review(everyDays: definition.reviewDays)))
    guard case .on(let day) = definition.nextReview(of: investigation) else { return [often] }
    return [often, TextRun(SafeText(words.say.nextReview(day, asAt: asAt)))]
  }

  func joined(_ runs: [TextRun]) -> [TextRun] {
    runs.enumerated().flatMap { position, run in
      position == 0 ? [run] : [TextRun(" · ", role: .dim), run]
    }
  }
}
