import Platform
import SQLiteFile
import Testing
import ThreatDomain

@testable import SnapshotStore

@Suite("Questions about capability")
struct CapabilityQuestionTests {
  private func ask<Answer>(
    _ clearance: Clearance = .full, _ question: (borrowing Database) throws -> Answer
  ) throws -> Answer {
    let folder = try TemporaryFolder(in: "/tmp")
    let path = "\(folder.path)/a.db"
    do {
      let builder = try SnapshotBuilder(path: path)
      for row in Self.rows { try builder.database.execute(row) }
      _ = try builder.finish()
    }
    return try question(try Database.reading(path, clearance) { _ in })
  }

  @Test("find the requests and answers about a gap, the newest first, and about no other record")
  func answers() throws {
    let requests = try ask { try $0.requests(about: Request.Subject(.capability, id: "K-1")) }
    #expect(requests.map(\.id) == ["R-2", "R-1"])
    #expect(requests.map(\.answer) == [nil, "From May"] && requests[1].state == .accepted)
    let answers = try ask { try $0.decisionAnswers(about: .capability, id: "K-1") }
    #expect(answers.map(\.answer) == [.refused] && answers.map(\.reason) == ["No funds"])
  }

  @Test("find the answers to the meetings of a region, with what they are about")
  func answersToRegion() throws {
    let answers = try ask { try $0.decisionAnswers(toRegion: "sw") }
    #expect(answers.map(\.id) == ["E-1"] && answers.map(\.subjectKind) == [.capability])
    #expect(answers.map(\.subjectID) == ["K-1"] && answers.map(\.regionID) == ["sw"])
    #expect(try ask { try $0.decisionAnswers(toRegion: nil) } == answers)
    #expect(try ask { try $0.decisionAnswers(toRegion: "wm") }.isEmpty)
  }

  @Test(
    "count the answers to the meetings of a region and of all, and none for a force",
    arguments: [
      (Scope.national, 1), (.region("sw"), 1), (.region("wm"), 0), (.force("devon"), 0),
    ])
  func countOfAnswers(_ scope: Scope, count: Int) throws {
    let day = Day(year: 2019, month: 3, dayOfMonth: 1)
    func counted(_ days: ClosedRange<Day>) throws -> Int? {
      let asked = ChangeCount(.answersOfCentre, in: scope, on: days)
      let value = try ask { (database: borrowing Database) in
        try database.answer(.changes(asked)).value
      }
      guard case .integer(let number) = value else { return nil }
      return number
    }
    #expect(try counted((day - 3)...day) == count)
    #expect(try counted((day + 1)...(day + 9)) == 0)
  }

  @Test("do not tell of a request that may be shared only under conditions")
  func cleared() throws {
    let requests = try ask(.withoutConditions) {
      try $0.requests(about: Request.Subject(.capability, id: "K-1"))
    }
    #expect(requests.map(\.id) == ["R-1"])
  }

  @Test(
    "find the gaps of a scope and of its forces, those raised most often first",
    arguments: [
      (Scope.national, ["K-2", "K-1", "K-3"], 2, 1), (.region("sw"), ["K-2", "K-1"], 2, 1),
      (.force("devon"), ["K-2"], 1, 1), (.region("wm"), ["K-3"], 0, 0),
    ])
  func gaps(_ scope: Scope, ids: [String], again: Int, escalated: Int) throws {
    #expect(try ask { try $0.capabilities(in: scope).map(\.id) } == ids)
    let figures: [(GapCount, Int)] = [
      (.all, ids.count), (.raisedAgain, again), (.toEscalate, escalated),
    ]
    for (count, expected) in figures {
      let answer = try ask { try $0.answer(.gaps(count, in: scope)).value }
      #expect(answer == .integer(expected), "\(count)")
    }
  }

