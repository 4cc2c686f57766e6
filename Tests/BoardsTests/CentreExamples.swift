import MeetingJournal
import SampleForTests
import Sheets
import SnapshotStore
import Testing
import ThreatDomain

@testable import Boards

/// A meeting of the South West that was closed and sent up, and answers to it.
///
/// The sample export is of 5 Apr 2019; the meeting was on 11 Mar, its return went up on 13 Mar.
enum CentreExamples {
  static let writer = Writer(user: "rfdo", host: "desk")
  static let payment = ItemKey(table: "threat", key: "T-sw-04")
  static let cinder = ItemKey(table: "investigation", key: "I-0106")
  static let met = Day(year: 2019, month: 3, dayOfMonth: 11)

  static func event(
    _ matter: Matter, days: Int = 0, on item: ItemKey? = nil, in meeting: EventID? = nil,
    instead of: EventID? = nil, handling: HandlingCode = .share, seconds: Int = 0
  ) -> JournalEvent {
    JournalEvent(
      meeting: meeting,
      at: Timestamp(seconds: (met.sinceEpoch + days) * 86_400 + 36_000 + seconds), writer: writer,
      item: item, snapshotSerial: 8, handling: handling, supersedes: of, matter: matter)
  }

  static func meeting(
    days: Int, closed: Bool = true, instead of: JournalEvent? = nil, seconds: Int = 0
  ) -> JournalEvent {
    let opened = Timestamp(seconds: (met.sinceEpoch + days) * 86_400 + 36_000)
    return event(
      .meeting(
        .init(
          region: "sw", date: met + days, chairRole: "ACC Crime", opened: opened,
          closed: closed ? Timestamp(seconds: opened.seconds + 3600) : nil, quorum: 1)),
      days: days, instead: of?.id, seconds: seconds)
  }

  static let opening = meeting(days: 0, closed: false)
  static let priority = event(
    .priority(.init(threat: "T-sw-04", old: .medium, new: .high, rationale: "Doubled")),
    on: payment, in: opening.id, seconds: 10)
  static let level = event(
    .level(.init(operation: "I-0106", from: .p1, to: .p2, ground: "Quieter now")), on: cinder,
    in: opening.id, seconds: 20)
  static let decision = event(
    .decision(.init(text: "Adopt it", rationale: "x", decidedBy: "y")), in: opening.id,
    seconds: 30)
  static let closing = meeting(days: 0, instead: opening, seconds: 3600)
  /// A meeting that agreed a priority and a level, and was closed.
  static let held = [opening, priority, level, decision, closing]
  static let returned = event(
    .returned(
      .init(
        meeting: opening.id, package: String(repeating: "0a", count: 32),
        events: [priority.id, level.id])), days: 2)
  /// The same after its return went up.
  static let sent = held + [returned]

  /// SQL for an answer to an event.
  static func answer(
    _ event: JournalEvent, _ reply: DecisionReply, on day: String = "2019-03-20",
    to item: ItemKey = payment, because reason: String = "Budget is spent",
    region: String = "sw", handling: HandlingCode = .share
  ) -> String {
    """
    INSERT INTO decision_answer
    VALUES ('\(event.id)', '\(region)', '\(item.table)', '\(item.key)', '\(day)',
            '\(reply.rawValue)', 'National tasking', NULL, NULL, '\(reason)',
            '\(handling.rawValue)')
    """
  }

  static func read(
    _ place: Place, _ events: [JournalEvent]?, _ answers: String..., isSafe: Bool = false,
    scope: Scope = .region("sw"), clearance: Clearance = .full
  ) throws -> SheetReader {
    var read: SheetReader?
    try AlteredSample(answers.joined(separator: ";\n")).open(clearance) { snapshot in
      var request = try SampleReading.request(scope, isSafe: isSafe)
      request.journal = events.map { GroupJournal($0, for: writer) }
      read = try place.load(from: snapshot, request).map { SheetReader(sheet: $0) }
    }
    return try #require(read)
  }
}
