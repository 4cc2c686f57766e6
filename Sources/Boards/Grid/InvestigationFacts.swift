import CellCanvas
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
    words.victims(
      request.shown(investigation.victims),
      vulnerable: request.shown(investigation.vulnerableVictims))
  }

  /// The conditions of a C record; `nil` where it may be shared.
  func conditions(of investigation: Investigation) -> String? {
    guard investigation.handling == .conditions else { return nil }
    return request.shown(investigation.handlingConditions ?? words[.missing])
  }

  func review(of investigation: Investigation) -> NextReview? {
    names.definitions[investigation.priority]?.nextReview(of: investigation)
  }
}

/// Lines that stand under a grid or a table while the cursor is on an investigation.
extension InvestigationFacts {
  /// What it is, where it stands, what its level means, and its conditions where it has some.
  func details(of entry: GridEntry) -> [[TextRun]] {
    let lines = [
      subject(of: entry.investigation), standing(of: entry), meaning(of: entry.investigation),
    ]
    guard let conditions = conditions(of: entry.investigation) else { return lines }
    let code = entry.investigation.handling.rawValue
    return lines + [Lines.fact("\(words[.handling]) \(code)", conditions, .warning)]
  }

  private func subject(of investigation: Investigation) -> [TextRun] {
    let name = TextRun(SafeText("\(investigation.operation)  "), role: .heading)
    var parts = [
      names.type(investigation.fraudType),
      forceNames(of: investigation).joined(separator: ", "),
      "\(words.money(investigation.loss)), \(victims(of: investigation))",
    ]
    if !request.isSafe { parts.insert(investigation.title, at: 0) }
    return [name] + joined(parts.filter { !$0.isEmpty }.map { TextRun(SafeText($0)) })
  }

  private func standing(of entry: GridEntry) -> [TextRun] {
    let investigation = entry.investigation
    let owner =
      investigation.ownerRole.map { TextRun(SafeText($0)) }
      ?? TextRun(SafeText(words[.noOwner]), role: GridMark.ownerless.role)
    return joined([
      TextRun(SafeText(words.opened(investigation.openedOn))), owner,
      activity(of: entry),
      TextRun(SafeText(decision(of: entry)), role: entry.overdueDays == nil ? .text : .alert),
    ])
  }

  /// When anything last happened; `!` where that is too long ago.
  func activity(of entry: GridEntry) -> TextRun {
    let said = words.lastActivity(
      entry.investigation.lastActivityOn, daysAgo: entry.daysSinceActivity)
    guard entry.stalledDays != nil else { return TextRun(SafeText(said)) }
    return TextRun(SafeText("! \(said)"), role: .warning)
  }

  /// The decision that is wanted, and by when; that none is wanted is said too.
  func decision(of entry: GridEntry) -> String {
    let investigation = entry.investigation
    guard entry.wantsDecision else { return words[.noDecisionWanted] }
    let due =
      investigation.decisionDue.map { words.due($0, overdueDays: entry.overdueDays) }
      ?? words[.noDateSet]
    return "\(investigation.decisionWanted ?? words[.decision]), \(due)"
  }

  /// The level's meaning and when the next review is due.
  func meaning(of investigation: Investigation) -> [TextRun] {
    let level = investigation.priority
    let sign = TextRun(SafeText("\(level.rawValue) "), role: level.role)
    guard let definition = names.definitions[level] else { return [sign] }
    let local = definition.isLocalDefinition ? " (\(words[.localDefinition]))" : ""
    var parts = [
      "\(definition.meaning)\(local)", words.review(everyDays: definition.reviewDays),
    ]
    if case .on(let day)? = review(of: investigation) {
      parts.append(words.nextReview(day, asAt: asAt))
    }
    return [sign] + joined(parts.map { TextRun(SafeText($0)) })
  }

  private func joined(_ runs: [TextRun]) -> [TextRun] {
    runs.enumerated().flatMap { position, run in
      position == 0 ? [run] : [TextRun(" · ", role: .dim), run]
    }
  }
}
