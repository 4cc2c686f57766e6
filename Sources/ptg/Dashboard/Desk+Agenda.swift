import Boards
import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The open meeting goes through its agenda, and keeps the snapshot that it looked at.
extension Desk {
  /// The meeting that is open where the reader is.
  var openMeeting: MeetingRecord? {
    state.journal?.openMeeting(of: snapshot.region(of: state.scope))
  }

  /// What is written now has this.
  func pen(_ journal: JournalAccess) -> Pen {
    Pen(
      writer: journal.writer, now: state.clock(), export: snapshot.header.serial,
      meeting: openMeeting)
  }

  /// Marks an item of the agenda as done, or takes it up again.
  ///
  /// - Returns: Whether a meeting is open; without one, the key does what it does on other rows.
  mutating func mark(_ item: AgendaStep) throws -> Bool {
    readAgain()
    guard let journal, let group = state.journal else { return false }
    let about = state.visit.view.target(in: shown).flatMap { ItemKey($0) }
    let handling = try group.handling(of: item, about: about, in: snapshot, state.words)
    guard let event = pen(journal).mark(item, about: about, handling) else { return false }
    do {
      try record(event, in: journal)
    } catch {
      state.message = "\(error)"
      return true
    }
    if event.supersedes == nil { state.visit.view.move(.down, in: shown, page: 1) }
    try reload()
    state.message = openMeeting?.said(of: item, state.words)
    return true
  }

  /// Pins the snapshot that the meeting looks at; returns why that was not possible.
  func pinSnapshot(of meeting: Matter.Meeting) -> String? {
    journal?.pin(
      state.shelf?.shown, of: meeting,
      in: snapshot.name(of: .region(meeting.region), state.words), at: state.clock(), state.words)
  }
}
