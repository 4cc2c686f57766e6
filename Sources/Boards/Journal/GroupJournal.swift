import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain

/// What the group wrote down, as boards read it.
///
/// The marks on rows and the meetings are known at once; the rest is read from the files when it is
/// first asked for. Two are the same where nothing was written between them: a board is not made
/// again for nothing.
package struct GroupJournal: Sendable, Equatable {
  /// Everything that the files hold.
  package struct Whole: Sendable {
    fileprivate let events: [JournalEvent]
    fileprivate let state: JournalState
    /// Whether every file is as it was written.
    fileprivate let isSound: Bool

    package init(_ events: [JournalEvent], for reader: Writer, isSound: Bool) {
      self.events = events
      state = JournalState(events, for: reader)
      self.isSound = isSound
    }

    fileprivate func adding(_ event: JournalEvent, for reader: Writer) -> Whole {
      Whole(events + [event], for: reader, isSound: isSound)
    }
  }

  package let front: JournalFront
  private let whole: LateValue<Whole>
  private let reader: Writer
  private let version: Version
  /// Whether entries are left out, because the snapshot does not show what they are about.
  package internal(set) var isNarrowed = false

  /// What tells two journals apart.
  private struct Version: Equatable {
    let events: Int
    /// `nil` while the files were not read.
    let isSound: Bool?
  }

  /// - Parameter events: Every event, as the journal holds them.
  package init(_ events: [JournalEvent], for reader: Writer, isSound: Bool = true) {
    self.init(Whole(events, for: reader, isSound: isSound), for: reader)
  }

  /// A journal that was read.
  package init(_ whole: Whole, for reader: Writer) {
    self.init(
      whole, for: reader, Version(events: whole.events.count, isSound: whole.isSound))
  }

  /// A journal whose files are read later.
  ///
  /// - Parameter count: How many events the files hold.
  package init(
    _ front: JournalFront, of count: Int, for reader: Writer,
    whole: @escaping @Sendable () -> Whole
  ) {
    self.front = front
    self.whole = LateValue(whole)
    self.reader = reader
    version = Version(events: count, isSound: nil)
  }

  private init(_ whole: Whole, for reader: Writer, _ version: Version) {
    front = JournalFront(whole.state)
    self.whole = LateValue(made: whole)
    self.reader = reader
    self.version = version
  }

  package var state: JournalState { whole.value.state }

  /// Whether every file is as it was written.
  package var isSound: Bool { whole.value.isSound }

  /// The journal with an event that was just saved.
  ///
  /// The files are not read for it where the event stands alone.
  package func adding(_ event: JournalEvent) -> GroupJournal {
    let (before, reader) = (whole, reader)
    let make = { @Sendable in before.value.adding(event, for: reader) }
    guard let front = front.adding(event) else {
      return GroupJournal(
        make(), for: reader,
        Version(events: version.events + 1, isSound: before.value.isSound))
    }
    return GroupJournal(front, of: version.events + 1, for: reader, whole: make)
  }

  /// The journal with these of its events.
  func with(_ events: [JournalEvent]) -> GroupJournal {
    var journal = GroupJournal(Whole(events, for: reader, isSound: isSound), for: reader, version)
    journal.isNarrowed = isNarrowed
    return journal
  }

  /// The journal as it stood when the meeting was closed: what was written later changes no minutes.
  ///
  /// What was written in the meeting belongs to it whatever the clock of its writer said.
  func asAtClose(of meeting: MeetingRecord) -> GroupJournal {
    guard let closed = meeting.meeting.closed else { return self }
    return with(
      whole.value.events.filter { event in
        event.at <= closed || meeting.ids.contains(event.id)
          || event.meeting.map(meeting.ids.contains) ?? false
      })
  }

  package static func == (left: Self, right: Self) -> Bool { left.version == right.version }

  /// The meeting of a region that is open; for the nation, the only one that is.
  ///
  /// - Parameter region: `nil` for the nation.
  package func openMeeting(of region: String?) -> MeetingRecord? {
    isMeeting(of: region) ? meetings(of: region).last { $0.isOpen } : nil
  }

  /// The meetings of a region, by the time at which they were opened; for the nation, all.
  package func meetings(of region: String?) -> [MeetingRecord] {
    guard let region else { return state.meetings }
    return state.meetings.filter { $0.meeting.region == region }
  }

  /// Whether a meeting of the region is open, or just one at all.
  package func isMeeting(of region: String?) -> Bool {
    let open = front.meetings.compactMap(\.meeting).filter { $0.closed == nil }
    return region.map { id in open.contains { $0.region == id } } ?? (open.count == 1)
  }

  /// The meeting of a region that was closed last; for the nation, of any.
  package func lastClosedMeeting(of region: String?) -> MeetingRecord? {
    meetings(of: region).last { !$0.isOpen }
  }

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
