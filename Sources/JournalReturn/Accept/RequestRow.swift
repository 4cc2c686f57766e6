import MeetingJournal
import ThreatDomain

/// What one body asks of another by an entry: a row of `request`.
///
/// Agreeing it passes it on; the body that is asked answers it.
struct RequestRow {
  private let event: JournalEvent
  private let region: String
  private let kind: RequestKind
  private let to: Scope
  private let text: String
  private let due: Day?
  private let state: RequestState

  /// `nil` for an entry that asks nothing of another body.
  init?(_ event: JournalEvent, from region: String) {
    self.event = event
    self.region = region
    switch event.matter {
    case .tasking(let matter):
      (kind, to, text, due) = (.tasking, matter.to, matter.wanted, matter.answerBy)
      state = .open
    case .ask(let matter):
      // An agency has no scope; the centre passes the question on by name.
      let scope = Scope(matter.to)
      (kind, to, due, state) = (.ask, scope ?? .national, matter.due, .open)
      text = scope == nil ? "\(matter.to): \(matter.requirement)" : matter.requirement
    case .action(let matter):
      guard let force = matter.ownerForce else { return nil }
      (kind, to, due) = (.action, .force(force), matter.due)
      text = [matter.ownerRole, matter.text].compactMap(\.self).joined(separator: ": ")
      state = RequestRow.state(of: matter.state)
    case .query(let matter):
      (kind, to, due, state) = (.query, .national, nil, .open)
      text = matter.figure.isEmpty ? matter.why : "\(matter.figure): \(matter.why)"
    default: return nil
    }
  }

  private static func state(of action: Matter.Action.State) -> RequestState {
    switch action {
    case .open: .open
    case .done: .done
    case .notAccepted: .declined
    }
  }

  func values(id: String, raisedOn day: String) -> [String: String] {
    let subject = event.item.flatMap { item in
      RecordKind(rawValue: item.table).map { (kind: $0.rawValue, id: item.key) }
    }
    // A day before the entry would be refused by the tables; it is due at once.
    let dueOn = due.map { "\(max($0, event.at.day))" }
    return [
      "request_id": id, "kind": kind.rawValue, "from_scope": "region:\(region)",
      "to_scope": "\(to)", "subject_kind": subject?.kind ?? "", "subject_id": subject?.id ?? "",
      "text": text, "raised_on": day, "due_on": dueOn ?? "", "state": state.rawValue,
      "handling": event.handling.rawValue,
      "handling_conditions": event.handlingConditions ?? "", "marking": event.marking.rawValue,
    ]
  }
}
