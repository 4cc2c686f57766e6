import Boards
import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Writing in the journal, a line a field.
extension PlainDialogue {
  /// Today, or for the sample the day of its export.
  private var today: Day { isSample ? snapshot.header.asAt : environment.now().day }

  /// The meeting that is open where the reader is.
  private var openMeeting: MeetingRecord? {
    state.journal?.openMeeting(of: snapshot.region(of: state.scope))
  }

  private var pen: Pen {
    Pen(
      writer: journal.writer, now: environment.now(), export: snapshot.header.serial,
      meeting: openMeeting)
  }

  /// Opens the form of a kind of entry about a record, with its draft.
  mutating func openForm(_ kind: Matter.Kind, on item: ItemKey?) throws {
    var draft =
      state.isSafe ? [:] : journal.drafts.draft(of: EntryForm.draftName(of: kind, on: item))
    let isBack = !draft.isEmpty
    if kind == .meeting { draft["date"] = draft["date"] ?? today.description }
    guard let form = try snapshot.form(kind, on: item, draft: draft, state.words) else {
      return try write([state.words[.journal(.noScoreModel)] + "."])
    }
    try open(
      form,
      saying: isBack ? [state.words.asSentence(state.words[.plain(.plainDraft)])] : [])
  }

  private mutating func open(_ entry: EntryForm, saying said: [String] = []) throws {
    let context = try EntryContext(
      for: entry.item, from: snapshot, scope: state.scope, today: today,
      meeting: openMeeting?.meeting, state.words)
    let form = PlainForm(entry, context, state.words)
    self.form = form
    try write(form.opening + said)
  }

  /// Does what a row stands for: a step of a meeting, or opening an entry again.
  mutating func take(step name: String) throws {
    if let step = MeetingStep(rawValue: name) { return try take(step) }
    guard let entry = EntryStep(name), !state.isSafe,
      let thread = state.journal?.state.thread(entry.thread),
      let form = try snapshot.form(of: thread, state.words)
    else { return try write([state.words[.grid(.keptBack)] + "."]) }
    try open(form)
  }

  private mutating func take(_ step: MeetingStep) throws {
    switch step {
    case .start:
      guard snapshot.region(of: state.scope) != nil else {
        return try write([state.words[.plain(.plainNeedsRegion)]])
      }
      try openForm(.meeting, on: nil)
    case .attendance: try openForm(.attendance, on: nil)
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

  private mutating func reopenMeeting() throws {
    guard openMeeting == nil,
      let last = state.journal?.lastClosedMeeting(of: snapshot.region(of: state.scope)),
      try record(pen.reopening(last))
    else { return }
    try write([state.words[.journal(.reopened)]])
    try reload()
  }

  /// Closes the meeting when the row was chosen twice, and nothing in it lacks what it needs.
  private mutating func closeMeeting() throws {
    guard let meeting = openMeeting, let event = pen.closing else { return }
    if let obstacle = meeting.obstacle(state.words, isSafe: state.isSafe) {
      return try write([obstacle])
    }
    guard isClosingAsked else {
      isClosingAsked = true
      let present = state.words.say.present(meeting.present, quorum: meeting.meeting.quorum)
      return try write([present, state.words[.plain(.plainCloseAgain)]])
    }
    isClosingAsked = false
    guard try record(event) else { return }
    try write([state.words.say.meetingClosed(), pin(meeting.meeting)].compactMap(\.self))
    try reload()
  }

  /// Marks an item of the agenda as done, or takes it up again.
  mutating func mark(_ item: AgendaStep, about record: ItemKey?) throws {
    guard let group = state.journal else { return }
    let handling = try group.handling(of: item, about: record, in: snapshot, state.words)
    guard let event = pen.mark(item, about: record, handling) else {
      return try write([state.words[.plain(.plainNoMeeting)]])
    }
    guard try self.record(event) else { return }
    try write([openMeeting?.said(of: item, state.words) ?? ""])
    try reload()
  }

  /// Takes a line into the open form.
  mutating func take(_ line: String, into open: PlainForm) throws {
    var open = open
    let outcome = open.take(line, now: environment.now())
    let entry = open.form
    if entry.supersedes == nil { _ = journal.drafts.keep(entry.draft, of: entry.draftName) }
    switch outcome {
    case .asked(let said):
      form = open
      try write(said)
    case .left:
      form = nil
      try write(
        entry.isEmpty || entry.supersedes != nil
          ? [] : [state.words.asSentence(state.words[.journal(.draftKept)])])
    case .finished(let matter): try save(matter, of: open)
    }
  }

  /// Saves the event; where that fails, the draft stays.
  private mutating func save(_ matter: Matter, of open: PlainForm) throws {
    let entry = open.form
    form = nil
    let event = pen.event(matter, of: entry, open.context, marking: sheet.marking)
    guard try record(event) else { return }
    _ = journal.drafts.keep([:], of: entry.draftName)
    let note = isSample ? [state.words.asSentence(state.words[.journal(.sampleJournal)])] : []
    var said = [state.words.say.saved(state.words[entry.kind.term], on: entry.itemName)] + note
    if matter.isPrivateNote { said.append(state.words[.journal(.notePrivate)]) }
    if case .meeting(let meeting) = matter { said += [pin(meeting)].compactMap(\.self) }
    try write(said)
    try reload()
  }

  private func pin(_ meeting: Matter.Meeting) -> String? {
    journal.pin(
      shelf.shown, of: meeting, in: snapshot.name(of: .region(meeting.region), state.words),
      at: environment.now(), state.words)
  }

  /// Saves an event and takes it into what is said; returns whether the disk took it.
  private mutating func record(_ event: JournalEvent) throws -> Bool {
    do {
      try journal.save(event)
    } catch {
      try write(["\(error)"])
      return false
    }
    state.journal = state.journal?.adding(event)
    hasWritten = true
    return true
  }
}
