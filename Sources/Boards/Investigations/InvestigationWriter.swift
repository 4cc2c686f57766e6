import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Writes the facts of investigations in columns, lines and sentences.
struct InvestigationWriter: Sendable {
  let request: BoardRequest
  let names: CodeNames
  /// The ids of the forces that each investigation touches, by investigation id.
  let forces: [String: [String]]
  let asAt: Day

  /// - Parameter forces: Empty where no forces are shown.
  init(
    request: BoardRequest, names: CodeNames, forces: [String: [String]] = [:], asAt: Day
  ) {
    self.request = request
    self.names = names
    self.forces = forces
    self.asAt = asAt
  }

  var words: Words { request.words }

  /// The names of the forces that the investigation touches, the lead force first.
  func forceNames(of investigation: Investigation) -> [String] {
    forceIDs(of: investigation).map(names.force)
  }

  func forceIDs(of investigation: Investigation) -> [String] {
    let touched = forces[investigation.id] ?? []
    guard let lead = investigation.forceID else { return touched }
    return [lead] + touched.filter { $0 != lead }
  }

  func victims(of investigation: Investigation) -> String {
    guard let victims = investigation.victims else { return words[.grid(.victimsNotKnown)] }
    return words.say.victims(victims, vulnerable: investigation.vulnerableVictims ?? 0)
  }

  func loss(of investigation: Investigation) -> String {
    investigation.loss.map { request.said($0, beside: investigation.victims ?? 0) }
      ?? words[.grid(.lossNotKnown)]
  }

  /// The conditions of a record with handling code C; `nil` where it may be shared freely.
  func conditions(of investigation: Investigation) -> String? {
    guard investigation.handling == .conditions else { return nil }
    return request.shown(investigation.handlingConditions ?? words[.value(.missing)])
  }

  func nextReview(of investigation: Investigation) -> NextReview? {
    names.definitions[investigation.priority]?.nextReview(of: investigation)
  }

  /// The decision needed and its due date, or the words for no decision needed.
  func decision(of entry: GridEntry) -> String {
    let investigation = entry.investigation
    guard entry.wantsDecision else { return words[.grid(.noDecisionWanted)] }
    let due =
      investigation.decisionDue.map { words.say.due($0, overdueDays: entry.overdueDays) }
      ?? words[.grid(.noDateSet)]
    return "\(investigation.decisionWanted ?? words[.column(.decision)]), \(due)"
  }

  /// The meaning of a level: `Within one region. (local definition)`.
  func meaning(of definition: PriorityDefinition) -> String {
    definition.isLocalDefinition
      ? "\(definition.meaning) (\(words[.fact(.localDefinition)]))" : definition.meaning
  }
}

/// Fields shared by several lines.
extension InvestigationWriter {
  /// The role of the owner.
  ///
  /// No owner is a warning.
  func owner(of investigation: Investigation) -> Field {
    investigation.ownerRole.map { .text($0) }
      ?? .lacking(words[.value(.noOwner)], GridMark.ownerless.role)
  }

  /// The decision in words, for the board and for data.
  func decisionField(of entry: GridEntry) -> Field {
    .init(
      decision(of: entry), entry.overdueDays == nil ? .text : .alert,
      raw: entry.investigation.decisionWanted.map(RawValue.text) ?? .missing)
  }

  /// The date of the last activity, with `!` if it is too long ago.
  ///
  /// The data holds the days since.
  func activity(of entry: GridEntry) -> Field {
    let said = words.say.lastActivity(
      entry.investigation.lastActivityOn, daysAgo: entry.daysSinceActivity)
    let raw = RawValue.integer(entry.daysSinceActivity)
    let field: Field =
      entry.stalledDays == nil
      ? .init(said, raw: raw) : .warning(said, .warning, raw: raw)
    return field.counts(entry.figure(.daysSinceActivity(asAt: asAt)))
  }
}
