/// What boards need of a journal at first sight; an index has it without reading the files.
package struct JournalFront: Equatable, Sendable {
  /// The records whose rows bear a mark.
  package var markedItems: Set<ItemKey>
  /// The meetings, by the time of their first event.
  package let meetings: [JournalThread]

  init(markedItems: Set<ItemKey>, meetings: [JournalThread]) {
    self.markedItems = markedItems
    self.meetings = meetings
  }

  /// What it is with one more event; `nil` where that depends on the events before it.
  package func adding(_ event: JournalEvent) -> JournalFront? {
    guard event.supersedes == nil, event.matter.knownKind != .meeting else { return nil }
    let marks = JournalThread.list([event]).filter(\.isMarked).flatMap(\.items)
    return JournalFront(markedItems: markedItems.union(marks), meetings: meetings)
  }

  package init(_ state: JournalState) {
    self.init(
      markedItems: state.markedItems, meetings: state.threads.filter { $0.meeting != nil })
  }
}

extension JournalIndex {
  package borrowing func front() throws(JournalError) -> JournalFront {
    JournalFront(markedItems: try markedItems(), meetings: try threads(of: .meeting))
  }
}
