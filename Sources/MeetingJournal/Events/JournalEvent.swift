import ThreatDomain

/// One thing that a group wrote down, with who wrote it and what it is about.
///
/// An event never changes. A later event that names it in ``supersedes`` takes its place, and
/// anybody may write that one.
package struct JournalEvent: Hashable, Sendable {
  package let id: EventID
  /// The meeting in which it was written, by the id of the event that opened it.
  package let meeting: EventID?
  package let at: Timestamp
  package let writer: Writer
  /// The role in which the writer wrote, where it was given.
  package let role: String?
  /// The record that it is about.
  package let item: ItemKey?
  /// The serial of the snapshot that was on the screen.
  package let snapshotSerial: Int?
  /// The figure that it is about, as it was seen.
  package let figure: SeenFigure?
  package let marking: Marking
  package let handling: HandlingCode
  /// The conditions that come with handling code C.
  package let handlingConditions: String?
  /// The event whose place this one takes.
  package let supersedes: EventID?
  package let matter: Matter

  package init(
    id: EventID = EventID(), meeting: EventID? = nil, at: Timestamp, writer: Writer,
    role: String? = nil, item: ItemKey? = nil, snapshotSerial: Int? = nil,
    figure: SeenFigure? = nil, marking: Marking = .officialSensitive,
    handling: HandlingCode = .share, handlingConditions: String? = nil,
    supersedes: EventID? = nil, matter: Matter
  ) {
    self.id = id
    self.meeting = meeting
    self.at = at
    self.writer = writer
    self.role = role
    self.item = item
    self.snapshotSerial = snapshotSerial
    self.figure = figure
    self.marking = marking
    self.handling = handling
    self.handlingConditions = handlingConditions
    self.supersedes = supersedes
    self.matter = matter
  }

  /// Whether the reader may see it: a note is private to its writer until it is raised.
  package func isVisible(to reader: Writer) -> Bool {
    guard case .note(let note) = matter, !note.isRaised else { return true }
    return writer == reader
  }

  /// The records that it is about, each once.
  package var items: Set<ItemKey> { Set([item, matter.subject].compactMap(\.self)) }

  /// Where the event stands in the order of all events.
  package var order: EventOrder { EventOrder(at: at, id: id) }
}

/// The order of events: by time, then by id.
package struct EventOrder: Hashable, Comparable, Sendable {
  package let at: Timestamp
  package let id: EventID

  package static func < (left: EventOrder, right: EventOrder) -> Bool {
    left.at == right.at ? left.id < right.id : left.at < right.at
  }
}
