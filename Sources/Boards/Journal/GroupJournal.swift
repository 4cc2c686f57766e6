import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain

/// What the group wrote down, as boards read it.
///
/// Two are the same where nothing was written between them: a board is not made again for nothing.
package struct GroupJournal: Sendable, Equatable {
  package let state: JournalState
  /// How many events the journal has.
  private let version: Int
  /// Whether every file is as it was written.
  package let isSound: Bool
  private let reader: Writer
  private let events: [JournalEvent]

  /// - Parameter events: Every event, as the journal holds them.
  package init(_ events: [JournalEvent], for reader: Writer, isSound: Bool = true) {
    self.init(events, for: reader, version: events.count, isSound: isSound)
  }

  private init(
    _ events: [JournalEvent], for reader: Writer, version: Int, isSound: Bool
  ) {
    state = JournalState(events, for: reader)
    self.events = events
    self.isSound = isSound
    self.reader = reader
    self.version = version
  }

  /// The journal with an event that was just saved.
  package func adding(_ event: JournalEvent) -> GroupJournal {
    GroupJournal(events + [event], for: reader, version: version + 1, isSound: isSound)
  }

  /// The journal with these of its events.
  func with(_ events: [JournalEvent]) -> GroupJournal {
    GroupJournal(events, for: reader, version: version, isSound: isSound)
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.version == right.version && left.isSound == right.isSound
  }

  /// The meeting that is open; `nil` where none is.
  package var openMeeting: MeetingRecord? { state.meetings.last { $0.isOpen } }

  /// The open actions of a scope: those of its forces, and those about it or them.
  func openActions(of scope: Scope, forces: [String]) -> [JournalThread] {
    let owners = Set(forces)
    let items = Set(forces.map { ItemKey(table: "force", key: $0) }).union(
      scope.regionID.map { [ItemKey(table: "region", key: $0)] } ?? [])
    return state.openActions.filter { thread in
      thread.action?.ownerForce.map(owners.contains) ?? false
        || !items.isDisjoint(with: thread.items)
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

extension Scope {
  fileprivate var regionID: String? { if case .region(let id) = self { id } else { nil } }
}

extension [JournalThread] {
  /// The entries as a list for a board.
  func list(
    in snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> JournalList {
    JournalList(
      threads: self, names: CodeNames(snapshot, request.words),
      items: try ItemNames(of: self, in: snapshot, request.words), asAt: snapshot.header.asAt,
      request: request)
  }
}
