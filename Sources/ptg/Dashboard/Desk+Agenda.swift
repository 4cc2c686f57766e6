import Boards
import ExportSync
import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The open meeting goes through its agenda, and keeps the snapshot that it looked at.
extension Desk {
  /// Marks an item of the agenda as done, or takes it up again.
  ///
  /// - Returns: Whether a meeting is open; without one, the key does what it does on other rows.
  mutating func mark(_ item: AgendaStep) throws -> Bool {
    guard let journal, let meeting = state.journal?.openMeeting else { return false }
    let done = meeting.discussed(item.cause, item.about)
    let record = state.visit.view.target(in: shown).flatMap { ItemKey($0) }
    let handling = try handling(of: item, record)
    let event = JournalEvent(
      meeting: meeting.id, at: state.clock(), writer: journal.writer, item: record,
      snapshotSerial: snapshot.header.serial, handling: handling.code,
      handlingConditions: handling.conditions, supersedes: done?.event,
      matter: .discussed(
        Matter.Discussed(
          cause: item.cause, about: item.about, name: item.called, isDone: done == nil)))
    do {
      try self.record(event, in: journal)
    } catch {
      state.message = "\(error)"
      return true
    }
    if done == nil { state.visit.view.move(.down, in: shown, page: 1) }
    try reload()
    state.message = message(after: item)
    return true
  }

  /// How the item may be shared: as the entry that it is, else as its record.
  private func handling(
    of item: AgendaStep, _ record: ItemKey?
  ) throws -> (code: HandlingCode, conditions: String?) {
    if let id = EventID(item.about),
      let entry = state.journal?.state.threads.first(where: { $0.root == id })?.current
    {
      return (entry.handling, entry.handlingConditions)
    }
    return try EntryContext(
      for: record, from: snapshot, scope: state.scope, today: today, state.words
    ).handling
  }

  /// How long the item took, or that it is taken up again.
  private func message(after item: AgendaStep) -> String {
    let done = state.journal?.openMeeting?.discussed(item.cause, item.about)
    return done.map { state.words.say.itemDone(minutes: $0.minutes) }
      ?? state.words[.journal(.itemAgain)]
  }

  /// Pins the snapshot that the meeting looks at, so that no later sync removes it.
  ///
  /// - Returns: Why that was not possible; `nil` where it is pinned, or is the sample.
  func pinSnapshot(of meeting: Matter.Meeting) -> String? {
    guard let journal, !journal.isSample, let shown = state.shelf?.shown else { return nil }
    let region = snapshot.name(of: .region(meeting.region), state.words)
    do {
      if try SnapshotPins(of: journal.data)[shown.name] != nil { return nil }
      try SnapshotKeeping(journal.data, now: state.clock()).pin(
        shown, reason: state.words.say.meetingNamed(region, on: meeting.date))
      return nil
    } catch {
      return state.words.say.notPinned("\(error)")
    }
  }
}
