import CellCanvas
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards

@Suite("Threats of the sample", .tags(.slow))
struct ThreatsSampleTests {
  private static let scopes = [Scope.national, .region("sw"), .region("se"), .force("kent")]

  @Test("rank by harm, those not scored last", arguments: scopes)
  func order(scope: Scope) throws {
    let sheet = try SampleReading.sheet(.threats, scope)
    let scores = try sheet.raws("threats", "harm_score").map { raw -> Double? in
      guard case .number(let score) = raw else { return nil }
      return score
    }
    let known = scores.compactMap(\.self)
    #expect(!known.isEmpty && scores == known.map(Optional.some) + scores.filter { $0 == nil })
    #expect(known == known.sorted(by: >))
    let ranks = try sheet.raws("threats", "rank")
    #expect(Array(ranks.prefix(known.count)) == known.indices.map { .integer($0 + 1) })
    #expect(ranks.dropFirst(known.count).allSatisfy { $0 == .missing })
  }

  @Test("say not scored, and mark a stale score")
  func words() throws {
    let texts = try SampleReading.sheet(.threats, .region("sw")).texts("threats", "harm_score")
    #expect(texts.last == "not scored" && texts.contains { $0.hasSuffix(" !") })
  }

  @Test("of the nation are one a group of fraud types, of a region its own")
  func groups() throws {
    let nation = try SampleReading.sheet(.threats).texts("threats", "threat")
    #expect(Set(nation).count == nation.count)
    let snapshot = try SampleSnapshot.open()
    let own = try snapshot.database.threats(inRegion: "sw").map(\.id)
    #expect(
      try Set(SampleReading.sheet(.threats, .region("sw")).texts("threats", "threat_id"))
        == Set(own))
  }

  @Test("of a force are its region's, with the force's own reports")
  func force() throws {
    let force = try SampleReading.sheet(.threats, .force("kent"))
    let snapshot = try SampleSnapshot.open()
    let region = try #require(snapshot.directory.force("kent")?.regionID)
    let whole = try SampleReading.sheet(.threats, .region(region))
    #expect(try force.texts("threats", "threat_id") == whole.texts("threats", "threat_id"))
    for (own, all) in zip(
      try force.raws("threats", "reports"), try whole.raws("threats", "reports"))
    {
      guard case .integer(let own) = own, case .integer(let all) = all else { continue }
      #expect(own <= all)
    }
  }

  @Test("count reports as the base table does")
  func reports() throws {
    let snapshot = try SampleSnapshot.open()
    let counted = try Statement(
      """
      SELECT t.group_name, sum(d.reports)
        FROM v_demand AS d
        JOIN force USING (force_id)
        JOIN fraud_type AS t ON t.code = d.fraud_type
       WHERE d.month = '2019-03' AND force.region_id = 'sw'
       GROUP BY t.group_name
      """, on: snapshot.database
    ).all { ($0.text(0), $0.integer(1)) }
    let sheet = try SampleReading.sheet(.threats, .region("sw"))
    let groups = try sheet.texts("threats", "threat")
    for (group, reports) in zip(groups, try sheet.raws("threats", "reports")) {
      #expect(reports == .integer(counted.first { $0.0 == group }?.1 ?? 0), "\(group)")
    }
  }

  @Test("are high for consumer fraud in the South West in March 2019, in words too")
  func signal() throws {
    let sheet = try SampleReading.sheet(.threats, .region("sw"))
    let row = try #require(
      try sheet.texts("threats", "threat").firstIndex(of: "Consumer and retail"))
    #expect(try sheet.texts("threats", "signal")[row].hasPrefix("! above "))
    let spoken = sheet.sheet.sentences.first { $0.hasPrefix("Consumer and retail: ") }
    #expect(spoken?.contains("high: above its limit of ") == true)
  }

  @Test("each open a page that says the same score and reports")
  func pages() throws {
    let board = try SampleReading.sheet(.threats, .region("sw"))
    for row in try board.rows("threats") {
      let page = try SampleReading.page(try #require(row.opens))
      let score = try #require(row.details.dropFirst().first.map { SheetReader.text($0) })
      #expect(page.text.contains(score))
    }
  }
}

@Suite("The threat board", .tags(.slow))
struct ThreatsSheetTests {
  private static let month = Month(index: 2019 * 12 + 2)

  private static func trend(_ values: [Double]) -> Trend {
    Trend(MonthlySeries(first: month - (values.count - 1), values: values), month: month)
  }

  private static let usual = trend([50, 54, 48, 53, 47, 55, 49, 52, 46, 51, 50, 53, 49])
  private static let high = trend([50, 54, 48, 53, 47, 55, 49, 52, 46, 51, 50, 53, 149])

