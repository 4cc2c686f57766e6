import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Says the facts of investigations: in columns, in lines, in sentences.
struct InvestigationWriter: Sendable {
  let request: BoardRequest
  let names: CodeNames
  /// The forces that each investigation touches, by investigation id.
  let forces: [String: [String]]
  let asAt: Day

  /// - Parameter forces: Empty where nothing is said of them.
  init(
    request: BoardRequest, names: CodeNames, forces: [String: [String]] = [:], asAt: Day
  ) {
    self.request = request
    self.names = names
    self.forces = forces
    self.asAt = asAt
  }

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

  /// The decision that is wanted, and by when; that none is wanted is said too.
  func decision(of entry: GridEntry) -> String {
    let investigation = entry.investigation
    guard entry.wantsDecision else { return words[.grid(.noDecisionWanted)] }
    let due =
      investigation.decisionDue.map { words.say.due($0, overdueDays: entry.overdueDays) }
      ?? words[.grid(.noDateSet)]
    return "\(investigation.decisionWanted ?? words[.column(.decision)]), \(due)"
  }

  /// `Within one region. (local definition)`.
  func meaning(of definition: PriorityDefinition) -> String {
    definition.isLocalDefinition
      ? "\(definition.meaning) (\(words[.fact(.localDefinition)]))" : definition.meaning
  }
}

/// Fields that several lines have.
extension InvestigationWriter {
  /// Its owner's role; that it has none is a worry.
  func owner(of investigation: Investigation) -> Field {
    investigation.ownerRole.map { .text($0) }
      ?? .lacking(words[.value(.noOwner)], GridMark.ownerless.role)
  }

  /// The decision, by its words in data.
  func decisionField(of entry: GridEntry) -> Field {
    .init(
      decision(of: entry), entry.overdueDays == nil ? .text : .alert,
      raw: entry.investigation.decisionWanted.map(RawValue.text) ?? .missing)
  }

  /// When anything last happened, `!` where that is too long ago; in data the days since.
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
