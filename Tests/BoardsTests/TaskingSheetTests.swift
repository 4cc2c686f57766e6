import CellCanvas
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("The board of tasking")
struct TaskingSheetTests {
  private typealias Cases = TaskingCases

  private static func reader(view: TaskingView = .cases, isSafe: Bool = false) -> SheetReader {
    SheetReader(sheet: Cases.sheet(view: view, isSafe: isSafe))
  }

  @Test("at 80 by 24 shows first what no force has answered, oldest first, and by force")
  func picture() {
    #expect(
      Cases.picture(Cases.sheet(), 80, 24) == """
                                       OFFICIAL-SENSITIVE
        TASKING  disseminations first · as at 5 Apr 2019
        South East · Mar 2019 · export 8 · SAMPLE
         1 Threats  3 Actors
        3 disseminations are not taken up, 3 of them late; the oldest has waited 400
          days (Kent).
        To escalate  1   Awaiting answer  1   Longest  32d !   Take-up  72% of 32

          Force   Fraud type                 Age  Victims  Vulnerable  Loss  Sent    H+2
        ▸ Kent    Other advance fee fra…  400d !       14           5  £12k  1 Mar 2018
          Surrey  Other advance fee fra…   90d !       14           2  £12k  5 Jan 2019
          Kent    Other advance fee fra…   20d !        3           0  £12k  16 Mar 2019


        ── By force: awaiting of all time, the rest sent May 2018 to Apr 2019 ──────────
          Force   Awaiting  Oldest  Taken  Declined  Sent  Take-up  Median
          Kent           2    400d     10         1    12      83%   30.5d
          Surrey         1     90d     13         6    20      65%     26d



        !own no owner  !28d no activity  !dec decision overdue  !4P 4P gap … K    Tab +8
        ? help  q quit
                                       OFFICIAL-SENSITIVE
        """)
  }

  @Test("at 40 by 10 still names force, fraud type and age")
  func small() {
    #expect(
      Cases.picture(Cases.sheet(), 40, 10) == """
                   OFFICIAL-SENSITIVE
        TASKING  disseminati… · as at 5 Apr 2019
        South East · Mar 2019 · export 8 …SAMPLE
        3 disseminations are not taken up, 3 of…
          Force   Fraud type             Age H+6
        ▸ Kent    Other advance fee…  400d !
          Surrey  Other advance fee…   90d !
          Kent    Other advance fee…   20d !
        Tab +9  ? help  q quit
                   OFFICIAL-SENSITIVE
        """)
  }

  @Test("marks what is past its time limit, by the export's limits, else by default ones")
  func late() throws {
    let sheet = Self.reader()
    #expect(try sheet.texts("not-taken-up", "age_days") == ["400d !", "90d !", "20d !"])
    #expect(try sheet.texts("waiting", "days_waiting") == ["32d !"])
    let records = Cases.records(limits: TimeLimits([.takeUp: 30, .escalationAnswer: 40]))
    let slower = SheetReader(sheet: Cases.sheet(records))
    #expect(try slower.texts("not-taken-up", "age_days") == ["400d !", "90d !", "20d"])
    #expect(try slower.texts("waiting", "days_waiting") == ["32d"])
    #expect(try slower.raws("not-taken-up", "take_up_due").last == .text("2019-04-15"))
    let ending = "These limits are defaults, because the export gives none."
    #expect(Cases.sheet().sentences.contains { $0.hasSuffix(ending) })
    #expect(!Cases.sheet(records).sentences.contains { $0.hasSuffix(ending) })
  }

  @Test("lists what is asked of us and by us, and brings it first in its own view")
  func requests() throws {
    let sheet = Self.reader(view: .requests)
    #expect(
      sheet.sheet.headline.drawn.first.map { SheetReader.text($0) }
        == "2 requests are open, 1 of them late: South East to Kent, by 10 days.")
    #expect(try sheet.texts("requests", "to_scope") == ["Kent", "South East", "South East"])
    #expect(try sheet.raws("requests", "due_on").first == .text("2019-03-26"))
    #expect(
      try sheet.texts("requests", "due_on").map { $0.hasSuffix("!") } == [true, false, false])
    #expect(
      try sheet.rows("requests").map(\.opens) == ["R-1", "R-2", "R-3"].map { .request($0) })
    let safe = Self.reader(view: .requests, isSafe: true)
    #expect(try safe.raws("requests", "text") == [.suppressed, .suppressed, .suppressed])
  }

  @Test("lists cases oldest first, and opens each of them")
  func cases() throws {
    let sheet = Self.reader()
    #expect(try sheet.raws("not-taken-up", "age_days") == [400, 90, 20].map(RawValue.integer))
    #expect(
      try sheet.rows("not-taken-up").map(\.opens) == [
        .dissemination("D-1"), .dissemination("D-2"), .dissemination("D-3"),
      ])
    let details = try sheet.rows("not-taken-up")[0].details.map { SheetReader.text($0) }
    #expect(
      details == [
        "D-1  Other advance fee fraud · £12k, 14 victims (5 vulnerable)",
        "sent to Kent on 1 Mar 2018, 400 days ago: neither taken up nor declined",
      ])
  }

  @Test("says of each force what became of its cases, on their base")
  func forces() throws {
    let sheet = Self.reader()
    #expect(try sheet.texts("forces", "force") == ["Kent", "Surrey"])
    #expect(try sheet.texts("forces", "not_taken_up") == ["2", "1"])
    #expect(try sheet.texts("forces", "sent") == ["12", "20"])
    #expect(try sheet.texts("forces", "take_up_share") == ["83%", "65%"])
    #expect(try sheet.texts("forces", "median_days_to_take_up") == ["30.5d", "26d"])
  }

  @Test("says what should go up, by which route, on which grounds, and what was answered before")
  func toEscalate() throws {
    let sheet = Self.reader(view: .escalations)
    #expect(sheet.sheet.panes.first?.id == "to-escalate")
    #expect(try sheet.texts("to-escalate", "operation") == ["Calder"])
    #expect(try sheet.texts("to-escalate", "route") == ["Regional tasking"])
    #expect(try sheet.texts("to-escalate", "grounds") == ["decision names ROCU, P3 is for ROCU"])
    #expect(
      try sheet.texts("to-escalate", "last_answer")
        == ["National Lead Force withdrawn 1 Oct 2018"])
  }

  @Test("leaves out what awaits an answer already: Ledge touches two regions")
  func waiting() throws {
    let sheet = Self.reader()
    #expect(try sheet.texts("waiting", "operation") == ["Ledge"])
    #expect(try sheet.raws("waiting", "days_waiting") == [.integer(32)])
    #expect(try sheet.texts("waiting", "route") == ["NCA"])
  }

  @Test("says what came back, the newest answer first, of closed investigations too")
  func answered() throws {
    let sheet = Self.reader()
    #expect(try sheet.texts("answered", "operation") == ["Quarry", "Calder"])
    #expect(try sheet.texts("answered", "state") == ["declined", "withdrawn"])
    #expect(try sheet.raws("answered", "days_taken") == [.integer(14), .integer(14)])
  }

  @Test("brings other parts first in its views, and leaves none out")
  func views() {
    let panes = TaskingView.allCases.map { Cases.sheet(view: $0).panes.map(\.id) }
    #expect(
      panes.map(\.first) == ["not-taken-up", "to-escalate", "linked", "requests", "roles"])
    // Whose job it is belongs to a view of its own.
    #expect(Set(panes.map { $0.filter { $0 != "roles" }.sorted() }).count == 1)
  }

  @Test("says itself in sentences, the most important first, and states its rules")
  func sentences() {
    let sentences = Cases.sheet().sentences
    let expected: [String] = [
      "3 disseminations are not taken up, 3 of them late; the oldest has waited 400 days (Kent).",
      """
      South East: 3 serious or complex disseminations are neither taken up nor declined as at 5 Apr 2019; \
      the oldest was sent to Kent 400 days ago.
      """,
      "Most await take-up by Kent 2, Surrey 1.",
      """
      Of 32 disseminations sent May 2018 to Apr 2019, 72% taken up, half of them within 27 days; \
      7 declined.
      """,
      "1 investigation is recommended for escalation: Regional tasking 1; first Calder (P3).",
      "1 escalation awaits an answer; the oldest is Ledge, to NCA, for 32 days.",
      "1 escalation is past the day for its answer.",
      """
      The last outcome was for Quarry, escalated to National Lead Force: declined after 14 days.
      """,
      "Of 2 open investigations 1 changed hands, most often Calder, 2 times.",
      """
      0 investigations belong to a series held by more than one agency; 2 more touch more than one \
      force.
      """,
      "2 requests are open, 1 of them late: South East to Kent, by 10 days.",
    ]
    let rules = Words(.english).say.escalationRules
    #expect(Array(sentences.dropLast(rules.count + 1)) == expected)
    #expect(sentences.dropFirst(expected.count).dropLast().elementsEqual(rules))
    #expect(sentences.last?.hasPrefix("A dissemination is late after 14 days,") == true)
  }

  @Test("counts what it lists as it is in the safe view, and rounds cases not listed")
  func safe() throws {
    let (open, sheet) = (Self.reader(), Self.reader(isSafe: true))
    let waiting = try sheet.raws("forces", "not_taken_up")
    #expect(try waiting == open.raws("forces", "not_taken_up"))
    let listed = try sheet.rows("not-taken-up").count
    #expect(waiting.compactMap(\.value).reduce(0, +) == Double(listed))
    for column in ["taken_up", "declined"] {
      let shown = try sheet.raws("forces", column).compactMap(\.value)
      #expect(!shown.isEmpty && shown.allSatisfy { $0.truncatingRemainder(dividingBy: 5) == 0 })
    }
  }

  @Test("carries the conditions of C records, and is marked as what says nothing less")
  func handling() throws {
    let sheet = Cases.sheet(Cases.records(conditions: "Not to be read out"))
    let pane = try #require(sheet.panes.first { $0.id == "handling" })
    guard case .text(let lines) = pane.content else { return #expect(Bool(false), "text, whole") }
    #expect(lines.drawn.joined().map(\.text.string).contains("Not to be read out"))
    #expect(sheet.marking == .officialSensitive)
    #expect(!Cases.sheet().panes.contains { $0.id == "handling" })
  }

  @Test("says that nothing waits where nothing does")
  func nothing() {
    let records = TaskingRecords(
      cases: [], months: Cases.asAt.month...Cases.asAt.month, takeUp: [:], listedForces: [],
      investigations: [], inSeries: [], forces: [:], moves: [], escalations: [], handOffs: [:],
      limits: TimeLimits(), requests: [])
    let sentences = Cases.sheet(records).sentences
    #expect(
      sentences.prefix(6) == [
        "Every serious or complex dissemination has been taken up or declined.",
        "No investigation is recommended for escalation.",
        "No escalation awaits an answer.", "No escalation has been answered.",
        "No open investigation changed hands.", "No linked investigations.",
      ])
  }
}
