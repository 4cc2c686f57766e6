import MeetingJournal
import SnapshotStore
import ThreatDomain

/// In a view without records under conditions, the journal says nothing about one of them.
extension GroupJournal {
  /// What may be read with the clearance of the snapshot.
  ///
  /// An entry goes with everything that it supersedes or that supersedes it. So does an entry about a
  /// record that the snapshot does not show: it cannot be told from one that is kept back.
  func cleared(by snapshot: borrowing Snapshot) throws(StoreError) -> GroupJournal {
    guard snapshot.clearance != .full else { return self }
    var hidden: Set<ItemKey> = []
    let items = Dictionary(grouping: Set(state.threads.flatMap(\.allItems)), by: \.table)
    for (table, items) in items {
      let held = try snapshot.database.held(items.map(\.key), in: table)
      hidden.formUnion(items.filter { !held.contains($0.key) })
    }
    let kept = state.threads.filter { thread in
      thread.events.allSatisfy { $0.handling == .share } && hidden.isDisjoint(with: thread.allItems)
    }
    var cleared = with(kept.flatMap(\.events))
    cleared.isNarrowed = kept.count < state.threads.count
    return cleared
  }
}

extension JournalThread {
  fileprivate var allItems: Set<ItemKey> { Set(events.flatMap(\.items)) }
}
