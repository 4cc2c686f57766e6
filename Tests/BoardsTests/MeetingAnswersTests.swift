import MeetingJournal
import SampleForTests
import Sheets
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards

@Suite("Answers of the centre in the meeting", .tags(.slow))
struct MeetingAnswersTests {
  private typealias Example = CentreExamples
  private static let board = Place.board("meeting")

  private static func items(_ reader: SheetReader, _ cause: String) throws -> [String] {
    let causes = try reader.raws("agenda", "cause")
    let texts = try reader.texts("agenda", "what")
    return zip(causes, texts).filter { $0.0 == .text(cause) }.map(\.1)
  }

  @Test("are preceded by a line about what closed meetings have not sent up")
  func notSent() throws {
    let held = try Example.read(Self.board, Example.held, "SELECT 1")
    let line = "2 entries of closed meetings have not been sent up: ptg journal return."
    #expect(held.sheet.sentences.contains(line) && held.pane("waiting") == nil)
    let open = try Example.read(Self.board, Array(Example.held.dropLast()), "SELECT 1")
    #expect(!open.text.contains("not been sent up"))
    let sent = try Example.read(Self.board, Example.sent, "SELECT 1")
    #expect(!sent.text.contains("not been sent up"))
  }

  @Test("are waited for in a list, oldest first, with the days since it went up")
  func waiting() throws {
    let ask = Example.event(
      .escalation(
        .init(
          operation: "I-0106", from: .regional, to: .national, route: .necc, ask: "Lead it",
          answerDue: Day(year: 2019, month: 4, dayOfMonth: 1))), days: -3, on: Example.cinder)
    let early = Example.event(
      .returned(.init(meeting: Example.opening.id, package: "0a", events: [ask.id])), days: -1)
    let reader = try Example.read(
      Self.board, Example.sent + [ask, early],
      Example.answer(Example.level, .received, to: Example.cinder))
    #expect(
      try reader.raws("waiting", "kind") == [
        .text("escalation"), .text("priority"), .text("level"),
      ])
    #expect(
      try reader.raws("waiting", "days_waiting") == [.integer(26), .integer(23), .integer(23)])
    #expect(try reader.raws("waiting", "answer_due").first == .text("2019-04-01"))
    #expect(try reader.texts("waiting", "answer_due").first == "1 Apr 2019 !")
    #expect(reader.sheet.sentences.contains("3 entries wait for an answer from the centre."))
  }

  @Test("are on the agenda where they refuse or conflict, the newest first")
  func agenda() throws {
    let reader = try Example.read(
      Self.board, Example.sent, Example.answer(Example.priority, .refused),
      Example.answer(Example.level, .conflict, on: "2019-03-22", to: Example.cinder))
    #expect(
      try Self.items(reader, "refused") == ["Payment diversion fraud, priority: Budget is spent"])
    #expect(try Self.items(reader, "conflict") == ["Cinder, level: Budget is spent"])
    let causes = try reader.raws("agenda", "cause").prefix(2)
    #expect(Array(causes) == [.text("conflict"), .text("refused")])
    let agreed = try Example.read(
      Self.board, Example.sent, Example.answer(Example.priority, .agreed))
    #expect(try Self.items(agreed, "refused").isEmpty)
  }

  @Test("leave the agenda once the group wrote about the record, or a closed meeting was done")
  func dealtWith() throws {
    let answer = Example.answer(Example.priority, .refused)
    let later = Example.event(
      .decision(.init(text: "Live with it", rationale: "x", decidedBy: "y")), days: 12,
      on: Example.payment)
    let written = try Example.read(Self.board, Example.sent + [later], answer)
    #expect(try Self.items(written, "refused").isEmpty)
    let next = Example.meeting(days: 14, closed: false)
    let done = Example.event(
      .discussed(.init(cause: "refused", about: "\(Example.priority.id)", name: "x")), days: 14,
      in: next.id, seconds: 60)
    let during = try Example.read(Self.board, Example.sent + [next, done], answer)
    #expect(try Self.items(during, "refused").count == 1)
    let closed = Example.meeting(days: 14, instead: next, seconds: 3600)
    let after = try Example.read(Self.board, Example.sent + [next, done, closed], answer)
    #expect(try Self.items(after, "refused").isEmpty)
  }

  @Test("are in the minutes of the next meeting, and not in those of the meeting itself")
  func minutes() throws {
    let next = Example.meeting(days: 14)
    let answers = [
      Example.answer(Example.priority, .refused),
      Example.answer(Example.level, .agreed, on: "2019-03-29", to: Example.cinder),
    ]
    let events = Example.sent + [next]
    let minutes = try Example.read(
      .page("meeting", id: "\(next.id)"), events, answers[0], answers[1])
    // The level was answered after the meeting.
    #expect(try minutes.raws("answers", "answer") == [.text("refused")])
    #expect(try minutes.texts("answers", "reason") == ["Budget is spent"])
    let own = try Example.read(
      .page("meeting", id: "\(Example.opening.id)"), events, answers[0], answers[1])
    #expect(own.pane("answers") == nil)
  }

  /// The escalation that answers an event of a return: declined until a day.
  private static func declined(until day: String) -> String {
    """
    INSERT INTO escalation (escalation_id, investigation_id, raised_on, from_tier, to_tier, route,
                            state, is_complex, decided_on, reason, raise_again_on)
    VALUES ('\(Example.level.id)', 'I-0106', '2019-03-30', 'regional', 'national', 'necc',
            'declined', 0, '2019-04-01', 'No surveillance team is free', '\(day)')
    """
  }

  @Test(
    "bring a declined escalation back on its day, and say why it was declined",
    arguments: [("2019-04-04", true), ("2019-04-05", true), ("2019-04-06", false)])
  func raisedAgain(day: String, isBack: Bool) throws {
    let reader = try Example.read(Self.board, nil, Self.declined(until: day))
    let items = try Self.items(reader, "raised_again").filter { $0.hasPrefix("Cinder P1") }
    #expect(items == (isBack ? ["Cinder P1: No surveillance team is free"] : []))
  }
}
