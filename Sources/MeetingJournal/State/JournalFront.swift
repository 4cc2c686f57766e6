/// What boards need of a journal at first sight; an index has it without reading the files.
package struct JournalFront: Equatable, Sendable {
  /// The entries that still stand about each record whose rows bear a mark.
  package let marks: [ItemKey: Set<MarkedEntry>]
  /// The meetings, by the time of their first event.
  package let meetings: [JournalThread]
  /// Priorities, levels and owners that were agreed, by the time of their first event.
  package let agreed: [JournalThread]
  /// What went up to the centre, and when it first did.
  package let sentUp: SentUp

  /// The records whose rows bear a mark.
  package var markedItems: Set<ItemKey> { Set(marks.keys) }

  /// The kinds of entries that give a record another value.
  private static let agreeing: [Matter.Kind] = [.priority, .level, .owner]

  /// The kinds of entries that it holds whole.
  static let kinds = agreeing + [.meeting, .returned]

  /// What it is with one more event; `nil` where that depends on the events before it.
  package func adding(_ event: JournalEvent) -> JournalFront? {
    guard event.supersedes == nil, let kind = event.matter.knownKind, kind != .meeting else {
      return nil
    }
    let thread = JournalThread.list([event])
    return JournalFront(
      marks: marks.merging(MarkedEntry.byItem(thread)) { $0.union($1) }, meetings: meetings,
      agreed: agreed + (JournalFront.agreeing.contains(kind) ? thread : []),
      sentUp: kind == .returned ? sentUp.adding(event) : sentUp)
  }

  package init(_ state: JournalState) {
    func threads(_ kinds: [Matter.Kind]) -> [JournalThread] {
      state.threads.filter { $0.current.matter.knownKind.map(kinds.contains) ?? false }
    }
    self.init(
      marks: state.marks, meetings: threads([.meeting]),
      agreed: threads(JournalFront.agreeing), sentUp: SentUp(threads([.returned])))
  }

  fileprivate init(_ index: borrowing JournalIndex) throws(JournalError) {
    var agreed: [JournalThread] = []
    for kind in JournalFront.agreeing { agreed += try index.threads(of: kind) }
    self.init(
      marks: try index.marks(), meetings: try index.threads(of: .meeting),
      agreed: agreed.sorted { $0.start < $1.start },
      sentUp: SentUp(try index.threads(of: .returned)))
  }

  private init(
    marks: [ItemKey: Set<MarkedEntry>], meetings: [JournalThread], agreed: [JournalThread],
    sentUp: SentUp
  ) {
    self.marks = marks
    self.meetings = meetings
    self.agreed = agreed
    self.sentUp = sentUp
  }
}

extension JournalIndex {
  package borrowing func front() throws(JournalError) -> JournalFront {
    try JournalFront(self)
  }
}
