import MeetingJournal
import Testing
import ThreatDomain

@Suite("What a meeting cannot be closed without")
struct LacksTests {
  @Test("is nothing for entries that are complete", arguments: everyMatter)
  func complete(_ matter: Matter) {
    #expect(matter.lacks.isEmpty)
  }

  @Test(
    "is the rationale of a decision",
    arguments: [(nil, [Lack.rationale]), ("", [.rationale]), (" \t", [.rationale]), ("Harm", [])])
  func decision(_ rationale: String?, lacks: [Lack]) {
    let decision = Matter.Decision(text: "Yes", rationale: rationale, decidedBy: "Chair")
    #expect(Matter.decision(decision).lacks == lacks)
  }

  @Test(
    "is the owner and the last day of an action",
    arguments: [
      (nil, nil, [Lack.owner, .dueDay]), ("RFDO", nil, [.dueDay]), ("", meetingDay, [.owner]),
      ("RFDO", meetingDay, []),
    ] as [(String?, Day?, [Lack])])
  func action(_ owner: String?, due: Day?, lacks: [Lack]) {
    let action = Matter.Action(text: "Ring", ownerRole: owner, due: due)
    #expect(Matter.action(action).lacks == lacks)
  }

  @Test(
    "is the reason of a case that was declined",
    arguments: [
      (Matter.Answer.Reply.takenUp, []), (.declined, [Lack.reason]), (.outcome, [.reason]),
    ])
  func answer(_ reply: Matter.Answer.Reply, lacks: [Lack]) {
    let answer = Matter.Answer(dissemination: "D-1", reply: reply, on: meetingDay)
    #expect(Matter.answer(answer).lacks == lacks)
  }

  @Test("is said for the whole meeting, entry by entry")
  func meeting() throws {
    let opening = JournalEvent(
      at: april, writer: anna,
      matter: .meeting(
        Matter.Meeting(
          region: "wales", date: meetingDay, chairRole: "Chair", opened: april, quorum: 2)))
    let state = JournalState(
      [
        opening, MeetingJournalTests.action("one", meeting: opening.id),
        MeetingJournalTests.action("two", due: meetingDay, meeting: opening.id),
        MeetingJournalTests.action("elsewhere"),
      ], for: anna)
    let lacking = try #require(state.meeting(opening.id)).lacking
    #expect(lacking.map { $0.thread.action?.text } == ["one"])
    #expect(lacking.map(\.lacks) == [[.dueDay]])
  }
}
