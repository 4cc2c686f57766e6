import CellCanvas
import SampleForTests
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets
@testable import SnapshotStore

@Suite("The capability board")
struct CapabilitySheetTests {
  private static func board(
    _ view: CapabilityView, _ scope: Scope = .region("sw"), _ month: String = "2019-03",
    isSafe: Bool = false
  ) throws -> SheetReader {
    try SampleReading.sheet(.capability, scope, month, choices: Choices(view), isSafe: isSafe)
  }

  // MARK: disruptions

  /// A claim of the first quarter of 2019, on a day of March.
  private static func claim(
    _ id: String, on day: Int, actor: String? = "A-1", grade: DisruptionGrade = .minor,
    by body: String = "Kent Police", strand: Strand = .pursue, tactic: String = "Arrest",
    state: DisruptionState = .validated, joint: String? = nil, bulk: Int? = nil
  ) -> Disruption {
    Disruption(
      id: id, disruptedOn: Day(year: 2019, month: 3, dayOfMonth: day), actorID: actor,
      claimedBy: body, strand: strand, grade: grade, tactic: tactic, state: state, jointID: joint,
      bulkCount: bulk)
  }

  private static let claims = [
    claim("X-1", on: 1, grade: .major, tactic: "Charge", joint: "J-1"),
    claim("X-2", on: 4, grade: .major, by: "Surrey Police", tactic: "Charge", joint: "J-1"),
    claim("X-3", on: 6, grade: .moderate), claim("X-4", on: 11, actor: nil, tactic: "Cash seizure"),
    claim(
      "X-5", on: 12, actor: nil, strand: .protect, tactic: "Bank staff briefed", state: .proposed),
    claim("X-6", on: 19, grade: .moderate, state: .proposed),
    claim("X-7", on: 20, grade: .major, state: .rejected),
    claim("X-8", on: 21, actor: nil, strand: .protect, tactic: "Websites closed", bulk: 40),
  ]

  private static func claimsSheet() throws -> Sheet {
    let request = try SampleReading.request(.region("se"))
    let actor = try ActorsExamples.actor("A-1", codename: "Heron")
    let records = ClaimsRecords(
      quarter: Quarter(containing: request.month), claims: claims, actors: [actor],
      investigations: [])
    return ClaimsSheet(model: ClaimsModel(records), request: request)
      .sheet(in: request, asAt: try #require(Day("2019-04-05")))
  }

  @Test("at 80 by 24 shows what counts, then what is proposed, rejected and taken down in bulk")
  func disruptionsPicture() throws {
    let sheet = try Self.claimsSheet()
    #expect(
      TaskingCases.picture(sheet, 80, 24) == """
                                       OFFICIAL-SENSITIVE
        CAPABILITY  disruptions this quarter · Jan 2019 to Mar 2019
        South East · Mar 2019 · export 8 · SAMPLE
         1 Threats  3 Actors
        3 disruptions count for Jan 2019 to Mar 2019, 1 of them major; 2 more are
          proposed. A panel would ask about 3 claims.
        Pursue  3   Prevent  0   Protect  0   Prepare  0   Claims to check  ! 3
        Major  1   Moderate  1   Minor  1   Proposed  2   Rejected  1   Bulk  1

        ── Disruptions ─────────────────────────────────────────────────────────────────
          Target     Strand   Grade     Claimed by            Status     Objection   H+3
        ▸ A-1 Heron  Pursue   major     Kent Police, Surrey…  validated  -
          A-1 Heron  Pursue   moderate  Kent Police           validated  ! claimed twice
          no target  Pursue   minor     Kent Police           validated  ! no target
          ─────────────────────────────────────────────── proposed: not counted yet ────
          A-1 Heron  Pursue   moderate  Kent Police           proposed   ! claimed twice
          ↓ 3 more

        ── Selected ────────────────────────────────────────────────────────────────────
        Tactic  Charge    Date  1 Mar 2019
        Joint claim of Kent Police, Surrey Police: counted once
                                                           Tab Validated, by P and grade
        ? help  q quit
                                       OFFICIAL-SENSITIVE
        """)
  }

