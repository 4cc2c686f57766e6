import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The events, newest first.
extension InvestigationPageSheet {
  /// An event, with the days since the one before it.
  private struct Step: Sendable {
    let event: InvestigationEvent
    let daysAfter: Int?
  }

  var timeline: DataTable {
    let earlier = model.events.dropFirst().map(Optional.some) + [nil]
    let steps = zip(model.events, earlier).map { event, earlier in
      Step(event: event, daysAfter: earlier.map { event.day - $0.day })
    }
    return DataTable(
      steps, columns, words, whenEmpty: .fact(.noEvents), opens: { $0.event.opens },
      details: { [line(of: $0.event)] })
  }

  private var columns: [Column<Step>] {
    [
      Column(.date, .column(.date)) { .day($0.event.day, words) },
      Column(.daysAfter, .grid(.after), .right) { step in
        step.daysAfter.map {
          .init(words.later($0), raw: .integer($0)).said(as: words.say.days($0))
        } ?? .none()
      },
      Column(.event, .column(.event), minWidth: 40) { writer.field(of: $0.event) },
      Column(.reason, .column(.reason), priority: 1, minWidth: 12) { step in
        .open(step.event.reason, request)
      },
      Column(.lossPence, .column(.loss), .right, priority: 2) { step in
        step.event.received.map { .loss(of: $0, request) } ?? .none()
      },
    ]
  }

  /// The event, and its reason where one was written.
  private func line(of event: InvestigationEvent) -> Line {
    let reason = event.reason.map { Fact(.text(": \(request.shown($0))")) }
    return .facts([Fact(writer.field(of: event))] + [reason].compactMap(\.self), apart: .touching)
  }
}

extension InvestigationEvent {
  /// The written reason for the event.
  fileprivate var reason: String? {
    switch kind {
    case .moved(let move): move.reason
    case .raised(let escalation): escalation.reason
    case .received, .takenUp, .declined, .opened, .answered, .disrupted, .active: nil
    }
  }

  /// The case that was sent, where the event is one.
  fileprivate var received: Dissemination? {
    if case .received(let sent) = kind { sent } else { nil }
  }

  fileprivate var opens: Place? {
    switch kind {
    case .received(let sent), .takenUp(let sent), .declined(let sent): Place(sent.recipient)
    case .disrupted(let counted): counted.disruption.actorID.map(Place.actor)
    case .opened, .moved, .raised, .answered, .active: nil
    }
  }
}
