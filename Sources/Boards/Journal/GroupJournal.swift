import MeetingJournal
import Sheets
import ThreatDomain

/// What the group wrote down, as boards read it.
///
/// Two are the same where nothing was written between them: a board is not made anew for nothing.
package struct GroupJournal: Sendable, Equatable {
  package let state: JournalState
  /// The day that due days are compared with: today, or the day of the export for the sample.
  package let today: Day
  /// How many events the journal has.
  private let version: Int
  private let reader: Writer

  /// - Parameter events: Every event, as the journal holds them.
  package init(_ events: [JournalEvent], for reader: Writer, today: Day) {
    self.init(events, for: reader, today: today, version: events.count)
  }

  private init(_ events: [JournalEvent], for reader: Writer, today: Day, version: Int) {
    state = JournalState(events, for: reader)
    self.reader = reader
    self.today = today
    self.version = version
  }

  /// The journal with these of its events.
  func with(_ events: [JournalEvent]) -> GroupJournal {
    GroupJournal(events, for: reader, today: today, version: version)
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.version == right.version && left.today == right.today
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