  /// The roles of the lines with rows: a warning is told by its sign too.
  private static func roles(_ sheet: Sheet) -> String {
    var state = ViewState()
    state.settle(in: sheet)
    let drawn = sheet.draw(
      size: Size(columns: 80, rows: 24), glyphs: .unicode, frame: LayoutExamples.frame(),
      state: &state)
    return drawn.canvas.roleMap[10..<16].joined(separator: "\n")
  }

  @Test("warns of claims that a panel would refuse, and of nothing else in the list")
  func disruptionsRoles() throws {
    let sheet = try Self.claimsSheet()
    #expect(
      Self.roles(sheet) == """
        ..HHHHHHHHH..HHHHHHH..HHHHHHHH..HHHHHHHHHHHHHHHHHHHH..HHHHHHHHH..HHHHHHHHHHHkkkk
        SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
        .................................................................wwwwwwwwwwwwwww
        ..ddddddddd......................................................wwwwwwwwwww
        ..bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
        ......................................................dddddddd...wwwwwwwwwwwwwww
        """)
  }

  @Test("counts a joint claim once, and neither proposed nor rejected nor bulk ones")
  func counts() throws {
    let reader = SheetReader(sheet: try Self.claimsSheet())
    #expect(
      try reader.raws("disruptions", "disruption_id")
        == ["X-1", "X-3", "X-4", "X-6", "X-5", "X-7", "X-8"].map { .text($0) })
    #expect(try reader.raws("counted", "validated") == [3, 0, 0, 0].map(RawValue.integer))
    #expect(try reader.raws("counted", "major") == [1, 0, 0, 0].map(RawValue.integer))
    #expect(
      reader.sheet.headlines == [
        "3 disruptions count for Jan 2019 to Mar 2019, 1 of them major; 2 more are proposed.",
        "A panel would ask about 3 claims.",
      ])
  }

  @Test("marks a Pursue claim without a target, and two on one target, tactic and fortnight")
  func objections() throws {
    let reader = SheetReader(sheet: try Self.claimsSheet())
    #expect(
      try reader.raws("disruptions", "objection") == [
        .missing, .text("claimed_twice"), .text("no_target"), .text("claimed_twice"), .missing,
        .missing, .missing,
      ])
  }

  @Test("shows the quarter of the month, whichever of its months is shown")
  func quarter() throws {
    let march = try Self.board(.disruptions)
    #expect(march.sheet.subtitle.hasSuffix("Jan 2019 to Mar 2019"))
    let january = try Self.board(.disruptions, .region("sw"), "2019-01")
    #expect(try january.rows("disruptions").count == march.rows("disruptions").count)
    let december = try Self.board(.disruptions, .region("sw"), "2018-12")
    #expect(december.sheet.subtitle.hasSuffix("Oct 2018 to Dec 2018"))
  }

  @Test("counts for a region what its own bodies claim, alone or with others")
  func whose() throws {
    let region = try Self.board(.disruptions)
    #expect(
      try region.raws("disruptions", "joint_id") == [
        .text("J-07"), .text("J-06"), .missing, .missing,
      ])
    let force = try Self.board(.disruptions, .force("dorset"))
    #expect(try force.raws("disruptions", "joint_id") == [.text("J-06")])
    let nation = try Self.board(.disruptions, .national)
    #expect(nation.sheet.headlines[0].hasPrefix("20 disruptions count"))
  }

  // MARK: gaps

  @Test("lists gaps by how often they were raised, and escalates those raised more than twice")
  func gaps() throws {
    let reader = try Self.board(.gaps)
    #expect(try reader.raws("gaps", "times_raised") == [3, 2, 1].map(RawValue.integer))
    #expect(try reader.raws("gaps", "next_step") == [.text("escalate"), .missing, .missing])
    #expect(
      reader.sheet.headlines == [
        "2 of 3 capability gaps were raised more than once; escalate 1: Fraud protect officers."
      ])
    #expect(try reader.rows("gaps").first?.opens == .capability("K-18"))
  }

  @Test("keeps back what people wrote in the safe view")
  func safeGaps() throws {
    let reader = try Self.board(.gaps, isSafe: true)
    #expect(try reader.raws("gaps", "last_answer").first == .suppressed)
    #expect(!reader.text.contains("No funds this year"))
  }

  @Test("opens a gap with its history, its forces and the same capability elsewhere")
  func page() throws {
    let page = try SampleReading.page(.capability("K-18"))
    #expect(
      page.sheet.headlines == [
        "Fraud protect officers, South West: 7 of 8 posts filled, 5 trained.",
        "It was raised 3 times, last on 24 Sep 2018; escalate it.",
      ])
    #expect(try page.rows("forces").contains { $0.opens == .force("dorset") })
    #expect(try page.raws("elsewhere", "capability_id").contains(.text("K-04")))
    #expect(page.text.contains("Blocks  Courier fraud (T-sw-01)"))
    let snapshot = try SampleSnapshot.open()
    #expect(
      try Place.capability("K-99").load(from: snapshot, SampleReading.request()) == nil)
  }

  @Test("tells the history of a gap, what was asked and how the centre answered")
  func history() throws {
    let gap = CapabilityGap(
      id: "K-1", scope: .region("se"), name: "Analysts", needed: 3, inPost: 2, trained: 1,
      gap: "One post is vacant", raisedOn: Day(year: 2019, month: 1, dayOfMonth: 7), timesRaised: 2)
    let asked = Request(
      id: "R-1", kind: .ask, from: .region("se"), to: .national, text: "One analyst",
      raisedOn: gap.raisedOn + 10, dueOn: nil, state: .open, answer: nil,
      marking: .officialSensitive)
    let answer = DecisionAnswer(
      id: "E-1", answeredOn: gap.raisedOn + 30, answer: .refused, answeredBy: "NECC",
      reason: "No funds", regionID: "se", subjectKind: .capability, subjectID: "K-1")
    let records = CapabilityPageRecords(
      gap: gap, scopeName: "South East", threat: nil, requests: [asked], answers: [answer],
      forces: [], elsewhere: [],
      names: CodeNames(Words(.english), regions: ["se": "South East"]))
    let page = SheetReader(
      sheet: CapabilityPageSheet(
        model: CapabilityPageModel(records), request: try SampleReading.request()
      ).sheet)
    #expect(
      try page.texts("history", "event") == [
        "NECC", "ask: South East, National", "Last raised",
      ])
    #expect(try page.texts("history", "answer") == ["refused", "open", "-"])
    #expect(
      try page.texts("history", "reason") == ["No funds", "One analyst", "One post is vacant"])
  }

  // MARK: plans

  @Test("says what P1, P2 and the ten lack, the highest level first")
  func plans() throws {
    let reader = try Self.board(.plans)
    #expect(try reader.texts("lacking", "subject").prefix(2) == ["Cinder", "Button"])
    #expect(
      try reader.raws("lacking", "lacks").prefix(2) == [.text("prevent prepare"), .text("prevent")])
    #expect(try reader.rows("lacking").count == 11)
    #expect(
      try reader.texts("activities", "due_on").prefix(3) == [
        "8 Mar 2019 !", "14 Mar 2019 !", "4 Apr 2019 !",
      ])
  }

  // MARK: commitments, roles, good practice, campaigns

  private static func ours(_ activities: [PlanActivity], of id: String) -> OwnActivities {
    OwnActivities(
      [id: activities], in: .region("se"),
      CodeNames(
        Words(.english),
        forces: [
          "kent": CodeNames.NamedForce(name: "Kent", regionID: "se")
        ]))
  }

  private static let activity = PlanActivity(
    id: "P-1", strand: .protect, what: "Pilot at two desks", leadRole: "Lead",
    scope: .force("kent"), state: .underWay)

  @Test("says of each commitment when it is due, and our own part in it")
  func commitments() throws {
    let request = try SampleReading.request(.region("se"))
    let day = try #require(Day("2019-04-05"))
    let commitments = [
      Commitment(
        id: "N-1", theme: "Data", text: "Pilot complete", owner: "NFIB",
        dueMonth: Month("2019-03"), state: .open),
      Commitment(
        id: "N-2", theme: "Training", text: "Module", owner: "Academy",
        dueMonth: Month("2019-12"), state: .open),
    ]
    let reader = SheetReader(
      sheet: CommitmentsSheet(
        commitments: commitments, ours: Self.ours([Self.activity], of: "N-1"), asAt: day,
        request: request
      ).sheet(in: request, asAt: day))
    #expect(try reader.texts("commitments", "due_month") == ["! Mar 2019", "Dec 2019"])
    #expect(
      try reader.texts("commitments", "our_part") == ["Pilot at two desks (Kent)", "none recorded"])
    #expect(
      reader.sheet.headlines == [
        "2 commitments are open and 1 is late; 1 is due next, in Dec 2019."
      ])
  }

  @Test("says whose job it is, the scope's own tier first; Tasking leads there too")
  func roles() throws {
    let reader = try Self.board(.roles)
    #expect(try reader.rows("roles").count == 11)
    #expect(
      try reader.table("roles").columns.map { $0.id?.name } == [
        "function", "activity", "regional", "local", "national", "necc",
      ])
    #expect(try reader.rows("roles").count { $0.ruleAbove != nil } == 3)
    let tasking = try SampleReading.sheet(.tasking, choices: Choices(TaskingView.roles))
    #expect(tasking.sheet.panes.first?.id == "roles")
    #expect(try tasking.rows("roles").count == 11)
    #expect(try SampleReading.sheet(.tasking).pane("roles") == nil)
  }

  @Test("says which practices are owed to the forces of the scope")
  func practice() throws {
    let reader = try Self.board(.goodPractice, .force("dorset"))
    let owed = try reader.raws("good-practice", "owed")
    let adopted = try reader.raws("good-practice", "adopted")
    let evaluated = try reader.raws("good-practice", "evaluation")
    for (owed, (adopted, evaluated)) in zip(owed, zip(adopted, evaluated)) {
      let isEvaluated = evaluated == .text("1")
      #expect((owed == .missing) == !isEvaluated)
      if adopted == .integer(1) { #expect(owed.value ?? 0 == 0) }
    }
    let shared = try reader.raws("good-practice", "shared_by").firstIndex(of: .text("dorset"))
    #expect(owed[try #require(shared)] == .integer(0))
  }

  @Test("draws the months of a campaign, and says what our forces do in it")
  func campaigns() throws {
    let reader = try Self.board(.campaigns)
    #expect(reader.sheet.headlines == ["3 campaigns are running; none is still to come."])
    #expect(reader.text.contains("▁▁▁▁████▁▁▁▁▁"))
    #expect(try reader.rows("campaigns").first?.opens == .threat("T-sw-05"))
    let ours = try reader.texts("campaigns", "our_activity")
    #expect(ours.contains("Posts shared by every force") && ours.last == "none recorded")
    #expect(
      Self.ours([Self.activity], of: "C-1").field(of: "C-1", try SampleReading.request())
        .plainWords == "Pilot at two desks (Kent)")
  }

  // MARK: all views

  @Test(
    "leaves out records under conditions on a cleared connection",
    arguments: CapabilityView.allCases)
  func cleared(_ view: CapabilityView) throws {
    let snapshot = try SampleSnapshot.open(.withoutConditions)
    let sheet = try Board.capability.load(
      snapshot, SampleReading.request(.national, choices: Choices(view)))
    #expect(!sheet.panes.contains { $0.isOfConditions })
    #expect(!SheetReader(sheet: sheet).text.contains("A-0036"))
  }

  @Test("is said in Welsh too", arguments: CapabilityView.allCases)
  func welsh(_ view: CapabilityView) throws {
    let snapshot = try SampleSnapshot.open()
    let sheet = try Board.capability.load(
      snapshot, SampleReading.request(.region("tarian"), "2019-03", .welsh, choices: Choices(view)))
    #expect(sheet.title == "GALLU" && !sheet.headlines.isEmpty)
  }
}
