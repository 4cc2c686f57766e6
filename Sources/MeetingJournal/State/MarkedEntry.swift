import ThreatDomain

/// An entry that still stands, as the rows of its records need it: an answer of the centre may be to
/// it.
package struct MarkedEntry: Hashable, Sendable {
  /// The event of its thread that counts now.
  package let event: EventID
  package let at: Timestamp

  package init(event: EventID, at: Timestamp) {
    self.event = event
    self.at = at
  }

  /// The entries about each record whose rows bear a mark.
  static func byItem(_ threads: [JournalThread]) -> [ItemKey: Set<MarkedEntry>] {
    var marks: [ItemKey: Set<MarkedEntry>] = [:]
    for thread in threads where thread.isMarked {
      let entry = MarkedEntry(event: thread.current.id, at: thread.current.at)
      for item in thread.items { marks[item, default: []].insert(entry) }
    }
    return marks
  }
}
