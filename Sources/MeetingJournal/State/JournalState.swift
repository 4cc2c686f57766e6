import ThreatDomain

/// The present state of a journal, made from its events alone.
package struct JournalState: Sendable {
  /// Every thread, by the time of its first event, then by its id.
  package let threads: [JournalThread]
  /// The meetings, by the time at which they were opened.
  package let meetings: [MeetingRecord]

  /// - Parameter events: The events in any order; one id counts once.
  /// - Parameter reader: For whom; private notes of others are left out.
  package init(_ events: [JournalEvent], for reader: Writer) {
    let threads = JournalThread.list(events.filter { $0.isVisible(to: reader) })
    self.threads = threads
    meetings = threads.compactMap { MeetingRecord($0, among: threads) }
      .sorted { ($0.meeting.opened, $0.id) < ($1.meeting.opened, $1.id) }
  }

  /// The thread that began with this event.
  package func thread(_ root: EventID) -> JournalThread? { threads.first { $0.root == root } }

  /// What was written about a record, in the order of time.
  package func entries(of item: ItemKey) -> [JournalThread] {
    threads.filter { $0.items.contains(item) }
  }

  /// The records whose rows bear a mark.
  package var markedItems: Set<ItemKey> { Set(marks.keys) }

  /// The entries that still stand about each record whose rows bear a mark.
  var marks: [ItemKey: Set<MarkedEntry>] { MarkedEntry.byItem(threads) }

  /// The actions that are open, by their last day, those without one last.
  package var openActions: [JournalThread] { ActionOrder.sorted(threads.filter(\.isOpenAction)) }

  /// The open actions whose last day has passed, longest overdue first.
  package func overdueActions(asAt day: Day) -> [JournalThread] {
    openActions.filter { $0.action?.isOverdue(asAt: day) ?? false }
  }

  /// The decisions that are due to be looked at again, longest due first.
  package func decisionsDue(asAt day: Day) -> [JournalThread] {
    ActionOrder.sorted(threads.filter { $0.decision?.isDue(asAt: day) ?? false })
  }

  /// The meeting with this id.
  package func meeting(_ id: EventID) -> MeetingRecord? { meetings.first { $0.id == id } }
}
