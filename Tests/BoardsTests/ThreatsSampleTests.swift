import CellCanvas
import SQLiteFile
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

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

  @Test("of a force of no region are none: the board says so, and what to do")
  func outside() throws {
    let sheet = try SampleReading.sheet(.threats, .force("guernsey"))
    #expect(try sheet.rows("threats").isEmpty)
    #expect(
      sheet.sheet.sentences.prefix(2) == [
        "Guernsey Police belongs to no region and so has no regional threat board.",
        "No threats followed here: r chooses a region.",
      ])
    let changes = try SampleReading.sheet(.changes, .force("guernsey"))
    #expect(try !changes.texts("changes", "subject_id").contains { $0.hasPrefix("T-") })
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
      SELECT t.name, sum(d.reports)
        FROM v_demand AS d
        JOIN force USING (force_id)
        JOIN v_threat_type AS c USING (fraud_type)
        JOIN v_threat AS t ON t.threat_id = c.threat_id AND t.region_id = force.region_id
       WHERE d.month = '2019-03' AND force.region_id = 'sw'
       GROUP BY t.name
      """, on: snapshot.database
    ).all { ($0.text(0), $0.integer(1)) }
    let sheet = try SampleReading.sheet(.threats, .region("sw"))
    let names = try sheet.texts("threats", "threat")
    for (name, reports) in zip(names, try sheet.raws("threats", "reports")) {
      let expected = counted.first { $0.0 == name }.map { RawValue.integer($0.1) }
      #expect(reports == expected ?? .missing, "\(name)")
    }
    #expect(counted.count == names.count - 1 && names.contains("Money mules"))
  }

  @Test("are high for computer software service fraud in the South West, in words too")
  func signal() throws {
    let sheet = try SampleReading.sheet(.threats, .region("sw"))
    let row = try #require(
      try sheet.texts("threats", "threat").firstIndex(of: "Computer software service fraud"))
    #expect(try sheet.texts("threats", "signal")[row].hasPrefix("! above "))
    let spoken = sheet.sheet.sentences.first { $0.hasPrefix("Computer software service fraud: ") }
    #expect(spoken?.contains("high: above its limit of ") == true)
  }

  @Test("of the nation count its own reports and open items, and say whose score it is")
  func nation() throws {
    let snapshot = try SampleSnapshot.open()
    let rows = try Statement(
      """
      SELECT c.threat_id, sum(d.reports)
        FROM v_demand AS d
        JOIN v_threat_type AS c USING (fraud_type)
       WHERE d.month = '2019-03'
       GROUP BY c.threat_id
      """, on: snapshot.database
    ).all { ($0.text(0), $0.integer(1)) }
    let reports = Dictionary(uniqueKeysWithValues: rows)
    let items = try Statement(
      """
      SELECT t.theme, count(DISTINCT i.investigation_id)
        FROM v_threat AS t
        JOIN v_threat_investigation AS l ON l.threat_id = t.threat_id
        JOIN v_investigation AS i ON i.investigation_id = l.investigation_id
       WHERE i.status <> 'closed' AND i.priority = 'P2'
       GROUP BY t.theme
      """, on: snapshot.database
    ).all { ($0.text(0), $0.integer(1)) }
    let levels = Dictionary(uniqueKeysWithValues: items)
    let sheet = try SampleReading.sheet(.threats)
    let threats = Dictionary(
      uniqueKeysWithValues: try snapshot.database.threats(inRegion: nil).map { ($0.id, $0) })
    for (position, id) in try sheet.texts("threats", "threat_id").enumerated() {
      let threat = try #require(threats[id])
      let expected = reports[id].map { RawValue.integer($0) } ?? .missing
      #expect(try sheet.raws("threats", "reports")[position] == expected)
      #expect(try sheet.raws("threats", "p2")[position] == .integer(levels[threat.name] ?? 0))
      #expect(try sheet.texts("threats", "region_id")[position] == threat.regionID)
    }
    let region = try #require(sheet.table("threats").columns.first { $0.id == .region })
    #expect(region.title == "Region")
    #expect(
      sheet.sheet.headline.drawn.dropFirst().map { SheetReader.text($0) } == [
        "Score, plans and owner: the region named. Reports and grid: national"
      ])
  }

  @Test("of every region have their own region's reports and items, wherever the board stands")
  func everyRegion() throws {
    let own = try SampleReading.sheet(.threats, .region("sw"))
    let ids = try own.texts("threats", "threat_id")
    let columns = ["reports", "p1", "p2", "p3", "p4", "loss_pence", "harm_score"]
    for scope in [Scope.national, .region("se"), .force("kent")] {
      let all = try SampleReading.sheet(.threats, scope, choices: Choices(ThreatView.everyRegion))
      let found = try all.texts("threats", "threat_id")
      #expect(try found.count == SampleSnapshot.open().database.threats(inRegion: nil).count)
      for column in columns {
        let raws = try all.raws("threats", column)
        for (id, raw) in zip(ids, try own.raws("threats", column)) {
          let position = try #require(found.firstIndex(of: id))
          #expect(raws[position] == raw, "\(column) \(id)")
        }
      }
    }
  }

  @Test("name no region where all are of one")
  func oneRegion() throws {
    let sheet = try SampleReading.sheet(.threats, .force("kent"))
    let region = try #require(sheet.table("threats").columns.first { $0.id == .region })
    #expect(region.title.isEmpty && sheet.sheet.headline.count == 1)
  }

  @Test("have the sums of harm and likelihood that make their scores")
  func parts() throws {
    let sheet = try SampleReading.sheet(.threats, .region("sw"))
    func numbers(_ column: String) throws -> [Double?] {
      try sheet.raws("threats", column).map {
        if case .number(let number) = $0 { number } else { nil }
      }
    }
    let (harm, likelihood) = (try numbers("harm"), try numbers("likelihood"))
    for (position, score) in try numbers("harm_score").enumerated() {
      let product = harm[position].flatMap { harm in likelihood[position].map { harm * $0 } }
      #expect(score == product)
    }
  }

  @Test("weigh more where a force has more reports a head than the region")
  func heat() throws {
    let snapshot = try SampleSnapshot.open()
    let forces = snapshot.directory.forces(of: "sw")
    let base = try Statement(
      """
      SELECT d.force_id, sum(d.reports)
        FROM v_demand AS d
       WHERE d.month = '2019-03' AND d.fraud_type = 'NFIB3E'
       GROUP BY d.force_id
      """, on: snapshot.database
    ).all { ($0.text(0), $0.integer(1)) }
    let reports = Dictionary(uniqueKeysWithValues: base)
    let people = forces.reduce(0) { $0 + ($1.population ?? 0) }
    let all = forces.reduce(0) { $0 + (reports[$1.id] ?? 0) }
    let sheet = try SampleReading.sheet(.threats, .region("sw"))
    let row = try #require(
      try sheet.texts("threats-by-part", "threat").firstIndex(
        of: "Computer software service fraud"))
    for force in forces {
      let column = force.id.replacing("-", with: "_")
      let rate = Double(reports[force.id] ?? 0) / Double(try #require(force.population))
      let expected = rate / (Double(all) / Double(people))
      guard case .number(let shown) = try sheet.raws("threats-by-part", column)[row] else {
        Issue.record("\(force.id) has no figure")
        continue
      }
      #expect(abs(shown - expected) < 1e-9)
    }
    #expect(try !sheet.texts("threats-by-part", "threat").contains("Romance fraud"))
  }

  @Test("each open a page that says the same score and reports")
  func pages() throws {
    let board = try SampleReading.sheet(.threats, .region("sw"))
    for row in try board.rows("threats") {
      let page = try SampleReading.page(try #require(row.opens))
      let score = try #require(row.details.drawn.dropFirst().first.map { SheetReader.text($0) })
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

  private static func threat(
    _ id: String, _ state: ScoreState, rank: Int? = nil, trend: Trend = usual, reports: Int = 49,
    vulnerable: Int = 7, plans: Set<Strand> = [], agreed: AgreedPriority? = nil,
    owner: String? = nil, standing: ThreatStanding? = nil, disruptions: [Disruption] = []
  ) -> FollowedThreat {
    FollowedThreat(
      threat: Threat(
        id: id, regionID: "se", name: "Group \(id)", agreedPriority: agreed,
        ownerRole: owner, rationale: "Because", plans: FourPlans(plans)),
      regionName: "South East", state: state,
      standing: standing
        ?? ThreatStanding(
          rank: rank, rankBefore: rank, move: rank.map { _ in .same }, change: .notRescored,
          overtakenBy: [], overtook: []), scale: nil, scope: .region("se"), elsewhere: Deferred([]),
      part: .group("Group \(id)"), trend: trend,
      demand: DemandCount(
        reports: reports, cyberReports: 0, repeatVictims: 0, vulnerableVictims: vulnerable,
        loss: Pence(190_000_000)),
      forceNames: [:], investigations: [ActorsExamples.investigation("I-1")],
      actors: [],
      disruptions: Deferred(disruptions))
  }

  private static func state(daysAgo: Int) throws -> ScoreState {
    try ActorsExamples.scoreModel().state(
      of: [ActorsExamples.assessment("T", [8, 4, 3, 0], daysAgo: daysAgo)],
      asAt: ActorsExamples.asAt)
  }

  private static func sheet(
    _ threats: [FollowedThreat], isSafe: Bool = false
  ) throws -> SheetReader {
    let request = try SampleReading.request(.region("se"), isSafe: isSafe)
    let map = try ForceMap(SampleSnapshot.open(), request)
    let model = ThreatsModel(
      threats: threats, outside: nil, asAt: ActorsExamples.asAt,
      baseline: ActorsExamples.baseline)
    let sheet = ThreatsSheet(model: model, request: request)
    return SheetReader(sheet: sheet.sheet(beside: map, nil))
  }

  @Test("says not scored, never nought, and marks a stale score without changing it")
  func scores() throws {
    let threats = [
      Self.threat("A", try Self.state(daysAgo: 90), rank: 1),
      Self.threat("B", try Self.state(daysAgo: 91), rank: 2), Self.threat("C", .notScored),
    ]
    let sheet = try Self.sheet(threats)
    #expect(try sheet.texts("threats", "harm_score") == ["36", "36 !", "not scored"])
    #expect(try sheet.raws("threats", "harm_score") == [.number(36), .number(36), .missing])
    #expect(try sheet.texts("threats", "rank") == ["1", "2", "-"])
    #expect(sheet.text.contains("36 = harm 12 × likelihood 3"))
    #expect(sheet.sheet.sentences.contains("Group A ranks highest by harm, with a score of 36."))
  }

  @Test("says signals in words, plans in letters, and what is missing as missing")
  func words() throws {
    let threats = [
      Self.threat(
        "A", .notScored, trend: Self.high, reports: 149, plans: [.pursue, .prepare], agreed: .high,
        owner: "DCI"),
      Self.threat("B", .notScored, plans: Set(Strand.allCases)),
    ]
    let sheet = try Self.sheet(threats)
    let signals = try sheet.texts("threats", "signal")
    #expect(signals[0].hasPrefix("! above ") && signals[1] == "usual")
    #expect(try sheet.texts("threats", "plans") == ["Pu----Pp", "PuPvPtPp"])
    #expect(try sheet.texts("threats", "owner") == ["DCI", "no owner"])
    #expect(try sheet.raws("threats", "agreed_priority") == [.text("high"), .missing])
    #expect(try sheet.texts("threats", "p1") == ["1", "1"])
    #expect(try sheet.texts("threats", "p2") == ["-", "-"])
    #expect(try sheet.raws("threats", "p2") == [.integer(0), .integer(0)])
    #expect(
      sheet.sheet.sentences.contains("1 of 2 threats lacks a plan under one or more of the 4Ps."))
  }

  @Test("keeps the loss of very few reports back in the safe view")
  func safe() throws {
    let threats = [
      Self.threat("A", .notScored, reports: 0), Self.threat("B", .notScored, reports: 60),
    ]
    let sheet = try Self.sheet(threats, isSafe: true)
    #expect(try sheet.texts("threats", "reports") == ["0", "60"])
    #expect(try sheet.raws("threats", "loss_pence") == [.suppressed, .integer(190_000_000)])
    #expect(try Self.sheet(threats).raws("threats", "loss_pence")[0] == .integer(190_000_000))
  }

  @Test("says what moved a threat: its own score, and who passed it")
  func movement() throws {
    let subjects = ["A", "B", "C"]
    let assessments = [
      ActorsExamples.assessment("A", [8, 4, 3, 0], daysAgo: 60),
      ActorsExamples.assessment("B", [8, 0, 3, 0], daysAgo: 60),
      ActorsExamples.assessment("B", [8, 8, 3, 0], daysAgo: 3),
      ActorsExamples.assessment("C", [9, 9, 9, 0], daysAgo: 2),
    ]
    let scored = ScoredSubjects(
      ids: subjects, models: [try ActorsExamples.scoreModel()],
      assessments: Dictionary(grouping: assessments, by: \.subjectID), asAt: ActorsExamples.asAt,
      baseline: ActorsExamples.baseline)
    let threats = subjects.map { id in
      Self.threat(id, scored.states[id] ?? .notScored, standing: ThreatStanding(of: id, in: scored))
    }
    let lines = try Self.sheet(threats).rows("threats").map { row in
      row.details.drawn.map { SheetReader.text($0) }.first { $0.hasPrefix("Move  ") }
    }
    #expect(
      lines == [
        "Move  down 2 places    Not rescored since 8 Mar 2019    newly scored above it: Group C"
          + "    now below Group B",
        "Move  as before    Rescored on 2 Apr 2019: financial 0 → 8    newly scored above it: Group C"
          + "    now above Group A",
        "Move  First scored under this model on 3 Apr 2019",
      ])
    let moves = try Self.sheet(threats).sheet.sentences.first {
      $0.hasPrefix("Ranks since 8 Mar 2019: ")
    }
    #expect(moves?.contains("newly scored Group C") == true)
  }

  @Test("says the parts of a score as bars, whose length needs no colour")
  func bars() throws {
    let sheet = try Self.sheet([Self.threat("A", try Self.state(daysAgo: 9), rank: 1)])
    let details = try sheet.rows("threats")[0].details.drawn.map { SheetReader.text($0) }
    #expect(details.contains("Harm  12    physical █ 8    financial █ 4"))
    #expect(details.contains("Likelihood  3    intent ▓ 3"))
    #expect(details.contains("Position  0    capacity  0"))
  }

  @Test("says the last disruption with the days since; never where there is none")
  func disrupted() throws {
    let disruption = ActorsExamples.disruption("D-1", daysAgo: 33)
    let sheet = try Self.sheet([
      Self.threat("A", .notScored, disruptions: [disruption]), Self.threat("B", .notScored),
    ])
    let lines = try sheet.rows("threats").map { row in
      row.details.drawn.map { SheetReader.text($0) }.first { $0.hasPrefix("Disrupted  ") }
    }
    #expect(
      lines == [
        "Disrupted  3 Mar 2019, 33 days ago, major: Arrest", "Disrupted  never",
      ])
  }

  @Test("says so where no threat is followed")
  func empty() throws {
    let sheet = try Self.sheet([])
    #expect(try sheet.table("threats").whenEmpty == "No threats followed here")
    #expect(sheet.sheet.marking == .officialSensitive)
  }
}
