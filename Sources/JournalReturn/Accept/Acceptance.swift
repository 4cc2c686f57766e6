import ExportFormat
import ExportSync
import MeetingJournal
import ThreatDomain

/// What the centre makes of returns: decisions on entries become a change set.
package struct Acceptance: Sendable {
  /// What became of an entry.
  package struct Answered: Equatable, Sendable {
    package let proposal: Proposal
    package let reply: DecisionReply
    package let reason: String?
  }

  private let today: Day
  private var tables: CentreTables
  /// The change set with what was decided until now.
  package private(set) var changes: ChangeSet
  package private(set) var answered: [Answered] = []
  /// The entries of the returns that are to be decided, in the order of regions and time.
  package private(set) var open: [ReturnedEvent]
  /// The region of each entry.
  private var regions: [EventID: String]
  /// The entries that came and were answered before.
  package private(set) var repeated: Set<EventID> = []

  /// - Parameters:
  ///   - changes: An older change set, which this one goes on from.
  ///   - by: The role that answers entries whose place another entry of the returns takes.
  package init(
    of returns: [MeetingReturn], against tables: CentreTables, goingOnFrom changes: ChangeSet,
    on today: Day, by role: String
  ) throws(ReturnError) {
    self.today = today
    self.tables = tables
    self.changes = changes
    (open, regions) = ([], [:])
    var seen: [EventID: ReturnedEvent] = [:]
    for returned in returns {
      for entry in returned.events {
        let id = entry.event.id
        if let owner = tables.region(answeredIn: id) ?? regions[id],
          owner != returned.header.region
        {
          throw Acceptance.twoGroups(id, owner, returned.header.region)
        }
        if let other = seen[id] {
          guard other == entry else { throw Acceptance.twoVersions(id) }
          continue
        }
        seen[id] = entry
        guard tables.answer(to: id).map({ $0 == .received }) ?? true else {
          repeated.insert(id)
          continue
        }
        regions[id] = returned.header.region
        open.append(tables.withHandlingOfRecord(entry))
      }
    }
    open.sort {
      (regions[$0.event.id] ?? "", $0.event.order) < (regions[$1.event.id] ?? "", $1.event.order)
    }
    setAsideSuperseded(by: role)
  }

  private static func twoGroups(_ id: EventID, _ one: String, _ other: String) -> ReturnError {
    .notTrusted(
      "entry \(id): found it in a return of region:\(other), expected it from region:\(one) alone, "
        + "which sent it first.")
  }

  private static func twoVersions(_ id: EventID) -> ReturnError {
    .configuration(
      "entry \(id): found it twice with different words, expected the same entry in every return. "
        + "Give one of the returns alone.")
  }

  /// An older return may hold the former version of an entry: nobody need decide on it.
  private mutating func setAsideSuperseded(by role: String) {
    let replaced = Set(open.flatMap(\.replaced))
    for proposal in proposals where replaced.contains(proposal.id) {
      note(.superseded, to: proposal, Acceptance.tookItsPlace, by: role, nil)
      answered.append(
        Answered(proposal: proposal, reply: .superseded, reason: Acceptance.tookItsPlace))
    }
    open.removeAll { replaced.contains($0.event.id) }
  }

  private static let tookItsPlace = "A later entry of the group took its place."

  /// The entries that are to be decided, beside what the tables say now.
  package var proposals: [Proposal] {
    open.map { Proposal($0, of: regions[$0.event.id] ?? "", in: tables).judged(in: tables) }
  }

  package func proposal(_ id: EventID) -> Proposal? {
    open.first { $0.event.id == id }
      .map { Proposal($0, of: regions[$0.event.id] ?? "", in: tables).judged(in: tables) }
  }

  /// Decides on an entry.
  ///
  /// - Parameter seen: What the row said when the person decided; `nil` where the person saw nothing.
  ///   A row that says something else by now makes a conflict of an agreed entry.
  package mutating func decide(_ id: EventID, _ decision: CentreDecision, seeing seen: String?) {
    guard let proposal = proposal(id) else { return }
    let reply = Acceptance.reply(to: proposal, decision, seeing: seen)
    let effective: CentreDecision.Verdict =
      switch reply {
      case .agreed: .agree
      case .refused: .refuse
      default: .later
      }
    let edits = RowEdits(
      proposal,
      CentreDecision(
        effective, reason: decision.reason, raiseAgainOn: decision.raiseAgainOn, by: decision.by),
      on: today, in: tables)
    tables = edits.tables
    changes.cells += edits.changes.cells
    changes.added += edits.changes.added
    let reason = Acceptance.reason(for: reply, proposal, decision)
    note(reply, to: proposal, reason, by: decision.by, edits.result)
    for id in proposal.returned.replaced { supersede(id, by: proposal, decision.by) }
    answered.append(Answered(proposal: proposal, reply: reply, reason: reason))
    open.removeAll { $0.event.id == id }
  }

  private static func reply(
    to proposal: Proposal, _ decision: CentreDecision, seeing seen: String?
  ) -> DecisionReply {
    if decision.verdict == .refuse { return .refused }
    switch proposal.standing {
    case .unknownRecord: return .conflict
    case .conflict where decision.verdict != .agree || seen != proposal.rowNow: return .conflict
    case .unusable where decision.verdict == .agree: return .received
    case .conflict, .ready, .alreadySo, .elsewhere, .unusable: break
    }
    guard decision.verdict == .agree else { return .received }
    return seen.map { $0 == proposal.rowNow } ?? true ? .agreed : .conflict
  }

  /// The person's reason; a conflict names what the group saw and what the row says.
  private static func reason(
    for reply: DecisionReply, _ proposal: Proposal, _ decision: CentreDecision
  ) -> String? {
    guard reply == .conflict else { return decision.reason }
    guard proposal.standing != .unknownRecord else {
      return "The tables of the centre have no such record."
    }
    func quoted(_ text: String) -> String { text.isEmpty ? "nothing" : "'\(text)'" }
    return "\(proposal.column ?? "The row") said \(quoted(proposal.rowThen)) when the group wrote, "
      + "and says \(quoted(proposal.rowNow)) now."
  }

  private mutating func note(
    _ reply: DecisionReply, to proposal: Proposal, _ reason: String?, by: String,
    _ result: (table: String, row: String)?
  ) {
    answer(
      with: [
        "event_id": proposal.id.description, "meeting_region": proposal.region,
        "subject_kind": proposal.subject.kind.rawValue, "subject_id": proposal.subject.id,
        "answered_on": "\(today)", "answer": reply.rawValue, "answered_by": by,
        "table_name": result?.table ?? "", "row_id": result?.row ?? "", "reason": reason ?? "",
        "handling": proposal.event.handling.rawValue,
      ])
  }

  private mutating func answer(with values: [String: String]) {
    let row = Table.decisionAnswer.columns.map { values[$0.name] ?? "" }
    tables.setAnswer(row)
    changes.answer(row)
  }

  /// A former version of an entry that was not decided is answered with that.
  ///
  /// So it is where its return did not arrive: it may arrive late, and must not undo what was decided.
  private mutating func supersede(_ id: EventID, by proposal: Proposal, _ role: String) {
    guard tables.answer(to: id).map({ $0 == .received }) ?? true else { return }
    answer(
      with: [
        "event_id": id.description, "meeting_region": proposal.region,
        "subject_kind": proposal.subject.kind.rawValue, "subject_id": proposal.subject.id,
        "answered_on": "\(today)", "answer": DecisionReply.superseded.rawValue,
        "answered_by": role, "reason": Acceptance.tookItsPlace,
        "handling": proposal.event.handling.rawValue,
      ])
  }
}
