import MeetingJournal
import SnapshotStore
import Testing
import ThreatDomain

@testable import Boards

@Suite("How an entry stands on its way to the centre and back")
struct SentStandingTests {
  private typealias Example = CentreExamples

  private static func reply(
    _ event: JournalEvent, _ reply: DecisionReply, days: Int = 9
  ) -> DecisionAnswer {
    DecisionAnswer(
      id: event.id.description, answeredOn: Example.met + days, answer: reply,
      answeredBy: "NECC", reason: "Why", regionID: "sw", subjectKind: .threat,
      subjectID: "T-sw-04")
  }

  private static func standing(
    _ events: [JournalEvent], _ answers: DecisionAnswer..., of root: EventID = Example.priority.id,
    forces: [String] = ["dorset"]
  ) throws -> SentStanding? {
    let state = JournalState(events, for: Example.writer)
    let thread = try #require(state.thread(root))
    return CentreAnswers(answers, JournalFront(state).sentUp, forces: forces).standing(of: thread)
  }

  /// The priority, changed after its return went up.
  private static let changed = Example.event(
    .priority(.init(threat: "T-sw-04", old: .medium, new: .low, rationale: "Less")), days: 5,
    on: Example.payment, instead: Example.priority.id)

  @Test("is not sent, then sent and waiting, then answered")
  func course() throws {
    #expect(try Self.standing(Example.held)?.state == .notSent)
    let sent = try #require(try Self.standing(Example.sent))
    #expect(sent.state == .waiting && sent.sentOn == Example.met + 2 && sent.isWaiting)
    let received = try Self.standing(Example.sent, Self.reply(Example.priority, .received))
    #expect(received?.state == .answered(.received) && received?.isWaiting == true)
    let refused = try Self.standing(Example.sent, Self.reply(Example.priority, .refused))
    #expect(refused?.isContrary == true && refused?.isWaiting == false)
  }

  @Test("belongs to an earlier event where the group changed the entry since")
  func earlier() throws {
    let answered = try Self.standing(
      Example.sent + [Self.changed], Self.reply(Example.priority, .refused))
    #expect(answered?.state == .answered(.refused) && answered?.isChanged == true)
    #expect(answered?.isContrary == false)
  }

  @Test("is that of the event that counts now before that of an earlier one")
  func current() throws {
    let events = Example.sent + [Self.changed]
    let both = try Self.standing(
      events, Self.reply(Example.priority, .refused, days: 20), Self.reply(Self.changed, .agreed))
    #expect(both?.state == .answered(.agreed) && both?.isChanged == false)
    let again = Example.event(
      .returned(.init(meeting: Example.opening.id, package: "0a", events: [Self.changed.id])),
      days: 6)
    let waits = try Self.standing(events + [again], Self.reply(Example.priority, .refused))
    #expect(waits?.state == .waiting && waits?.sentOn == Example.met + 6)
  }

  @Test("is nothing for a decision, and for an action of a force of the group")
  func stays() throws {
    #expect(try Self.standing(Example.held, of: Example.decision.id) == nil)
    let action = Example.event(
      .action(.init(text: "Call the bank", ownerRole: "DI", ownerForce: "kent")))
    #expect(try Self.standing([action], of: action.id)?.state == .notSent)
    #expect(try Self.standing([action], of: action.id, forces: ["kent"]) == nil)
  }

  @Test("calls the group until it wrote about the record after the day of the answer")
  func contrary() {
    let answers = CentreAnswers(
      [Self.reply(Example.priority, .conflict)], SentUp(), forces: [])
    let own = MarkedEntry(event: Example.priority.id, at: Example.priority.at)
    #expect(answers.contrary(among: [own])?.answer == .conflict)
    func later(_ days: Int) -> MarkedEntry {
      MarkedEntry(event: EventID(), at: Example.event(.note(.init(text: "")), days: days).at)
    }
    #expect(answers.contrary(among: [own, later(9)])?.answer == .conflict)
    #expect(answers.contrary(among: [own, later(10)]) == nil)
  }
}
