import Sheets
import SnapshotStore
import ThreatDomain

/// Something that happened to an investigation.
struct InvestigationEvent: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case received(Dissemination)
    case takenUp(Dissemination)
    case declined(Dissemination)
    case opened
    case moved(PriorityMove)
    case raised(Escalation)
    case answered(Escalation)
    case disrupted(CountedDisruption)
    /// The last activity.
    ///
    /// The export gives only its date.
    case active
  }

  let day: Day
  let kind: Kind

  /// Every recorded event of an investigation, newest first.
  ///
  /// Events of one day follow the life of a case: sent, taken up, opened, moved, escalated,
  /// answered, disrupted.
  static func all(
    of investigation: Investigation, moves: [PriorityMove], escalations: [Escalation],
    disruptions: [CountedDisruption] = [], disseminations: [Dissemination] = []
  ) -> [InvestigationEvent] {
    let id = investigation.id
    let inLife =
      cases(disseminations.filter { $0.investigationID == id })
      + [InvestigationEvent(day: investigation.openedOn, kind: .opened)]
      + moves.filter { $0.investigationID == id }.map { InvestigationEvent($0.movedOn, .moved($0)) }
      + answers(escalations.filter { $0.investigationID == id })
      + disruptions.map { InvestigationEvent($0.disruption.disruptedOn, .disrupted($0)) }
    return newestFirst(inLife + activity(of: investigation, besides: inLife))
  }

  private init(_ day: Day, _ kind: Kind) {
    self.init(day: day, kind: kind)
  }

  private init(day: Day, kind: Kind) {
    self.day = day
    self.kind = kind
  }

  private static func cases(_ disseminations: [Dissemination]) -> [InvestigationEvent] {
    disseminations.map { InvestigationEvent($0.sentOn, .received($0)) }
      + disseminations.compactMap { sent in
        sent.takenUpOn.map { InvestigationEvent($0, .takenUp(sent)) }
      }
      + disseminations.compactMap { sent in
        sent.declinedOn.map { InvestigationEvent($0, .declined(sent)) }
      }
  }

  private static func answers(_ escalations: [Escalation]) -> [InvestigationEvent] {
    escalations.map { InvestigationEvent($0.raisedOn, .raised($0)) }
      + escalations.compactMap { escalation in
        guard !escalation.isOpen, let day = escalation.decidedOn else { return nil }
        return InvestigationEvent(day, .answered(escalation))
      }
  }

  /// The last activity, unless another event has the same date.
  private static func activity(
    of investigation: Investigation, besides others: [InvestigationEvent]
  ) -> [InvestigationEvent] {
    let day = investigation.lastActivityOn
    return others.contains { $0.day == day } ? [] : [InvestigationEvent(day, .active)]
  }

  private static func newestFirst(_ inLife: [InvestigationEvent]) -> [InvestigationEvent] {
    inLife.enumerated().sorted { left, right in
      (left.element.day, left.offset) > (right.element.day, right.offset)
    }.map(\.element)
  }
}
