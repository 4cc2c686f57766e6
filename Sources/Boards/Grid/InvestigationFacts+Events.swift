import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// What happened to an investigation, in words.
extension InvestigationFacts {
  /// The event in one line.
  func said(_ event: InvestigationEvent) -> String {
    switch event.kind {
    case .received(let sent):
      words.say.received(by: names.force(sent.forceID), isTakenUp: sent.isAnswered)
    case .takenUp(let sent):
      words.say.takenUp(by: names.force(sent.forceID), after: event.day - sent.sentOn)
    case .declined(let sent):
      words.say.declined(by: names.force(sent.forceID), after: event.day - sent.sentOn)
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

  func run(of event: InvestigationEvent) -> TextRun {
    TextRun(SafeText(said(event)), role: event.role)
  }

  /// What happened, a line each, newest first, under a line that says so.
  func course(of entry: GridEntry) -> [[TextRun]] {
    guard !entry.events.isEmpty else { return [] }
    return [Lines.plain(words[.pane(.timeline)], .heading)]
      + entry.events.map { event in
        [TextRun(SafeText("\(words.day(event.day))  "), role: .dim), run(of: event)]
      }
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
