import ThreatDomain

/// An item of the agenda that a meeting is done with, and the time that it took.
package struct DiscussedItem: Hashable, Sendable {
  package let matter: Matter.Discussed
  /// The event that says so.
  package let event: EventID
  /// From the end of the item before, or the start of the meeting; never negative.
  package let seconds: Int

  /// The time in minutes, rounded up: an item that was dealt with took one at least.
  package var minutes: Int { max((seconds + 59) / 60, 1) }

  /// The items that the threads of a meeting say are done, in the order of time.
  static func list(_ threads: [JournalThread], since opened: Timestamp) -> [DiscussedItem] {
    var before = opened
    return threads.map(\.current).sorted { $0.order < $1.order }.compactMap { event in
      guard case .discussed(let matter) = event.matter, matter.isDone else { return nil }
      defer { before = max(event.at, before) }
      return DiscussedItem(
        matter: matter, event: event.id,
        seconds: max(event.at.seconds - before.seconds, 0))
    }
  }
}

extension MeetingRecord {
  /// The item of the agenda with this cause and subject, where the meeting is done with it.
  package func discussed(_ cause: String, _ about: String) -> DiscussedItem? {
    discussed.first { $0.matter.cause == cause && $0.matter.about == about }
  }
}
