import MeetingJournal
import Testing
import ThreatDomain

@Suite("The present state of a journal")
struct StateTests {
  @Test("counts an event once, whatever the order and however often it is there")
  func once() {
    let events = (0..<5).map { action("\($0)", at: $0) }
    let state = JournalState((events + events).reversed(), for: anna)
    #expect(state.threads.compactMap(\.action?.text) == ["0", "1", "2", "3", "4"])
  }

  @Test("shows what took an event's place, and keeps what came before")
  func superseded() throws {
    let first = action("ring")
    let second = action("ring Kent", at: 1, superseding: first)
    let third = action("ring Kent", at: 2, by: bryn, state: .done, superseding: second)
    let state = JournalState([third, first, second], for: anna)
    let thread = try #require(state.threads.first)
    #expect(state.threads.count == 1 && thread.root == first.id)
    #expect(thread.current == third && thread.earlier == [first, second])
    #expect(thread.rivals.isEmpty && state.openActions.isEmpty)
  }

  @Test("follows what an event supersedes, not the clocks of two machines")
  func clocks() {
    let first = action("old", at: 100)
    let second = action("new", at: 5, by: bryn, superseding: first)
    #expect(JournalState([first, second], for: anna).threads.map(\.current) == [second])
  }

  @Test("says where two people replaced the same event, and shows the later one")
  func rivals() throws {
    let first = action("ring")
    let left = action("ring Kent", at: 1, superseding: first)
    let right = action("ring Gwent", at: 2, by: bryn, superseding: first)
    let thread = try #require(JournalState([right, left, first], for: anna).threads.first)
    #expect(thread.current == right && thread.rivals == [left])
    let end = action("ring both", at: 3, superseding: right)
    let both = JournalState([right, left, first, end], for: anna).threads
    #expect(both.map(\.current) == [end] && both.first?.rivals == [left])
  }

  @Test("holds an event whose forerunner has not been joined yet")
  func absent() {
    let gone = action("gone")
    let left = action("a", at: 1, superseding: gone)
    let right = action("b", at: 2, superseding: left)
    let threads = JournalState([left, right], for: anna).threads
    #expect(threads.map(\.root) == [gone.id] && threads.map(\.current) == [right])
  }

  @Test("ends where events supersede each other in a circle")
  func circle() {
    let (a, b) = (EventID(), EventID())
    let matter = Matter.note(Matter.Note(text: "x", isRaised: true))
    let events = [
      JournalEvent(id: a, at: april, writer: anna, supersedes: b, matter: matter),
      JournalEvent(id: b, at: april, writer: anna, supersedes: a, matter: matter),
      JournalEvent(at: april, writer: anna, supersedes: b, matter: matter),
    ]
    #expect(JournalState(events, for: anna).threads.count == 1)
  }

  @Test(
    "tells overdue actions as at a day, from the day after the last one",
    arguments: [(9, []), (10, []), (11, ["a"]), (21, ["a", "b"])])
  func overdue(_ days: Int, texts: [String]) {
    let state = JournalState(
      [
        action("b", due: meetingDay + 20), action("a", due: meetingDay + 10),
        action("no day"), action("done", due: meetingDay, state: .done),
        action("refused", due: meetingDay, state: .notAccepted),
      ], for: anna)
    #expect(
      state.overdueActions(asAt: meetingDay + days).compactMap(\.action?.text) == texts)
    #expect(state.openActions.compactMap(\.action?.text) == ["a", "b", "no day"])
  }

  @Test(
    "tells the decisions that are due to be looked at again, from their day on",
    arguments: [(-1, []), (0, ["0"]), (9, ["0"]), (10, ["0", "10"])])
  func review(_ days: Int, texts: [String]) {
    let events = [10, 0, nil].map { (days: Int?) in
      JournalEvent(
        at: april, writer: anna,
        matter: .decision(
          Matter.Decision(
            text: "\(days ?? -1)", decidedBy: "Chair", reviewOn: days.map { meetingDay + $0 })))
    }
    let due = JournalState(events, for: anna).decisionsDue(asAt: meetingDay + days)
    #expect(due.compactMap(\.decision?.text) == texts)
  }

  @Test("gives the entries of a record, by its own item and by what the matter names")
  func entries() {
    let events = [
      action("on it", at: 0),
      JournalEvent(
        at: Timestamp(seconds: april.seconds + 1), writer: anna,
        matter: .level(Matter.Level(operation: "I-0034", to: .p1, ground: "Harm"))),
      action("elsewhere", at: 2, item: ItemKey(table: "investigation", key: "I-0035")),
      action("done", at: 3, state: .done),
    ]
    let state = JournalState(events, for: anna)
    #expect(state.entries(of: operation).map(\.current) == [events[0], events[1], events[3]])
    #expect(state.markedItems == [operation, ItemKey(table: "investigation", key: "I-0035")])
  }

  @Test("marks no record for what is done, private, or only tells how the meeting went")
  func unmarked() {
    let about = JournalEvent(
      at: april, writer: anna, item: operation,
      matter: .discussed(Matter.Discussed(cause: "stalled", about: "I-0034", name: "Cinder")))
    let events = [action("done", at: 0, state: .done), note("between us", at: 1, by: anna), about]
    #expect(JournalState(events, for: anna).markedItems.isEmpty)
  }
}

