import MeetingJournal
import SampleForTests
import Sheets
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards

@Suite("The meeting and what was written in it")
struct MeetingBoardTests {
  private static let writer = Writer(user: "rfdo", host: "desk")
  private static let opened = Timestamp(seconds: 1_554_458_400)

  private static func event(
    _ matter: Matter, after seconds: Int = 0, on item: ItemKey? = nil, in meeting: EventID? = nil,
    instead of: EventID? = nil, by writer: Writer = writer, handling: HandlingCode = .share
  ) -> JournalEvent {
    JournalEvent(
      meeting: meeting, at: Timestamp(seconds: opened.seconds + seconds), writer: writer,
      item: item,
      snapshotSerial: 8, handling: handling, supersedes: of, matter: matter)
  }

  private static let meeting = event(
    .meeting(
      .init(
        region: "sw", date: Day(year: 2019, month: 4, dayOfMonth: 5), chairRole: "ACC Crime",
        opened: opened, quorum: 3)))
  private static let item = ItemKey(table: "investigation", key: "I-0106")
  private static let hidden = ItemKey(table: "investigation", key: "I-9999")

  private static let events = [
    meeting,
    event(
      .attendance(.init(role: "DCI", force: "dorset", presence: .present)), after: 1,
      in: meeting.id),
    event(
      .decision(.init(text: "Adopt it", rationale: "Four forces", decidedBy: "The group")),
      after: 2, on: item, in: meeting.id),
    event(
      .action(
        .init(text: "Call the bank", ownerRole: "DI", due: Day(year: 2019, month: 4, dayOfMonth: 1))
      ),
      after: 3, on: item, in: meeting.id),
    event(.note(.init(text: "Private thought")), after: 4, in: meeting.id),
    event(.note(.init(text: "Raised thought", isRaised: true)), after: 5, in: meeting.id),
  ]

  private static func reader(
    _ place: Place, _ scope: Scope = .region("sw"), events: [JournalEvent] = events,
    for reader: Writer = writer, isSafe: Bool = false, clearance: Clearance = .full
  ) throws -> SheetReader? {
    let snapshot = try Snapshot(path: try SampleSnapshot.path, clearance: clearance)
    var request = try SampleReading.request(scope, isSafe: isSafe)
    request.journal = GroupJournal(events, for: reader)
    return try place.load(from: snapshot, request).map { SheetReader(sheet: $0) }
  }

