import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The events of an investigation, in words.
extension InvestigationWriter {
  /// The event in one line.
  func said(_ event: InvestigationEvent) -> String {
    switch event.kind {
    case .received(let sent):
      words.say.received(by: names.name(of: sent.recipient), isTakenUp: sent.isAnswered)
    case .takenUp(let sent):
      words.say.takenUp(by: names.name(of: sent.recipient), after: event.day - sent.sentOn)
    case .declined(let sent):
      words.say.declined(by: names.name(of: sent.recipient), after: event.day - sent.sentOn)
    case .opened: words[.grid(.opening)]
    case .moved(let move):
      move.fromLevel.map { words.say.moved(from: $0, to: move.toLevel) }
        ?? words.say.enteredGrid(at: move.toLevel)
    case .raised(let escalation):
      words.say.raised(escalation, openFor: escalation.isOpen ? asAt - escalation.raisedOn : nil)
    case .answered(let escalation):
      words.say.answered(escalation, after: escalation.daysTaken(asAt: asAt))
    case .disrupted(let counted):
      words.say.disruption(counted.disruption, by: counted.claimants)
    case .active: words[.grid(.activityRecorded)]
    }
  }

  /// The event in one line, in the role of its kind.
  func field(of event: InvestigationEvent) -> Field { .text(said(event), event.role) }

  /// The events, one line each and newest first, below a heading.
  func course(of entry: GridEntry) -> [Line] {
    guard !entry.events.isEmpty else { return [] }
    return [.words(words[.pane(.timeline)], .heading)]
      + entry.events.map { .fact(Fact(nil, words.day($0.day), field(of: $0))) }
  }
}

extension InvestigationEvent {
  var role: Role {
    switch kind {
    case .moved(let move): move.fromLevel == nil ? move.toLevel.role : move.isUp ? .up : .down
    case .raised(let escalation): escalation.isOpen ? .warning : .text
    case .active: .dim
    case .received, .takenUp, .declined, .opened, .answered, .disrupted: .text
    }
  }
}

extension Dissemination {
  /// Whether the force took it up or declined it.
  var isAnswered: Bool { takenUpOn != nil || declinedOn != nil }
}
