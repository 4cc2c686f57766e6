import ThreatDomain

/// What went up to the centre, and when it first did.
package struct SentUp: Sendable {
  /// A return in which an event went up.
  package struct Sending: Hashable, Sendable {
    /// The meeting whose return it was.
    package let meeting: EventID
    package let at: Timestamp
  }

  private let first: [EventID: Sending]

  init(_ threads: [JournalThread]) {
    var first: [EventID: Sending] = [:]
    let events = threads.flatMap { $0.earlier + $0.rivals + [$0.current] }
    for event in events.sorted(by: { $0.order < $1.order }) {
      guard case .returned(let matter) = event.matter else { continue }
      for id in matter.events where first[id] == nil {
        first[id] = Sending(meeting: matter.meeting, at: event.at)
      }
    }
    self.first = first
  }

  /// The first return that held the event; `nil` where none did.
  package func sending(of event: EventID) -> Sending? { first[event] }
}

extension JournalState {
  package var sentUp: SentUp { SentUp(threads) }
}