  @Test("says in three numbers what is overdue, what is due and who is absent")
  func numbers() throws {
    let reader = try #require(try Self.reader(.board("meeting")))
    #expect(
      reader.sheet.sentences.contains(
        "1 action overdue, 0 decisions for review, 4 forces absent."))
    #expect(try reader.raws("agenda", "cause").first == .text("action_due"))
    #expect(try reader.texts("actions", "due_on") == ["1 Apr 2019 !"])
    #expect(
      try reader.texts("steps", "what") == [
        "Record who is here", "Change the details of the meeting", "Close the meeting",
      ])
  }

  @Test("builds its agenda from the data alone, each item with the page that it is about")
  func agenda() throws {
    let reader = try #require(try Self.reader(.board("meeting"), events: []))
    let causes = try reader.raws("agenda", "cause")
    for cause in ["no_owner", "stalled", "late_answer"] {
      #expect(causes.contains(.text(cause)), "\(cause)")
    }
    let rows = try reader.rows("agenda")
    #expect(rows.allSatisfy { $0.opens != nil || $0.fields[0].raw == .text("commitment_due") })
    #expect(try reader.texts("steps", "what") == ["Start the meeting"])
  }

  @Test("marks the rows with open actions or decisions, and lists them on the record's page")
  func marks() throws {
    let tasking = try #require(try Self.reader(.board("performance"), .national))
    #expect(!tasking.text.contains("§"))
    let page = try #require(try Self.reader(.page("investigation", id: "I-0106")))
    #expect(try page.raws("journal", "kind") == [.text("action"), .text("decision")])
    let victims = try #require(
      try Self.reader(.board("capability"), events: Self.events).map(\.sheet))
    #expect(!victims.legend.contains { $0.sign == "§" })
  }

  @Test("prints as minutes with reasons and raised notes, and without private ones")
  func minutes() throws {
    let place = Place.page("meeting", id: Self.meeting.id.description)
    let nobody = Writer(user: "", host: "")
    let page = try #require(try Self.reader(place, for: nobody))
    #expect(page.sheet.sentences.contains("South West, March 2019: the minutes of a meeting."))
    #expect(page.text.contains("Adopt it"))
    #expect(page.text.contains("Four forces") && page.text.contains("Raised thought"))
    #expect(!page.text.contains("Private thought"))
    #expect(page.text.contains("1 is present, fewer than the quorum of 3."))
    #expect(try page.raws("attendance", "presence") == [.text("present")])
  }

  @Test("is done with an item of its agenda once it is marked, and says how long it took")
  func agendaDone() throws {
    let done = Matter.Discussed(
      cause: "action_due", about: Self.events[3].id.description, name: "x")
    let mark = Self.event(.discussed(done), after: 600, in: Self.meeting.id)
    let reader = try #require(
      try Self.reader(.board("meeting"), events: Self.events + [mark]))
    #expect(try reader.raws("agenda", "state").first == .text("done"))
    #expect(try reader.raws("agenda", "minutes_taken").first == .integer(10))
    #expect(reader.text.contains("open since 11:00; 1 of"))
    let again = Self.event(
      .discussed(.init(cause: done.cause, about: done.about, name: "x", isDone: false)),
      after: 700, in: Self.meeting.id, instead: mark.id)
    let open = try #require(
      try Self.reader(.board("meeting"), events: Self.events + [mark, again]))
    #expect(try open.raws("agenda", "minutes_taken").first == .missing)
    let page = try #require(
      try Self.reader(
        .page("meeting", id: Self.meeting.id.description), events: Self.events + [mark]))
    #expect(try page.raws("agenda", "minutes_taken") == [.integer(10)])
  }

  @Test("counts a force with apologies as absent, and says how many sent them")
  func apologies() throws {
    let sorry = Self.event(
      .attendance(.init(role: "DI", force: "gloucestershire", presence: .apologies)), after: 6,
      in: Self.meeting.id)
    let reader = try #require(
      try Self.reader(.board("meeting"), events: Self.events + [sorry]))
    #expect(
      reader.sheet.sentences.contains(
        "1 action overdue, 0 decisions for review, 4 forces absent, 1 of them with apologies."))
  }

  /// A meeting that was closed, an action of the meeting before it, and what came after it.
  private static let closedMeeting: [JournalEvent] = {
    let before = event(
      .action(
        .init(text: "Old action", ownerRole: "DI", due: Day(year: 2019, month: 4, dayOfMonth: 30))),
      after: -86_400)
    let agreed = event(
      .priority(.init(threat: "T-sw-01", old: .low, new: .high, rationale: "Doubled")), after: 20,
      on: ItemKey(table: "threat", key: "T-sw-01"), in: meeting.id)
    let closing = event(
      .meeting(
        .init(
          region: "sw", date: Day(year: 2019, month: 4, dayOfMonth: 5), chairRole: "ACC Crime",
          opened: opened, closed: Timestamp(seconds: opened.seconds + 3600), quorum: 1,
          venue: "Bristol", lastMinutes: .corrected, next: Day(year: 2019, month: 5, dayOfMonth: 3))
      ),
      after: 3600, instead: meeting.id)
    return [before] + events + [agreed, closing]
  }()

  @Test("has minutes with time, place, matters arising, what was agreed, and a line to sign")
  func wholeMinutes() throws {
    let page = try #require(
      try Self.reader(
        .page("meeting", id: Self.meeting.id.description), events: Self.closedMeeting))
    for text in [
      "11:00 to 12:00", "Bristol", "agreed with corrections", "3 May 2019", "Old action",
      "low → high: Doubled", "Agreed as a correct record",
    ] {
      #expect(page.text.contains(text), "\(text)")
    }
    #expect(try page.texts("arising", "what") == ["Old action"])
    #expect(try page.texts("actions", "what") == ["Call the bank"])
    #expect(try page.raws("agreed", "kind") == [.text("priority")])
  }

  @Test("keeps its minutes as they stood when it was closed")
  func minutesStand() throws {
    let place = Place.page("meeting", id: Self.meeting.id.description)
    let then = try #require(try Self.reader(place, events: Self.closedMeeting))
    let later = Self.event(
      .action(
        .init(text: "Call the bank", ownerRole: "DI", state: .done, evidence: "Called")),
      after: 90_000, on: Self.item, instead: Self.events[3].id)
    let now = try #require(try Self.reader(place, events: Self.closedMeeting + [later]))
    #expect(now.text == then.text)
    let board = try #require(
      try Self.reader(.board("meeting"), events: Self.closedMeeting + [later]))
    #expect(try !board.texts("actions", "what").contains("Call the bank"))
  }

  @Test("has in its minutes what was written in it, whatever the clock of the writer said")
  func skewedClock() throws {
    let ahead = Self.event(
      .decision(.init(text: "Clock ahead", rationale: "x", decidedBy: "y")), after: 90_000,
      in: Self.meeting.id)
    let page = try #require(
      try Self.reader(
        .page("meeting", id: Self.meeting.id.description), events: Self.closedMeeting + [ahead]))
    #expect(page.text.contains("Clock ahead"))
  }

  @Test("is that of the region on the board, and no other region's")
  func otherRegion() throws {
    let other = try #require(try Self.reader(.board("meeting"), .region("ea")))
    #expect(try other.texts("steps", "what") == ["Start the meeting"])
    #expect(!other.text.contains("is open since"))
    let nation = try #require(try Self.reader(.board("meeting"), .national))
    #expect(nation.text.contains("The meeting of South West is open since"))
  }

  @Test("names the forces that sent apologies and those that nobody came for")
  func missingForces() throws {
    let sorry = Self.event(
      .attendance(.init(role: "DI", force: "gloucestershire", presence: .apologies)), after: 6,
      in: Self.meeting.id)
    let page = try #require(
      try Self.reader(
        .page("meeting", id: Self.meeting.id.description), events: Self.closedMeeting + [sorry]))
    #expect(page.text.contains("Apologies  Gloucestershire"))
    #expect(page.text.contains("Absent  Avon and Somerset, Devon & Cornwall, Wiltshire"))
  }

  @Test("says that it was corrected, and still when the group parted")
  func corrected() throws {
    let events = Self.closedMeeting
    guard case .meeting(let closed) = try #require(events.last).matter else {
      return #expect(Bool(false))
    }
    let reopened = Self.event(.meeting(closed.reopened), after: 90_000, instead: events.last?.id)
    let again = Self.event(
      .meeting(closed.reopened.closed(at: Timestamp(seconds: Self.opened.seconds + 90_060))),
      after: 90_060, instead: reopened.id)
    let page = try #require(
      try Self.reader(
        .page("meeting", id: Self.meeting.id.description), events: events + [reopened, again]))
    #expect(page.text.contains("11:00 to 12:00"))
    #expect(page.sheet.subtitle.contains("corrected on 6 Apr 2019"))
  }

  @Test("keeps a decision in sight that was changed after the meeting")
  func changedDecision() throws {
    let changed = Self.event(
      .decision(.init(text: "Adopt it now", rationale: "Four forces", decidedBy: "The group")),
      after: 90_000, on: Self.item, instead: Self.events[2].id)
    let board = try #require(
      try Self.reader(.board("meeting"), events: Self.closedMeeting + [changed]))
    #expect(
      try board.texts("decisions", "what") == ["§ Adopt it now"]
        || board.text.contains("Adopt it now"))
  }

  @Test("says what an assessment comes to")
  func assessment() throws {
    let snapshot = try SampleSnapshot.open()
    let model = try #require(snapshot.scoreModels.last)
    let values = Dictionary(
      model.components.map { ($0.id, $0.allowedValues[0]) }, uniquingKeysWith: { first, _ in first }
    )
    let score = Self.event(
      .score(
        .init(
          subjectKind: .threat, subjectID: "T-sw-01", modelID: model.id,
          modelVersion: model.version, values: values, confidence: .high, rationale: "New victims")),
      after: 9, on: ItemKey(table: "threat", key: "T-sw-01"))
    let page = try #require(
      try Self.reader(.page("threat", id: "T-sw-01"), events: [score]))
    #expect(page.text.contains(", confidence high: New victims"))
    #expect(page.text.contains("score "))
  }

  @Test("keeps back texts in the safe view")
  func safe() throws {
    for place in [Place.board("meeting"), .page("investigation", id: "I-0106")] {
      let reader = try #require(try Self.reader(place, isSafe: true))
      #expect(!reader.text.contains("Adopt it") && !reader.text.contains("Call the bank"))
    }
  }

  @Test("says nothing of a record that a view without conditions does not hold")
  func cleared() throws {
    let secret = Self.event(
      .action(.init(text: "Secret action", ownerRole: "DI")), after: 9, on: Self.hidden)
    let conditional = Self.event(
      .action(.init(text: "Conditional action", ownerRole: "DI")), after: 9, handling: .conditions)
    let events = Self.events + [secret, conditional]
    let open = try #require(try Self.reader(.board("meeting"), events: events))
    #expect(open.text.contains("Secret action") && open.text.contains("Conditional action"))
    let cleared = try #require(
      try Self.reader(.board("meeting"), events: events, clearance: .withoutConditions))
    #expect(!cleared.text.contains("Secret") && !cleared.text.contains("Conditional action"))
    #expect(cleared.text.contains("Call the bank"))
  }

  @Test("is nowhere for an id that the journal does not have")
  func missing() throws {
    #expect(try Self.reader(.page("meeting", id: "nothing")) == nil)
  }
}
