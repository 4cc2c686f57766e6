import Boards
import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Starting, running and closing a meeting.
extension Desk {
  /// Does what Enter does on a row that stands for a step; returns whether it was one.
  mutating func takeStep(for intent: Intent) throws -> Bool {
    guard intent == .travel(.enter), let name = state.visit.view.selectedRow(in: shown)?.step else {
      return false
    }
    if let step = MeetingStep(rawValue: name) { try take(step) }
    if let entry = EntryStep(name) { try reopen(entry) }
    return true
  }

  /// Opens an entry again, to complete it, to change it, or to say that it is done.
  private mutating func reopen(_ entry: EntryStep) throws {
    state.message = nil
    guard !state.isSafe,
      let thread = state.journal?.state.threads.first(where: { $0.root == entry.thread }),
      let form = EntryForm(thread, named: try name(of: thread), state.words)
    else {
      state.message = state.words[.grid(.keptBack)]
      return
    }
    try open(form)
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
    draft(of: EntryForm(kind, on: nil, named: nil, draft: [:]).draftName)
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
      try record(event, in: journal)
    } catch {
      state.message = "\(error)"
      return
    }
    state.message = state.words.say.saved(state.words[.journal(.closeMeeting)], on: nil)
    try reload()
  }

  private func text(of thread: JournalThread) -> String {
    state.isSafe ? state.words[.grid(.keptBack)] : thread.text(state.words)
  }
}
