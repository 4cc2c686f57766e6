import CellCanvas
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards

@Suite("An investigation's page")
struct GridInvestigationTests {
  private typealias Cases = GridCases

  private static func sheet(_ investigation: Investigation, isSafe: Bool = false) -> Sheet {
    let day = investigation.openedOn
    let events = InvestigationEvent.all(
      of: investigation,
      moves: [
        Cases.move("M-1", "I-1", daysAgo: 100, nil, .p4),
        Cases.move("M-2", "I-1", daysAgo: 40, .p4, .p3),
        Cases.move("M-3", "I-2", daysAgo: 40, .p4, .p3),
      ], escalations: [Cases.escalation("E-1", "I-1", daysAgo: 9)],
      disruptions: [
        Disruption(
          id: "X-1", disruptedOn: day + 70, actorID: "A-0001", investigationID: "I-1",
          claimedBy: "SEROCU", strand: .pursue, grade: .major, tactic: "Cash seizure",
          assetsDenied: Pence(41_000_000))
      ],
      disseminations: [
        Dissemination(
          id: "D-1", sentOn: day - 14, forceID: "kent", fraudType: "NFIB1H", victims: 3,
          vulnerableVictims: 1, loss: Pence(200_000), takenUpOn: day, investigationID: "I-1")
      ])
    return InvestigationSheet(
      entry: GridEntry(investigation, marks: [.ownerless], asAt: Cases.asAt), events: events,
      actors: [], series: [], facts: Cases.facts(isSafe: isSafe)
    ).sheet
  }

  @Test("tells what happened, newest first, and of one day in the order of a case's life")
  func timeline() throws {
    let timeline = try #require(Self.sheet(Cases.investigation("I-1")).table("timeline"))
    #expect(
      timeline.column("event").map(\.plain) == [
        "escalated to NCA: no answer for 9 days",
        "disruption, major, Pursue: Cash seizure, claimed by SEROCU", "moved from P4 to P3",
        "put on the grid at P4", "opened", "case sent to Kent, taken up after 14 days",
      ])
    #expect(timeline.rows[1].opens == .actor("A-0001"))
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
      "Owner  no owner", "Decision  no decision wanted", "No plan under  Prevent, Protect, Prepare",
      "Series  in no series", "It has no owner.", "No decision is wanted.",
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
