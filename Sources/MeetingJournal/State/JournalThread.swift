/// An event with all that came before it or in its place.
package struct JournalThread: Hashable, Sendable {
  /// The id of the first event, which the later ones supersede.
  package let root: EventID
  /// The event that counts now.
  package let current: JournalEvent
  /// The events whose place others took, oldest first.
  package let earlier: [JournalEvent]
  /// Events that would count too: two people replaced the same event without knowing of each other.
  ///
  /// The latest counts; the others are shown beside it until an event supersedes them.
  package let rivals: [JournalEvent]
  /// The order of the first event, by which threads are listed.
  package let start: EventOrder

  /// The threads of these events, by the time of their first event, then by its id.
  ///
  /// An event may name one that is not here, because the file that holds it was not joined yet. It
  /// then begins the thread, under the id that it names.
  package static func list(_ events: [JournalEvent]) -> [JournalThread] {
    let byID = Dictionary(events.map { ($0.id, $0) }) { first, _ in first }
    let groups = Dictionary(grouping: byID.values) { root(of: $0, in: byID) }
    return groups.map { JournalThread(root: $0, events: $1) }.sorted { $0.start < $1.start }
  }

  private init(root: EventID, events: [JournalEvent]) {
    let ordered = events.sorted { $0.order < $1.order }
    let superseded = Set(ordered.compactMap(\.supersedes))
    var leaves = ordered.filter { !superseded.contains($0.id) }
    // Events that supersede each other in a circle cannot come about honestly; the latest counts.
    if leaves.isEmpty { leaves = ordered.suffix(1) }
    self.root = root
    // A group is never empty: it was made from its events.
    current = leaves.last ?? ordered[0]
    rivals = Array(leaves.dropLast())
    let counting = Set(leaves.map(\.id))
    earlier = ordered.filter { !counting.contains($0.id) }
    start = ordered[0].order
  }

  /// The records that the thread is about now.
  package var items: Set<ItemKey> { current.items }

  /// The first id on the way back through the events that each event supersedes.
  private static func root(
    of event: JournalEvent, in events: [EventID: JournalEvent]
  ) -> EventID {
    guard event.supersedes != nil else { return event.id }
    var id = event.id
    var passed: Set<EventID> = []
    while passed.insert(id).inserted, let before = events[id]?.supersedes { id = before }
    guard passed.contains(id), events[id]?.supersedes != nil else { return id }
    // The way back ended in a circle; every event that leads to it must give the same id.
    var circle: Set<EventID> = []
    while circle.insert(id).inserted, let before = events[id]?.supersedes { id = before }
    return circle.min() ?? id
  }
}
