import Boards
import ExportSync
import MeetingJournal
import SnapshotStore
import ThreatDomain
import Wording

/// What the dashboard and the plain dialogue say of a meeting, and do for it, alike.
extension MeetingRecord {
  /// Why it cannot be closed yet; `nil` where it can.
  ///
  /// - Parameter isSafe: Whether the texts of entries are kept back.
  func obstacle(_ words: Words, isSafe: Bool) -> String? {
    lacking.first.map { thread, lacks in
      words.say.cannotClose(
        isSafe ? words[.grid(.keptBack)] : thread.text(words),
        lacking: words.say.together(lacks.map { words[$0.term].lowercased() }))
    }
  }

  /// How long the item took, or that it is taken up again.
  func said(of item: AgendaStep, _ words: Words) -> String {
    discussed(item.cause, item.about).map { words.say.itemDone(minutes: $0.minutes) }
      ?? words[.journal(.itemAgain)]
  }
}

extension JournalAccess {
  /// Pins the snapshot that a meeting looks at, so that no later sync removes it.
  ///
  /// - Parameter region: The name of the region that meets.
  /// - Returns: Why that was not possible; `nil` where it is pinned, or is the sample.
  func pin(
    _ shown: KeptSnapshot?, of meeting: Matter.Meeting, in region: String, at now: Timestamp,
    _ words: Words
  ) -> String? {
    guard !isSample, let shown else { return nil }
    do {
      if try SnapshotPins(of: data)[shown.name] != nil { return nil }
      try SnapshotKeeping(data, now: now).pin(
        shown, reason: words.say.meetingNamed(region, on: meeting.date))
      return nil
    } catch {
      return words.say.notPinned("\(error)")
    }
  }
}

extension GroupJournal {
  /// How an item of the agenda may be shared: as the entry that it is, else as its record.
  func handling(
    of item: AgendaStep, about record: ItemKey?, in snapshot: borrowing Snapshot,
    _ words: Words
  ) throws(StoreError) -> (code: HandlingCode, conditions: String?) {
    if let entry = EventID(item.about).flatMap(state.thread)?.current {
      return (entry.handling, entry.handlingConditions)
    }
    return try EntryContext(
      for: record, from: snapshot, scope: .national, today: snapshot.header.asAt, words
    ).handling
  }
}
