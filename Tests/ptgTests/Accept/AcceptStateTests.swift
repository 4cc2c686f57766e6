import ExportFormat
import ExportSync
import JournalReturn
import MeetingJournal
import Sheets
import TerminalScreen
import Testing
import ThreatDomain
import Wording

@testable import ptg

@Suite("The board of returns")
struct AcceptStateTests {
  private static let today = Day("2026-12-03") ?? Day(sinceEpoch: 0)
  private static let at = Timestamp("2026-12-01T10:00:00Z") ?? Timestamp(seconds: 0)

  private static func event(_ matter: Matter, after seconds: Int) -> JournalEvent {
    JournalEvent(
      at: Timestamp(seconds: at.seconds + seconds), writer: Writer(user: "a", host: "b"),
      matter: matter)
  }

  /// A threat's priority that changed since, an escalation, and a case that nobody knows.
  private static let events = [
    event(
      .priority(.init(threat: "T-1", old: .low, new: .high, rationale: "Losses doubled")),
      after: 1),
    event(
      .escalation(
        .init(operation: "I-1", from: .regional, to: .national, route: .nca, ask: "Lead it")),
      after: 2),
    event(.answer(.init(dissemination: "D-9", reply: .takenUp, on: today)), after: 3),
  ]

  private static func row(_ table: Table, _ values: [String: String]) -> TableRow {
    TableRow(fields: table.columns.map { values[$0.name] ?? "" }, line: 2)
  }

  private static func tables() throws -> CentreTables {
    try CentreTables(
      [
        "region": [row(.region, ["region_id": "sw", "name": "South West"])],
        "threat": [
          row(
            .threat,
            ["threat_id": "T-1", "name": "Courier fraud", "agreed_priority": "medium"])
        ],
        "investigation": [
          row(
            .investigation,
            [
              "investigation_id": "I-1", "operation": "Cinder", "lead_tier": "regional",
              "is_complex": "0",
            ])
        ],
      ], with: ChangeSet())
  }

  private static func state() throws -> (AcceptState, AcceptWords) {
    let tables = try tables()
    let entries = JournalThread.list(events).map { ReturnedEvent(root: $0.root, event: $0.current) }
    let returned = MeetingReturn(
      header: ReturnHeader(
        region: "sw", meeting: EventID(), date: today, exportSerial: 8, created: at,
        marking: .officialSensitive), events: entries, heads: [])
    let acceptance = try Acceptance(
      of: [returned], against: tables, goingOnFrom: ChangeSet(), on: today, by: "NECC")
    let words = Words(.english)
    let state = AcceptState(
      acceptance.proposals, decided: [:], by: "NECC", today: today, words)
    return (state, AcceptWords(tables, words))
  }

  private static func sheet(_ state: AcceptState, _ said: AcceptWords) -> Sheet {
    AcceptSheet(
      proposals: state.proposals, decisions: state.decisions, said: said, today: today
    ).sheet
  }

  /// Presses keys; a text is typed letter by letter.
  private static func press(
    _ keys: [Key], in state: inout AcceptState, _ said: AcceptWords
  ) -> AcceptState.Effect {
    var effect = AcceptState.Effect.none
    for key in keys {
      effect = state.take(key, in: sheet(state, said), page: 5)
      state.view.settle(in: sheet(state, said))
    }
    return effect
  }

  private static func typed(_ text: String) -> [Key] { text.map(Key.character) + [.enter] }

  @Test("shows each entry with what the row said then and says now")
  func shown() throws {
    let (state, said) = try Self.state()
    let table = try #require(Self.sheet(state, said).panes.first?.data)
    let rows = table.rows.map { $0.fields.map(\.plainWords) }
    #expect(
      rows[0][2...5] == ["Courier fraud (T-1)", "low to high: Losses doubled", "low", "! medium"])
    #expect(rows[1][2] == "Cinder (I-1)")
    #expect(rows[2][5] == "! no such record")
    #expect(rows.map { $0[6] } == ["not decided", "not decided", "not decided"])
  }

  @Test("a agrees and goes on to the next entry; u takes the decision back")
  func agree() throws {
    var (state, said) = try Self.state()
    #expect(Self.press([.down, .character("a")], in: &state, said) == .keep)
    #expect(state.decisions[Self.events[1].id]?.verdict == .agree)
    #expect(Self.press([.up, .character("u")], in: &state, said) == .keep)
    #expect(state.decisions.isEmpty)
  }

  @Test("a conflict is agreed by a second key, after the board said what that does")
  func agreeConflict() throws {
    var (state, said) = try Self.state()
    #expect(Self.press([.character("a")], in: &state, said) == .none)
    #expect(state.message == Words(.english)[.exchange(.conflictHint)])
    #expect(state.decisions.isEmpty)
    #expect(Self.press([.character("a")], in: &state, said) == .keep)
    #expect(state.decisions[Self.events[0].id]?.verdict == .agree)
  }

  @Test("r asks why, and for an escalation from which day it may be raised again")
  func refuse() throws {
    var (state, said) = try Self.state()
    let keys =
      [Key.character("r")] + Self.typed("Losses fell") + [.character("r")]
      + Self.typed("No team") + Self.typed("tomorrow?")
    _ = Self.press(keys, in: &state, said)
    #expect(state.decisions[Self.events[0].id]?.reason == "Losses fell")
    #expect(state.message == Words(.english)[.exchange(.noDay)])
    #expect(state.decisions.count == 1)
    _ = Self.press([.control("u")] + Self.typed("+60"), in: &state, said)
    let decision = state.decisions[Self.events[1].id]
    #expect(decision?.reason == "No team")
    #expect(decision?.raiseAgainOn == Self.today + 60)
  }

  @Test("a refusal needs a reason, and Esc gives it up")
  func reasonNeeded() throws {
    var (state, said) = try Self.state()
    _ = Self.press([.character("r")] + Self.typed("  "), in: &state, said)
    #expect(state.message == Words(.english)[.exchange(.needsReason)])
    _ = Self.press([.escape], in: &state, said)
    #expect(state.input == nil)
    #expect(state.decisions.isEmpty)
  }

  @Test("a record that the tables do not have cannot be agreed")
  func unknown() throws {
    var (state, said) = try Self.state()
    #expect(Self.press([.end, .character("a")], in: &state, said) == .none)
    #expect(state.message == Words(.english)[.exchange(.cannotAgree)])
  }

  @Test("w writes at once where all is decided, and asks again where it is not")
  func write() throws {
    var (state, said) = try Self.state()
    #expect(Self.press([.character("w")], in: &state, said) == .none)
    #expect(Self.press([.character("w")], in: &state, said) == .write)
    let later = [Key.character("l"), .character("l"), .character("l")]
    #expect(Self.press(later + [.character("w")], in: &state, said) == .write)
  }

  @Test("every other key says that it is not used here")
  func others() throws {
    var (state, said) = try Self.state()
    #expect(Self.press([.character("x")], in: &state, said) == .none)
    #expect(state.message == Words(.english)[.exchange(.keyUnknown)])
    #expect(Self.press([.character("q")], in: &state, said) == .leave)
  }
}
