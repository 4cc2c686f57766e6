import Testing
import ThreatDomain

@Suite("A disruption that is claimed")
struct ClaimedDisruptionTests {
  /// A claim on a day of March 2019, by default of an arrest of actor `a`.
  private static func claim(
    _ id: String, on day: Int = 1, actor: String? = "a", investigation: String? = nil,
    strand: Strand = .pursue, tactic: String = "Arrest", state: DisruptionState = .validated,
    joint: String? = nil, bulk: Int? = nil
  ) -> Disruption {
    Disruption(
      id: id, disruptedOn: Day(year: 2019, month: 3, dayOfMonth: 1) + (day - 1), actorID: actor,
      investigationID: investigation, claimedBy: "Body \(id)", strand: strand, grade: .minor,
      tactic: tactic, state: state, jointID: joint, bulkCount: bulk)
  }

  @Test(
    "is counted once, by its best state, then its earliest claim",
    arguments: [
      ([claim("1"), claim("2")], ["1", "2"]),
      ([claim("2", on: 2, joint: "J"), claim("1", on: 5, joint: "J")], ["2"]),
      ([claim("1", state: .proposed, joint: "J"), claim("2", on: 9, joint: "J")], ["2"]),
      (
        [claim("1", state: .rejected, joint: "J"), claim("2", state: .proposed, joint: "J")],
        ["2"]
      ),
      (
        [claim("1", state: .rejected, joint: "J"), claim("2", state: .rejected, joint: "J")],
        ["1"]
      ),
      // An id of a joint claim may be the id of another disruption.
      ([claim("J"), claim("1", on: 2, joint: "J")], ["J", "1"]),
    ])
  func countedOnce(_ claims: [Disruption], leading: [String]) {
    #expect(ClaimedDisruption.list(claims).map(\.leading.id) == leading)
  }

  @Test("keeps every claimant, and the target that only one of them names")
  func joint() throws {
    let all = ClaimedDisruption.list([
      Self.claim("2", on: 2, actor: nil, state: .proposed, joint: "J"),
      Self.claim("1", on: 1, actor: nil, investigation: "i", state: .proposed, joint: "J"),
      Self.claim("3", on: 3, actor: "b", state: .rejected, joint: "J"),
    ])
    let only = try #require(all.first)
    #expect(all.count == 1 && only.claimants == ["Body 1", "Body 2", "Body 3"])
    #expect(only.actorID == "b" && only.investigationID == "i" && only.state == .proposed)
  }

  @Test(
    "would be refused without a target under Pursue, or beside another claim in the same fortnight",
    arguments: [
      ([claim("1")], []),
      ([claim("1", actor: nil)], [.noTarget]),
      ([claim("1", actor: nil, investigation: "i")], []),
      ([claim("1", actor: nil, strand: .protect)], []),
      ([claim("1", actor: nil, state: .proposed)], [.noTarget]),
      ([claim("1", actor: nil, state: .rejected)], []),
      ([claim("1"), claim("2", on: 14)], [.claimedTwice]),
      ([claim("1"), claim("2", on: 15)], []),
      ([claim("1"), claim("2", on: 3, tactic: "Charge")], []),
      ([claim("1"), claim("2", on: 3, actor: "b")], []),
      ([claim("1"), claim("2", on: 3, state: .rejected)], []),
      ([claim("1"), claim("2", on: 3, strand: .prevent)], [.claimedTwice]),
      ([claim("1", joint: "J"), claim("2", joint: "J")], []),
      (
        [claim("1", actor: nil, investigation: "i"), claim("2", investigation: "i")],
        [.claimedTwice]
      ),
      ([claim("1", investigation: "i"), claim("2", actor: "b", investigation: "i")], []),
    ] as [([Disruption], [ClaimFault])])
  func faults(_ claims: [Disruption], expected: [ClaimFault]) throws {
    let all = ClaimedDisruption.list(claims)
    #expect(try #require(all.first).faults(among: all) == expected)
  }

  @Test("is kept apart where websites, numbers or accounts were taken down in bulk")
  func bulk() {
    let all = ClaimedDisruption.list([Self.claim("1", bulk: 63), Self.claim("2")])
    #expect(all.map { $0.isBulk } == [true, false])
  }
}

@Suite("What a group promised and lacks")
struct CapabilityRecordTests {
  @Test(
    "is to be escalated once a gap was raised more than twice",
    arguments: [(0, false, false), (1, false, false), (2, true, false), (3, true, true)])
  func gap(_ times: Int, isRaisedAgain: Bool, isToEscalate: Bool) {
    let gap = CapabilityGap(
      id: "K-1", scope: .force("kent"), name: "Analysts", needed: 2, inPost: 1, trained: 1,
      gap: "One post", raisedOn: Day(year: 2019, month: 1, dayOfMonth: 1), timesRaised: times)
    #expect(gap.isRaisedAgain == isRaisedAgain && gap.isToEscalate == isToEscalate)
  }

  @Test(
    "is late where a commitment says so, or is open after its month",
    arguments: [
      (CommitmentState.open, "2019-03", true), (.open, "2019-04", false), (.open, nil, false),
      (.late, nil, true), (.done, "2019-01", false), (.dropped, "2019-01", false),
    ] as [(CommitmentState, String?, Bool)])
  func commitment(_ state: CommitmentState, due: String?, expected: Bool) throws {
    let commitment = Commitment(
      id: "N-1", theme: "Data", text: "Pilot", owner: "NFIB",
      dueMonth: try due.map { try #require(Month($0)) }, state: state)
    #expect(commitment.isLate(asAt: try #require(Day("2019-04-05"))) == expected)
  }

  @Test("owes an evaluated practice to each force that has not taken it up")
  func practice() throws {
    func practice(isEvaluated: Bool) throws -> GoodPractice {
      GoodPractice(
        id: "G-1", title: "Second call", forceID: "kent",
        submittedOn: try #require(Day("2019-01-01")), isEvaluated: isEvaluated,
        adopters: ["surrey"])
    }
    let forces = ["essex", "kent", "surrey"]
    #expect(try practice(isEvaluated: true).owed(to: forces) == ["essex"])
    #expect(try practice(isEvaluated: false).owed(to: forces) == [])
  }
}
