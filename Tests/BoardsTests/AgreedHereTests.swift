import MeetingJournal
import SampleForTests
import Sheets
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards

@Suite("What the group agreed and the export does not say yet")
struct AgreedHereTests {
  private static let writer = Writer(user: "rfdo", host: "desk")
  /// The day of the sample export, 5 Apr 2019, at ten.
  private static let today = Timestamp(seconds: 1_554_458_400)

  private static func event(
    _ matter: Matter, days: Int = 0, handling: HandlingCode = .share, instead of: EventID? = nil
  ) -> JournalEvent {
    JournalEvent(
      at: Timestamp(seconds: today.seconds + days * 86_400), writer: writer, snapshotSerial: 8,
      handling: handling, supersedes: of, matter: matter)
  }

  private static func priority(
    _ new: AgreedPriority, was old: AgreedPriority? = .medium, days: Int = 0,
    until last: Day? = nil,
    handling: HandlingCode = .share
  ) -> JournalEvent {
    event(
      .priority(
        .init(threat: "T-sw-04", old: old, new: new, rationale: "Why not", validTo: last)),
      days: days, handling: handling)
  }

  private static let level = event(
    .level(.init(operation: "I-0106", from: .p1, to: .p2, ground: "Quieter now")))
  private static let owner = event(
    .owner(.init(item: ItemKey(table: "threat", key: "T-sw-06"), new: "DI Fraud")))
  private static let all = [priority(.high), level, owner]

  private static func reader(
    _ place: Place, _ events: [JournalEvent] = all, isSafe: Bool = false,
    _ clearance: Clearance = .full, choices: Choices = Choices()
  ) throws -> SheetReader {
    let snapshot = try SampleSnapshot.open(clearance)
    var request = try SampleReading.request(.region("sw"), choices: choices, isSafe: isSafe)
    request.journal = GroupJournal(events, for: writer)
    return SheetReader(sheet: try #require(try place.load(from: snapshot, request)))
  }

  /// The fields of a column in the row of a record.
  private static func text(
    _ reader: SheetReader, _ id: (column: String, value: String), _ column: String
  ) throws -> (shown: String, raw: RawValue) {
    let ids = try reader.raws("threats", id.column)
    let row = try #require(ids.firstIndex(of: .text(id.value)))
    return (try reader.texts("threats", column)[row], try reader.raws("threats", column)[row])
  }

  @Test("stands beside the export's priority on the threat board, which keeps its own in data")
  func threats() throws {
    let reader = try Self.reader(.board("threats"))
    let payment = ("threat_id", "T-sw-04")
    let agreed = try Self.text(reader, payment, "agreed_priority")
    #expect(agreed.shown == "medium § high" && agreed.raw == .text("medium"))
    #expect(try Self.text(reader, payment, "agreed_here").raw == .text("high"))
    #expect(try Self.text(reader, payment, "agreed_here_on").raw == .text("2019-04-05"))
    let mules = try Self.text(reader, ("threat_id", "T-sw-06"), "owner")
    #expect(mules.shown == "§ DI Fraud" && mules.raw == .missing)
    #expect(reader.sheet.legend.contains { $0.sign == "P3 § P2" })
    #expect(reader.text.contains("high, 5 Apr 2019; not yet in the export"))
    #expect(
      reader.sheet.sentences.contains {
        $0.hasPrefix("Agreed here, not yet in the export: ")
          && $0.contains("Payment diversion fraud, high") && $0.contains("Money mules, DI Fraud")
      })
  }

  @Test("stands beside the level of an investigation on the grid and on its page")
  func levels() throws {
    let grid = try Self.reader(.board("grid"))
    #expect(
      grid.sheet.block?.items.first { $0.name == "§Cinder" }?.marks.plainWords
        .contains("Level agreed here: P2, 5 Apr 2019; not yet in the export") == true)
    #expect(
      grid.sheet.sentences.contains("Agreed here, not yet in the export: Cinder, P2."))
    let page = try Self.reader(.investigation("I-0106"))
    #expect(page.text.contains("P2, 5 Apr 2019; not yet in the export"))
  }

  @Test("comes first beside a name on the grid, where a narrow cell cuts the last marks")
  func first() throws {
    let grid = try Self.reader(.board("grid"))
    let item = try #require(grid.sheet.block?.items.first { $0.name == "§Cinder" })
    #expect(SheetReader.text(item.marks.runs).hasPrefix("§P2 !4P"))
  }

  @Test("stands on the priorities of all regions side by side")
  func priorities() throws {
    let reader = try Self.reader(.board("threats"), choices: Choices(ThreatView.priorities))
    #expect(try reader.texts("priorities", "priority_sw").contains("M § H"))
    #expect(try reader.texts("agreements", "agreed_priority").contains("medium § high"))
  }

  @Test("changes nothing on a board where the export says the same")
  func same() throws {
    let place = Place.board("threats")
    let reader = try Self.reader(place, [Self.priority(.medium, was: .low)])
    #expect(!reader.text.contains("not yet in the export"))
    #expect(try reader.texts("threats", "agreed_priority").allSatisfy { !$0.contains("§") })
  }

  private static func value(_ events: JournalEvent...) throws -> AgreedPriority? {
    let threat = Threat(
      id: "T-sw-04", regionID: "sw", name: "Payment diversion fraud", agreedPriority: .medium,
      agreedOn: Day(year: 2019, month: 3, dayOfMonth: 8), rationale: "", plans: FourPlans([]))
    return AgreedHere(GroupJournal(events, for: writer), asAt: today.day).priority(of: threat)?
      .value
  }

  @Test("counts until its last day, as the last entry says")
  func last() throws {
    #expect(try Self.value(Self.priority(.high), Self.priority(.low, days: 1)) == .low)
    #expect(try Self.value(Self.priority(.high), Self.priority(.medium, days: 1)) == nil)
    #expect(try Self.value(Self.priority(.high, until: Self.today.day)) == .high)
    #expect(try Self.value(Self.priority(.high, until: Self.today.day - 1)) == nil)
  }

  @Test("counts from before the export only while the export says what it said then")
  func older() throws {
    #expect(try Self.value(Self.priority(.high, days: -10)) == .high)
    #expect(try Self.value(Self.priority(.high, was: .low, days: -10)) == nil)
    // The export's priority was agreed on 8 March, after the entry.
    #expect(try Self.value(Self.priority(.high, days: -40)) == nil)
  }

  @Test("keeps a typed owner back in the safe view, and shows the priority")
  func safe() throws {
    let reader = try Self.reader(.board("threats"), isSafe: true)
    #expect(!reader.text.contains("DI Fraud") && reader.text.contains("medium § high"))
    #expect(
      try Self.text(reader, ("threat_id", "T-sw-06"), "owner_here").raw == .suppressed)
  }

  @Test("is not shown to a view without conditions where the entry has handling code C")
  func cleared() throws {
    let events = [Self.priority(.high, handling: .conditions)]
    let open = try Self.reader(.board("threats"), events)
    #expect(open.text.contains("medium § high"))
    let cleared = try Self.reader(.board("threats"), events, .withoutConditions)
    #expect(!cleared.text.contains("medium § high"))
  }
}