@Suite("A note")
struct NoteTests {
  @Test("is seen by its writer alone until it is raised")
  func raised() {
    let own = note("between us")
    let raise = note("for all", isRaised: true, at: 1, superseding: own)
    for (events, reader, texts) in [
      ([own], anna, ["between us"]), ([own], bryn, []), ([own, raise], anna, ["for all"]),
      ([own, raise], bryn, ["for all"]),
    ] {
      let state = JournalState(events, for: reader)
      #expect(state.entries(of: operation).map { text(of: $0.current) } == texts)
    }
    #expect(JournalState([own, raise], for: bryn).threads.first?.earlier == [])
    #expect(JournalState([own, raise], for: anna).threads.first?.earlier == [own])
  }

  @Test("is not seen by a user of the same name on another machine")
  func otherMachine() {
    let other = Writer(user: "anna", host: "elsewhere")
    #expect(JournalState([note("between us")], for: other).threads.isEmpty)
  }

  private func text(of event: JournalEvent) -> String {
    guard case .note(let note) = event.matter else { return "" }
    return note.text
  }
}

@Suite("A meeting")
struct MeetingTests {
  private func meeting(closed: Bool, at second: Int = 0, superseding: JournalEvent? = nil)
    -> JournalEvent
  {
    let now = Timestamp(seconds: april.seconds + second)
    return JournalEvent(
      at: now, writer: anna, snapshotSerial: closed ? 9 : 8, supersedes: superseding?.id,
      matter: .meeting(
        Matter.Meeting(
          region: "wales", date: meetingDay, chairRole: "Chair", opened: april,
          closed: closed ? now : nil, quorum: 2)))
  }

  private func attendance(
    _ force: String, _ presence: Matter.Attendance.Presence, in meeting: JournalEvent
  ) -> JournalEvent {
    JournalEvent(
      meeting: meeting.id, at: april, writer: anna,
      matter: .attendance(Matter.Attendance(role: "RFDO", force: force, presence: presence)))
  }

  @Test("is open until an event closes it, and then gives the serial that was on the screen")
  func closing() throws {
    let opening = meeting(closed: false)
    #expect(JournalState([opening], for: anna).meetings.map(\.isOpen) == [true])
    let closing = meeting(closed: true, at: 60, superseding: opening)
    let state = JournalState([closing, opening], for: anna)
    let last = try #require(state.meetings.first)
    #expect(last.id == opening.id && last.snapshotSerial == 9 && !last.isOpen)
    let next = meeting(closed: false, at: 99)
    #expect(JournalState([closing, opening, next], for: anna).meetings.count == 2)
  }

  @Test("counts who came, deputies too, and names the forces that nobody came for")
  func quorum() throws {
    let opening = meeting(closed: false)
    let events = [
      opening, attendance("gwent", .deputy, in: opening),
      attendance("dyfed-powys", .apologies, in: opening),
    ]
    let record = try #require(JournalState(events, for: anna).meetings.first)
    #expect(record.present == 1 && !record.isQuorate)
    #expect(record.absent(of: ["dyfed-powys", "gwent", "kent"]) == ["dyfed-powys", "kent"])
    let more = events + [attendance("kent", .present, in: opening)]
    #expect(JournalState(more, for: anna).meetings.first?.isQuorate == true)
    let twice = events + [attendance("gwent", .present, in: opening)]
    #expect(JournalState(twice, for: anna).meetings.first?.present == 1)
  }
}
