import SnapshotStore
import ThreatDomain

/// Something that happened to an investigation.
struct InvestigationEvent: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case disseminated(Dissemination)
    case opened
    case moved(PriorityMove)
    case escalated(Escalation)
    case disrupted(Disruption)
  }

  let day: Day
  let kind: Kind

  /// Everything that is recorded of an investigation, newest first.
  ///
  /// Of one day, in the order of a case's life: sent, opened, moved, escalated, disrupted.
  static func all(
    of investigation: Investigation, moves: [PriorityMove], escalations: [Escalation],
    disruptions: [Disruption], disseminations: [Dissemination]
  ) -> [InvestigationEvent] {
    let id = investigation.id
    let sent = disseminations.filter { $0.investigationID == id }.map {
      InvestigationEvent(day: $0.sentOn, kind: .disseminated($0))
    }
    let opened = [InvestigationEvent(day: investigation.openedOn, kind: .opened)]
    let moved = moves.filter { $0.investigationID == id }.map {
      InvestigationEvent(day: $0.movedOn, kind: .moved($0))
    }
    let escalated = escalations.filter { $0.investigationID == id }.map {
      InvestigationEvent(day: $0.raisedOn, kind: .escalated($0))
    }
    let disrupted = disruptions.filter { $0.investigationID == id }.map {
      InvestigationEvent(day: $0.disruptedOn, kind: .disrupted($0))
    }
    let inLife = sent + opened + moved + escalated + disrupted
    return inLife.enumerated().sorted { left, right in
      (left.element.day, left.offset) > (right.element.day, right.offset)
    }.map(\.element)
  }
}
