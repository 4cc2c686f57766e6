import CellCanvas
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("An investigation's page")
struct GridInvestigationTests {
  private typealias Cases = GridCases

  private static func sheet(_ investigation: Investigation, isSafe: Bool = false) -> Sheet {
    let day = investigation.openedOn
    let cases = [
      Dissemination(
        id: "D-1", sentOn: day - 14, recipient: .force("kent"), fraudType: "NFIB1H", victims: 3,
        vulnerableVictims: 1, loss: Pence(200_000), takenUpOn: day, investigationID: "I-1")
    ]
    let model = InvestigationPageModel(
      entry: GridEntry(
        investigation, marks: PriorityRules().marks(of: investigation, asAt: Cases.asAt),
        asAt: Cases.asAt),
      events: events(of: investigation, cases), cases: cases, activities: [],
      actors: [], series: [])
    return InvestigationPageSheet(model: model, writer: Cases.writer(isSafe: isSafe)).sheet
  }

  private static func events(
    of investigation: Investigation, _ cases: [Dissemination]
  ) -> [InvestigationEvent] {
    InvestigationEvent.all(
      of: investigation,
      moves: [
        Cases.move("M-1", "I-1", daysAgo: 100, nil, .p4),
        Cases.move("M-2", "I-1", daysAgo: 40, .p4, .p3),
        Cases.move("M-3", "I-2", daysAgo: 40, .p4, .p3),
      ],
      escalations: [
        Cases.escalation("E-0", "I-1", daysAgo: 60, state: .accepted, answeredAfter: 14),
        Cases.escalation("E-1", "I-1", daysAgo: 9),
      ], disruptions: disruptions(on: investigation.openedOn + 70), disseminations: cases)
  }

  /// One seizure that two bodies claim.
  private static func disruptions(on day: Day) -> [CountedDisruption] {
    let claims = ["SEROCU", "Kent Police"].enumerated().map { position, claimant in
      Disruption(
        id: "X-\(position)", disruptedOn: day, actorID: "A-0001", investigationID: "I-1",
        claimedBy: claimant, strand: .pursue, grade: .major, tactic: "Cash seizure",
        jointID: "J-1")
    }
    return CountedDisruption.list(claims, among: claims)
  }

  @Test("tells what happened, newest first, and of one day in the order of a case's life")
  func timeline() throws {
    let timeline = try #require(Self.sheet(Cases.investigation("I-1")).table("timeline"))
    #expect(
      timeline.column("event").map(\.plain) == [
        "activity (no details)", "escalated to NCA: no answer for 9 days",
        "disruption, major, Pursue: Cash seizure, jointly claimed by SEROCU, Kent Police",
        "moved from P4 to P3", "escalation to NCA accepted after 14 days", "escalated to NCA",
        "put on the grid at P4", "opened", "dissemination taken up by Kent after 14 days",
        "dissemination received by Kent",
      ])
    #expect(timeline.rows[2].opens == .actor("A-0001"))
    #expect(timeline.rows[9].opens == .force("kent"))
  }

  @Test("says the days between each event and the one before it")
  func daysBetween() throws {
    let timeline = try #require(Self.sheet(Cases.investigation("I-1")).table("timeline"))
    #expect(
      timeline.column("days_after").map(\.plain) == [
        "6", "21", "10", "6", "14", "40", "0", "0", "14", "missing",
      ])
    let date = timeline.rows[1].fields[1].runs.map(\.text.string).joined()
    #expect(date == "+21d")
  }

  @Test("says the last activity where nothing else tells of that day, and only there")
  func activity() throws {
    let told = Cases.investigation("I-1", active: 9)
    let timeline = try #require(Self.sheet(told).table("timeline"))
    #expect(!timeline.column("event").contains(.text("activity (no details)")))
  }

  @Test("has level, owner, decision and what happened last on its first lines")
  func headline() {
    let investigation = Cases.investigation(
      "I-1", owner: nil, due: 4, decision: "Adopt as regional")
    let lines = Self.sheet(investigation).headline.drawn.map { $0.map(\.text.string).joined() }
    #expect(
      lines == [
        "Ferrous is at P3 and has no owner. Its decision is 4 days overdue.",
        "P3 since 24 Feb 2019  !own !dec    Owner  no owner",
        "Decision  Adopt as regional, due 1 Apr 2019, 4 days overdue",
        "Last event  27 Mar 2019  escalated to NCA: no answer for 9 days",
        "last activity 2 Apr 2019, 3 days ago · £1k, 14 victims (5 vulnerable)",
        "review every 28 days · review was due 24 Mar 2019",
      ])
  }

  @Test("lists the cases that led to it, and when the force took each up")
  func cases() throws {
    let cases = try #require(Self.sheet(Cases.investigation("I-1")).table("cases"))
    #expect(cases.column("taken_up_on").map(\.plain) == ["2018-12-26"])
    #expect(cases.column("declined_on").map(\.plain) == ["missing"])
  }

  @Test("lists the forces, the one that leads first, each with its page")
  func forces() throws {
    let sheet = Self.sheet(Cases.investigation("I-1", force: "surrey"))
    let forces = try #require(sheet.table("forces"))
    #expect(forces.rows.map(\.opens) == [.force("surrey"), .force("kent")])
    #expect(forces.column("role").map(\.plain) == ["leads", "touched"])
  }

  @Test("says what is missing: owner, decision, plans, series, actors")
  func missing() {
    let sheet = Self.sheet(Cases.investigation("I-1", owner: nil, plans: [.pursue]))
    for words in [
      "Owner  no owner", "Decision  no decision needed",
      "No plan under  Prevent, Protect and Prepare",
      "Series  in no series", "No owner.", "No decision is needed.",
    ] {
      #expect(sheet.text.contains(words), "\(words)")
    }
    #expect(sheet.table("actors")?.whenEmpty == "No actor is linked to it")
  }

  @Test("carries its conditions in full, and keeps them back in the safe view")
  func conditions() {
    let investigation = Cases.investigation("I-1", conditions: "Not to be read out")
    #expect(Self.sheet(investigation).text.contains("Conditions  Not to be read out"))
    let safe = Self.sheet(investigation, isSafe: true).text
    #expect(!safe.contains("read out") && !safe.contains("Parcels") && !safe.contains("Calder"))
  }
}
