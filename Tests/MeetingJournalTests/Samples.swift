import MeetingJournal
import Platform
import ThreatDomain

let anna = Writer(user: "anna", host: "desk")
let bryn = Writer(user: "bryn", host: "laptop")
let april = Timestamp(seconds: 1_554_465_600)
let meetingDay = Day(year: 2019, month: 4, dayOfMonth: 5)
let operation = ItemKey(table: "investigation", key: "I-0034")

/// One matter of every kind, in the order of ``Matter/Kind``.
let everyMatter: [Matter] = [
  .meeting(
    Matter.Meeting(
      region: "wales", date: meetingDay, chairRole: "ACC Crime", opened: april,
      closed: Timestamp(seconds: april.seconds + 5400), quorum: 3)),
  .attendance(
    Matter.Attendance(role: "RFDO", force: "gwent", presence: .deputy, conflict: "Former owner")),
  .decision(
    Matter.Decision(
      text: "Take it on", rationale: "Harm", refused: ["Leave it", "Ask the NCA"],
      decidedBy: "ACC Crime", dissent: "Gwent: no room", reviewOn: meetingDay + 30)),
  .action(
    Matter.Action(
      text: "Write the \"plan\" / cynllun Ystâd", ownerRole: "RFDO", ownerForce: "gwent",
      due: meetingDay + 14, state: .notAccepted, evidence: "Minute 4")),
  .priority(
    Matter.Priority(
      threat: "T-01", old: .low, new: .high, rationale: "Doubled", validTo: meetingDay + 90)),
  .owner(Matter.Owner(item: operation, old: "DI North", new: "DI South")),
  .level(Matter.Level(operation: "I-0034", from: .p3, to: .p1, ground: "Victims in danger")),
  .escalation(
    Matter.Escalation(
      operation: "I-0034", from: .regional, to: .national, route: .nlf, ask: "Take the lead",
      answerDue: meetingDay + 28)),
  .answer(
    Matter.Answer(dissemination: "D-7", reply: .declined, on: meetingDay, reason: "No suspect here")
  ),
  .tasking(Matter.Tasking(to: .region("wales"), wanted: "Visit 12", answerBy: meetingDay + 7)),
  .claim(
    Matter.Claim(
      day: meetingDay, target: ItemKey(table: "actor", key: "A-0012"), strand: .pursue,
      tactic: "Arrest", grade: .moderate, evidence: "Custody record", otherClaimants: ["kent"])),
  .activity(
    Matter.Activity(
      subjectKind: .threat, subjectID: "T-01", strand: .protect, what: "Leaflets",
      leadRole: "Protect officer", due: meetingDay + 20)),
  .gap(
    Matter.Gap(
      scope: .force("gwent"), name: "Financial investigators", missing: "Two posts", blocks: "T-01")
  ),
  .score(
    Matter.Score(
      subjectKind: .actor, subjectID: "A-0012", modelID: "morile", modelVersion: "3",
      values: ["harm": 4, "a": 1], confidence: .medium, rationale: "New victims")),
  .ask(Matter.Ask(requirement: "Who launders it?", to: "NCA", due: meetingDay + 21)),
  .query(Matter.Query(figure: "Reports, March 2019", why: "Twice last month")),
  .note(Matter.Note(text: "Ask again about Dyfed", isRaised: true)),
  .discussed(Matter.Discussed(cause: "no_owner", about: "I-0034", name: "Cinder P2")),
  .returned(
    Matter.Returned(
      meeting: EventID(), package: String(repeating: "0a", count: 32), events: [EventID()])),
]

/// An event with every member.
func fullEvent(_ matter: Matter) -> JournalEvent {
  JournalEvent(
    meeting: EventID(), at: april, writer: anna, role: "Secretary", item: operation,
    snapshotSerial: 8, figure: SeenFigure(name: "Reports, March 2019", value: "1,022"),
    marking: .official, handling: .conditions, handlingConditions: "Not to partners",
    supersedes: EventID(), matter: matter)
}

func action(
  _ text: String, at second: Int = 0, by writer: Writer = anna, due: Day? = nil,
  state: Matter.Action.State = .open, superseding old: JournalEvent? = nil,
  item: ItemKey? = operation, meeting: EventID? = nil
) -> JournalEvent {
  JournalEvent(
    meeting: meeting, at: Timestamp(seconds: april.seconds + second), writer: writer, item: item,
    supersedes: old?.id,
    matter: .action(Matter.Action(text: text, ownerRole: "RFDO", due: due, state: state)))
}

func note(
  _ text: String, isRaised: Bool = false, at second: Int = 0, by writer: Writer = anna,
  superseding old: JournalEvent? = nil
) -> JournalEvent {
  JournalEvent(
    at: Timestamp(seconds: april.seconds + second), writer: writer, item: operation,
    supersedes: old?.id, matter: .note(Matter.Note(text: text, isRaised: isRaised)))
}

/// The journal of a device, with all its files under one folder.
func journal(in folder: String, device: String = "one", shared: String? = nil) -> JournalFolder {
  JournalFolder(
    shared ?? "\(folder)/\(device)/journal", deviceFile: "\(folder)/\(device)/own/device",
    witness: "\(folder)/\(device)/own/witness", index: "\(folder)/\(device)/own/index.db")
}

extension JournalFolder {
  /// Saves actions with these texts, and gives their events.
  @discardableResult
  func save(_ texts: [String], by writer: Writer = anna) throws -> [JournalEvent] {
    let events = texts.enumerated().map { action($1, at: $0, by: writer) }
    for event in events { _ = try save(event) }
    return events
  }

  /// The texts of the actions in the order of the state.
  func texts() throws -> [String] {
    JournalState(try read().events, for: anna).threads.compactMap(\.action?.text)
  }

  /// The paths of the logs.
  func paths() throws -> [String] { try files().map { "\(path)/\($0.name)" } }
}
