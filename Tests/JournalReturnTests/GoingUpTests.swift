import MeetingJournal
import Testing
import ThreatDomain

@testable import JournalReturn

@Suite("What goes up with a return, and what stays")
struct GoingUpTests {
  private let held = Held()

  private func goingUp(
    _ events: [JournalEvent], of meeting: Held? = nil, withConditions: Bool = true
  ) throws -> GoingUp {
    let state = JournalState(events, for: Writer(user: "", host: ""))
    let record = try #require(state.meeting((meeting ?? held).id))
    return GoingUp(
      of: record, in: state, forces: ["dorset", "devon"], withConditions: withConditions)
  }

  private static let entries: [(Matter, Bool)] = [
    (.priority(.init(threat: "T-1", new: .high, rationale: "r")), true),
    (.owner(.init(item: ItemKey(table: "threat", key: "T-1"), new: "DCI")), true),
    (.level(.init(operation: "I-1", to: .p1, ground: "g")), true),
    (
      .escalation(
        .init(operation: "I-1", from: .regional, to: .national, route: .nca, ask: "Lead")), true
    ),
    (.answer(.init(dissemination: "D-1", reply: .takenUp, on: today)), true),
    (.tasking(.init(to: .force("kent"), wanted: "Visit")), true),
    (.claim(.init(day: today, strand: .pursue, tactic: "Arrest", grade: .minor)), true),
    (
      .activity(.init(subjectKind: .threat, subjectID: "T-1", strand: .protect, what: "Leaflets")),
      true
    ),
    (.gap(.init(scope: .force("dorset"), name: "Analysts", missing: "One")), true),
    (
      .score(
        .init(
          subjectKind: .threat, subjectID: "T-1", modelID: "m", modelVersion: "1", values: [:],
          confidence: .low, rationale: "r")), true
    ),
    (.ask(.init(requirement: "Who?", to: "NCA")), true),
    (.query(.init(figure: "Reports", why: "Twice")), true),
    (.action(.init(text: "Send", ownerRole: "DI", ownerForce: "kent")), true),
    (.action(.init(text: "Send", ownerRole: "DI", ownerForce: "dorset")), false),
    (.action(.init(text: "Send", ownerRole: "DI")), false),
    (.decision(.init(text: "Go", decidedBy: "Group")), false),
    (.note(.init(text: "raised", isRaised: true)), false),
    (.note(.init(text: "private")), false),
  ]

  @Test("each kind goes up or stays", arguments: entries.indices)
  func kinds(of index: Int) throws {
    let (matter, goesUp) = Self.entries[index]
    let entry = event(matter, in: held.id)
    let going = try goingUp([held.open, entry, held.close])
    #expect(going.threads.map(\.root) == (goesUp ? [entry.id] : []))
  }

  @Test("what went up with another return does not go up again, until the group changes it")
  func sentBefore() throws {
    let next = Held(from: 7200, to: 9000)
    let entry = event(Self.entries[0].0, in: held.id)
    let sent = event(
      .returned(.init(meeting: held.id, package: "ab", events: [entry.id])), after: 4000,
      in: held.id)
    let before = [held.open, entry, held.close, sent, next.open, next.close]
    #expect(try goingUp(before, of: next).threads.isEmpty)
    #expect(try goingUp(before, of: held).threads.map(\.root) == [entry.id])
    let changed = event(
      .priority(.init(threat: "T-1", new: .low, rationale: "r")), after: 8000, in: next.id,
      supersedes: entry.id)
    let going = try goingUp(before + [changed], of: next)
    #expect(going.threads.map(\.current.id) == [changed.id])
    #expect(going.threads.map(\.root) == [entry.id])
  }

  @Test("what an earlier meeting agreed and nobody sent up goes up with the next one")
  func forgotten() throws {
    let next = Held(from: 7200, to: 9000)
    let entry = event(Self.entries[0].0, in: held.id)
    let outside = event(Self.entries[4].0, after: 5000, in: nil)
    let all = [held.open, entry, held.close, outside, next.open, next.close]
    #expect(try goingUp(all, of: next).threads.map(\.root) == [entry.id, outside.id])
    #expect(try goingUp(all, of: held).threads.map(\.root) == [entry.id, outside.id])
  }

  @Test("entries of another group, of a later and of an open meeting stay out")
  func others() throws {
    let other = Held("nw", from: 10, to: 3000)
    let later = Held(from: 7200, to: 9000)
    let theirs = event(Self.entries[0].0, in: other.id)
    let next = event(Self.entries[1].0, after: 7300, in: later.id)
    let all = [held.open, held.close, other.open, other.close, theirs, later.open, next]
    #expect(try goingUp(all + [later.close]).threads.isEmpty)
    #expect(try goingUp(all).threads.isEmpty)
  }

  @Test("without records under conditions, their entries stay and are counted")
  func conditions() throws {
    let entry = event(
      Self.entries[0].0, in: held.id, handling: .conditions, conditions: "Ask first")
    let all = [held.open, entry, held.close]
    let without = try goingUp(all, withConditions: false)
    #expect(without.threads.isEmpty)
    #expect(without.keptBack == 1)
    #expect(try goingUp(all).threads.count == 1)
  }
}
