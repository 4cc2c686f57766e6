import Boards
import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Starting, running and closing a meeting.
extension Desk {
  /// Does what Enter or Space does on a row that stands for a step; returns whether it was one.
  mutating func takeStep(for intent: Intent) throws -> Bool {
    guard [.travel(.enter), .arrange(.select)].contains(intent),
      let name = state.visit.view.selectedRow(in: shown)?.step
    else { return false }
    if intent == .arrange(.select) {
      guard let item = AgendaStep(name) else { return false }
      return try mark(item)
    }
    if let step = MeetingStep(rawValue: name) {
      try take(step)
    } else if let entry = EntryStep(name) {
      try reopen(entry)
    } else {
      return false
    }
    return true
  }

  /// Opens an entry again, to complete it, to change it, or to say that it is done.
  private mutating func reopen(_ entry: EntryStep) throws {
    state.message = nil
    guard !state.isSafe,
      let thread = state.journal?.state.thread(entry.thread),
      let form = try snapshot.form(of: thread, state.words)
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
    case .details:
      if let thread = (openMeeting?.id).flatMap({ state.journal?.state.thread($0) }),
        let form = try snapshot.form(of: thread, state.words)
      {
        try open(form)
      }
    case .close: try closeMeeting()
    case .reopen: try reopenMeeting()
    }
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

  /// Opens the last meeting again, to correct its minutes.
  private mutating func reopenMeeting() throws {
    readAgain()
    guard let journal, openMeeting == nil,
      let last = state.journal?.lastClosedMeeting(of: snapshot.region(of: state.scope))
    else { return try reload() }
    do {
      try record(pen(journal).reopening(last), in: journal)
    } catch {
      state.message = "\(error)"
      return
    }
    try reload()
    state.message = state.words[.journal(.reopened)]
  }

  /// Closes the open meeting, unless something written in it lacks what it needs.
  mutating func closeMeeting() throws {
    readAgain()
    guard let journal, let meeting = openMeeting else {
      state.isClosingAsked = false
      try reload()
      state.message = state.words[.journal(.closedElsewhere)]
      return
    }
    if let obstacle = meeting.obstacle(state.words, isSafe: state.isSafe) {
      state.message = obstacle
      return
    }
    guard state.isClosingAsked else {
      state.isClosingAsked = true
      let present = state.words.say.present(meeting.present, quorum: meeting.meeting.quorum)
      state.message = "\(present) \(state.words[.journal(.closeAgain)])"
      return
    }
    state.isClosingAsked = false
    guard let event = pen(journal).closing else { return }
    do {
      try record(event, in: journal)
    } catch {
      state.message = "\(error)"
      return
    }
    let pinned = pinSnapshot(of: meeting.meeting)
    state.message = [state.words.say.meetingClosed(), pinned].compactMap(\.self)
      .joined(separator: " ")
    try reload()
  }
}