  private static func fact(
    _ id: String, _ state: ScoreState, rank: Int? = nil, trend: Trend = usual, reports: Int = 49,
    vulnerable: Int = 7, plans: Set<Strand> = [], agreed: AgreedPriority? = nil,
    owner: String? = nil
  ) -> ThreatFacts {
    ThreatFacts(
      threat: Threat(
        id: id, regionID: "se", fraudGroup: "Group \(id)", agreedPriority: agreed,
        ownerRole: owner, rationale: "Because", plans: FourPlans(plans)),
      regionName: "South East", state: state,
      standing: ThreatStanding(
        rank: rank, rankBefore: rank, move: rank.map { _ in .same }, change: .notScoredAnew,
        overtakenBy: [], overtook: []), elsewhere: [], trend: trend,
      demand: DemandCount(
        reports: reports, cyberReports: 0, repeatVictims: 0, vulnerableVictims: vulnerable,
        loss: Pence(190_000_000)),
      investigations: [ActorsExamples.investigation("I-1")], actors: [], disruptions: [])
  }

  private static func state(daysAgo: Int) throws -> ScoreState {
    try ActorsExamples.scoreModel().state(
      of: [ActorsExamples.assessment("T", [8, 4, 3, 0], daysAgo: daysAgo)],
      asAt: ActorsExamples.asAt)
  }

  private static func sheet(_ facts: [ThreatFacts], isSafe: Bool = false) throws -> SheetReader {
    let request = try SampleReading.request(.region("se"), isSafe: isSafe)
    let map = try ForceMap(SampleSnapshot.open(), request)
    let sheet = ThreatsSheet(
      facts: facts, request: request, asAt: ActorsExamples.asAt, baseline: ActorsExamples.baseline)
    return SheetReader(sheet: sheet.sheet(beside: map, nil))
  }

  @Test("says not scored, never nought, and marks a stale score without changing it")
  func scores() throws {
    let facts = [
      Self.fact("A", try Self.state(daysAgo: 90), rank: 1),
      Self.fact("B", try Self.state(daysAgo: 91), rank: 2), Self.fact("C", .notScored),
    ]
    let sheet = try Self.sheet(facts)
    #expect(try sheet.texts("threats", "harm_score") == ["36", "36 !", "not scored"])
    #expect(try sheet.raws("threats", "harm_score") == [.number(36), .number(36), .missing])
    #expect(try sheet.texts("threats", "rank") == ["1", "2", "·"])
    #expect(sheet.text.contains("36 = harm 12 × likelihood 3"))
    #expect(sheet.sheet.sentences.first == "Group A ranks highest by harm, with a score of 36.")
  }

  @Test("says signals in words, plans in letters, and what is missing as missing")
  func words() throws {
    let facts = [
      Self.fact(
        "A", .notScored, trend: Self.high, reports: 149, plans: [.pursue, .prepare], agreed: .high,
        owner: "DCI"),
      Self.fact("B", .notScored, plans: Set(Strand.allCases)),
    ]
    let sheet = try Self.sheet(facts)
    let signals = try sheet.texts("threats", "signal")
    #expect(signals[0].hasPrefix("! above ") && signals[1] == "usual")
    #expect(try sheet.texts("threats", "plans") == ["U--A", "UVTA"])
    #expect(try sheet.texts("threats", "owner") == ["DCI", "no owner"])
    #expect(try sheet.raws("threats", "agreed_priority") == [.text("high"), .missing])
    #expect(try sheet.texts("threats", "p1") == ["1", "1"])
    #expect(try sheet.texts("threats", "p2") == ["-", "-"])
    #expect(try sheet.raws("threats", "p2") == [.integer(0), .integer(0)])
    #expect(
      sheet.sheet.sentences.last == "1 of 2 threats lacks a plan under one or more of the 4Ps.")
  }

  @Test("keeps counts of one to four back in the safe view, and shares that give them away")
  func safe() throws {
    let facts = [
      Self.fact("A", .notScored, trend: Self.high, reports: 3, vulnerable: 1),
      Self.fact("B", .notScored, reports: 60, vulnerable: 3),
      Self.fact("C", .notScored, reports: 0, vulnerable: 0),
    ]
    let sheet = try Self.sheet(facts, isSafe: true)
    #expect(try sheet.texts("threats", "reports") == ["<5", "60", "0"])
    #expect(try sheet.raws("threats", "reports") == [.suppressed, .integer(60), .integer(0)])
    #expect(try sheet.raws("threats", "vulnerable_share") == [.suppressed, .suppressed, .missing])
    #expect(try sheet.raws("threats", "p1").allSatisfy { $0 == .suppressed })
    #expect(sheet.sheet.sentences.contains { $0.hasPrefix("Group A: <5 reports this month") })
  }

  @Test("says so where no threat is followed")
  func empty() throws {
    let sheet = try Self.sheet([])
    #expect(try sheet.table("threats").whenEmpty == "No threat is followed here")
    #expect(sheet.sheet.marking == .officialSensitive)
  }
}
