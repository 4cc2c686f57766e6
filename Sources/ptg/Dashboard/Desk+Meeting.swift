import Boards
import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Starting, running and closing a meeting.
extension Desk {
  /// The step of the meeting under the cursor, where Enter would take it.
  func meetingStep(for intent: Intent) -> MeetingStep? {
    guard intent == .travel(.enter) else { return nil }
    return state.visit.view.selectedRow(in: shown)?.step.flatMap(MeetingStep.init)
  }

  mutating func take(_ step: MeetingStep) throws {
    state.message = nil
    switch step {
    case .start: try startMeeting()
    case .attendance:
      try open(EntryForm(.attendance, on: nil, named: nil, draft: draft(of: .attendance)))
    case .close: try closeMeeting()
    }
  }

  private func draft(of kind: Matter.Kind) -> [String: String] {
    let blank = EntryForm(kind, on: nil, named: nil, draft: [:])
    return journal?.drafts.draft(of: blank.draftName) ?? [:]
  }

  /// Opens the form of a new meeting, with today's date in it.
  private mutating func startMeeting() throws {
    guard snapshot.region(of: state.scope) != nil else {
      state.message = state.words[.journal(.needsRegion)]
      return
    }
    var draft = draft(of: .meeting)
    draft["date"] = draft["date"] ?? today.description
    try open(EntryForm(.meeting, on: nil, named: nil, draft: draft))
  }

  /// Closes the open meeting, unless something written in it lacks what it needs.
  private mutating func closeMeeting() throws {
    guard let journal, let meeting = state.journal?.openMeeting else { return }
    if let (thread, lacks) = meeting.lacking.first {
      let lacking = lacks.map { state.words[$0.term].lowercased() }
      state.message = state.words.say.cannotClose(
        text(of: thread), lacking: state.words.say.together(lacking))
      return
    }
    guard state.isClosingAsked else {
      state.isClosingAsked = true
      let present = state.words.say.present(meeting.present, quorum: meeting.meeting.quorum)
      state.message = "\(present) \(state.words[.journal(.closeAgain)])"
      return
    }
    state.isClosingAsked = false
    let opened = meeting.meeting
    let closed = Matter.Meeting(
      region: opened.region, date: opened.date, chairRole: opened.chairRole,
      opened: opened.opened, closed: state.clock(), quorum: opened.quorum)
    let event = JournalEvent(
      at: state.clock(), writer: journal.writer, snapshotSerial: snapshot.header.serial,
      supersedes: meeting.event.id, matter: .meeting(closed))
    do {
      try journal.save(event)
    } catch {
      state.message = "\(error)"
      return
    }
    state.journal = state.journal?.adding(event)
    state.message = state.words.say.saved(state.words[.journal(.closeMeeting)], on: nil)
    try carryOutReload()
  }

  private func text(of thread: JournalThread) -> String {
    state.isSafe ? state.words[.grid(.keptBack)] : thread.text(state.words)
  }
}
