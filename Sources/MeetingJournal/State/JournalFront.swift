/// What boards need of a journal at first sight; an index has it without reading the files.
package struct JournalFront: Equatable, Sendable {
  /// The records whose rows bear a mark.
  package let markedItems: Set<ItemKey>
  /// The meetings, by the time of their first event.
  package let meetings: [JournalThread]
  /// Priorities, levels and owners that were agreed, by the time of their first event.
  package let agreed: [JournalThread]

  /// The kinds of entries that give a record another value.
  private static let agreeing: [Matter.Kind] = [.priority, .level, .owner]

  /// The kinds of entries that it holds whole.
  static let kinds = agreeing + [.meeting]

  /// What it is with one more event; `nil` where that depends on the events before it.
  package func adding(_ event: JournalEvent) -> JournalFront? {
    guard event.supersedes == nil, let kind = event.matter.knownKind, kind != .meeting else {
      return nil
    }
    let thread = JournalThread.list([event])
    let marks = thread.filter(\.isMarked).flatMap(\.items)
    return JournalFront(
      markedItems: markedItems.union(marks), meetings: meetings,
      agreed: agreed + (JournalFront.agreeing.contains(kind) ? thread : []))
  }

  package init(_ state: JournalState) {
    func threads(_ kinds: [Matter.Kind]) -> [JournalThread] {
      state.threads.filter { $0.current.matter.knownKind.map(kinds.contains) ?? false }
    }
    self.init(
      markedItems: state.markedItems, meetings: threads([.meeting]),
      agreed: threads(JournalFront.agreeing))
  }

  fileprivate init(_ index: borrowing JournalIndex) throws(JournalError) {
    var agreed: [JournalThread] = []
    for kind in JournalFront.agreeing { agreed += try index.threads(of: kind) }
    self.init(
      markedItems: try index.markedItems(), meetings: try index.threads(of: .meeting),
      agreed: agreed.sorted { $0.start < $1.start })
  }

  private init(
    markedItems: Set<ItemKey>, meetings: [JournalThread], agreed: [JournalThread]
  ) {
    self.markedItems = markedItems
    self.meetings = meetings
    self.agreed = agreed
  }
}

extension JournalIndex {
  package borrowing func front() throws(JournalError) -> JournalFront {
    try JournalFront(self)
  }
}
