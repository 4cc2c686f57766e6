import ThreatDomain

/// What went up to the centre, and when it first did.
package struct SentUp: Hashable, Sendable {
  /// A return in which an event went up.
  package struct Sending: Hashable, Sendable {
    /// The meeting whose return it was.
    package let meeting: EventID
    package let at: Timestamp
  }

  private var first: [EventID: Sending]

  /// Nothing.
  package init() { first = [:] }

  init(_ threads: [JournalThread]) {
    let events = threads.flatMap { $0.earlier + $0.rivals + [$0.current] }
    self = events.sorted { $0.order < $1.order }.reduce(into: SentUp()) { $0.add($1) }
  }

  /// With one more return, which was written last.
  func adding(_ event: JournalEvent) -> SentUp {
    var copy = self
    copy.add(event)
    return copy
  }

  private mutating func add(_ event: JournalEvent) {
    guard case .returned(let matter) = event.matter else { return }
    for id in matter.events where first[id] == nil {
      first[id] = Sending(meeting: matter.meeting, at: event.at)
    }
  }

  /// The first return that held the event; `nil` where none did.
  package func sending(of event: EventID) -> Sending? { first[event] }
}

extension JournalState {
  package var sentUp: SentUp { SentUp(threads) }
}
