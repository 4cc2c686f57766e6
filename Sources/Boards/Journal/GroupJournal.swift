import MeetingJournal
import Sheets
import ThreatDomain

/// What the group wrote down, as boards read it.
///
/// Two are the same where nothing was written between them: a board is not made anew for nothing.
package struct GroupJournal: Sendable, Equatable {
  package let state: JournalState
  /// The day that due days are compared with: the day of the export, as on every board.
  package let asAt: Day
  /// How many events the journal has.
  private let version: Int
  private let reader: Writer
  private let events: [JournalEvent]

  /// - Parameter events: Every event, as the journal holds them.
  package init(_ events: [JournalEvent], for reader: Writer, asAt day: Day) {
    self.init(events, for: reader, asAt: day, version: events.count)
  }

  private init(_ events: [JournalEvent], for reader: Writer, asAt day: Day, version: Int) {
    state = JournalState(events, for: reader)
    self.events = events
    self.reader = reader
    asAt = day
    self.version = version
  }

  /// The journal with an event that was just saved.
  package func adding(_ event: JournalEvent) -> GroupJournal {
    GroupJournal(events + [event], for: reader, asAt: asAt, version: version + 1)
  }

  /// The journal with these of its events.
  func with(_ events: [JournalEvent]) -> GroupJournal {
    GroupJournal(events, for: reader, asAt: asAt, version: version)
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.version == right.version && left.asAt == right.asAt
  }

  /// The meeting that is open; `nil` where none is.
  package var openMeeting: MeetingRecord? { state.meetings.last { $0.isOpen } }

  /// The open actions that belong to a force: its own, and those on the force itself.
  func openActions(of force: String) -> [JournalThread] {
    state.openActions.filter { thread in
      thread.action?.ownerForce == force
        || thread.items.contains(ItemKey(table: "force", key: force))
    }
  }
}

extension ItemKey {
  /// The record of a page; `nil` for a board, and for a page about no record.
  package init?(_ place: Place) {
    guard case .page(let kind, let id) = place, ItemKey.pages.contains(kind) else { return nil }
    self.init(table: kind, key: id)
  }

  /// The page of the record; `nil` where it has none.
  package var place: Place? { ItemKey.pages.contains(table) ? .page(table, id: key) : nil }

  /// The kinds of page that are named as their table.
  private static let pages: Set<String> = [
    "region", "force", "threat", "investigation", "actor", "measure", "capability",
    "dissemination", "request",
  ]
}