  @Test(
    "count a joint disruption once, for each of the bodies that claim it",
    arguments: [
      (Scope.national, 2, 1, 1), (.region("sw"), 2, 0, 1), (.region("wm"), 1, 1, 0),
      (.force("devon"), 1, 0, 1),
    ])
  func disruptions(_ scope: Scope, validated: Int, rejected: Int, bulk: Int) throws {
    let days =
      Day(year: 2019, month: 1, dayOfMonth: 1)...Day(year: 2019, month: 3, dayOfMonth: 31)
    let selections = [
      DisruptionSelection(by: scope, on: days), .init(by: scope, on: days, .rejected),
      .init(by: scope, on: days, isBulk: true),
    ]
    let answers = try selections.map { selection in
      try ask { try $0.answer(.disruptions(selection)).value }
    }
    #expect(answers == [validated, rejected, bulk].map { .integer($0) })
    let claims = try ask { try $0.disruptionClaims(by: scope, on: days) }
    let counted = ClaimedDisruption.list(claims).filter { $0.state == .validated && !$0.isBulk }
    #expect(counted.count == validated)
  }

  private static let rows = [
    """
    INSERT INTO region (region_id, name, name_cy, unit, unit_name, no)
    VALUES ('sw', 'South West', NULL, 'u', 'n', 1), ('wm', 'West Midlands', NULL, 'u', 'n', 2)
    """,
    """
    INSERT INTO force (force_id, name, name_cy, region_id, ons_code, is_territorial, no)
    VALUES ('devon', 'Devon', NULL, 'sw', NULL, 1, 1), ('dudley', 'Dudley', NULL, 'wm', NULL, 1, 2)
    """,
    """
    INSERT INTO capability
    VALUES ('K-1', 'region:sw', 'n', 2, 1, 1, 'g', NULL, '2019-01-01', 2, NULL, NULL),
           ('K-2', 'devon', 'n', 2, 1, 1, 'g', NULL, '2019-01-02', 3, NULL, NULL),
           ('K-3', 'dudley', 'n', 2, 1, 1, 'g', NULL, '2019-01-02', 1, NULL, NULL)
    """,
    """
    INSERT INTO request
    VALUES ('R-1', 'ask', 'region:sw', 'national', 'capability', 'K-1', 'One analyst',
            '2019-01-02', NULL, 'accepted', 'From May', 'P', NULL, 'OFFICIAL'),
           ('R-2', 'ask', 'region:sw', 'national', 'capability', 'K-1', 'Two analysts',
            '2019-01-03', NULL, 'open', NULL, 'C', 'Ask first', 'OFFICIAL'),
           ('R-3', 'ask', 'region:sw', 'national', 'commitment', 'K-1', 'Other', '2019-01-03',
            NULL, 'open', NULL, 'P', NULL, 'OFFICIAL')
    """,
    """
    INSERT INTO decision_answer
    VALUES ('E-1', 'sw', 'capability', 'K-1', '2019-03-01', 'refused', 'NECC', NULL, NULL,
            'No funds', 'P')
    """,
    """
    INSERT INTO disruption (disruption_id, disrupted_on, claimed_by, strand, grade, tactic, state,
                            joint_id, bulk_count)
    VALUES ('X-1', '2019-01-05', 'devon', 'pursue', 'major', 't', 'proposed', 'J-1', NULL),
           ('X-2', '2019-01-06', 'dudley', 'pursue', 'major', 't', 'validated', 'J-1', NULL),
           ('X-3', '2019-02-01', 'region:sw', 'protect', 'minor', 't', 'validated', NULL, NULL),
           ('X-4', '2019-02-02', 'dudley', 'protect', 'minor', 't', 'rejected', NULL, NULL),
           ('X-5', '2019-02-03', 'devon', 'protect', 'minor', 't', 'validated', NULL, 40),
           ('X-6', '2019-04-01', 'devon', 'protect', 'minor', 't', 'validated', NULL, NULL)
    """,
  ]
}
