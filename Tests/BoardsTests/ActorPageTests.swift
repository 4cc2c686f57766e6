import CellCanvas
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("The page of an actor")
struct ActorPageTests {
  private static let day = ActorsExamples.asAt

  /// The page of A-01 among five ranked actors.
  private static func page(
    _ actor: Actor, assessments: [Assessment], disruptions: [Disruption] = [],
    investigations: [ActorInvestigation] = [], models: [String] = ["2"], isSafe: Bool = false
  ) throws -> SheetReader {
    var (actors, all) = try ActorsExamples.ladder(5)
    actors[0] = actor
    all = Array(all.dropFirst()) + assessments
    let board = try ActorsExamples.model(
      actors, all, forces: ["A-01": ["kent", "city-of-london"]],
      disruptions: Dictionary(
        disruptions.compactMap { one in one.actorID.map { ($0, one) } },
        uniquingKeysWith: { first, _ in first }))
    let model = ActorPageModel(
      standing: try #require(board.standing(of: "A-01")), scope: .region("se"),
      rankedCount: board.ranked.count, asAt: board.asAt, baseline: board.baseline,
      scoreModel: board.scoreModel,
      history: ScoreHistory(
        assessments, models: try models.map { try ActorsExamples.scoreModel(version: $0) }),
      investigations: investigations,
      disruptions: ActorDisruptions(of: "A-01", among: disruptions),
      forces: [ForceTouched(id: "kent", regionID: "se"), ForceTouched(id: "x", regionID: nil)])
    return SheetReader(
      sheet: ActorPageSheet(
        model: model, names: ActorsExamples.names, request: ActorsExamples.request(isSafe: isSafe)
      ).sheet)
  }

  private static var scored: [Assessment] {
    [
      ActorsExamples.assessment("A-01", [2, 2, 2, 0], daysAgo: 300, version: "1"),
      ActorsExamples.assessment("A-01", [4, 2, 3, 3], daysAgo: 200),
      ActorsExamples.assessment("A-01", [99, 2, 3, 3], daysAgo: 150),
      ActorsExamples.assessment("A-01", [6, 2, 3, 3], daysAgo: 100),
      ActorsExamples.assessment("A-01", [8, 4, 3, 5], daysAgo: 9),
    ]
  }

  @Test("shows the score part by part, and its total below the formula")
  func parts() throws {
    let page = try Self.page(ActorsExamples.actor("A-01"), assessments: Self.scored)
    #expect(try page.texts("parts", "weighted") == ["8", "4", "3", "5", "36"])
    #expect(try page.texts("parts", "section") == ["Harm", "Harm", "Likelihood", "Position", ""])
    let total = try #require(try page.rows("parts").last)
    #expect(total.ruleAbove == "total = sum of harm × sum of likelihood")
    #expect(total.fields[4].raw == .number(36))
  }

  @Test("lists assessments newest first, and says why one gives no total")
  func assessments() throws {
    let page = try Self.page(ActorsExamples.actor("A-01"), assessments: Self.scored)
    #expect(
      try page.texts("assessments", "total")
        == ["36", "24", "score unusable", "18", "score unusable"])
    let details = try page.rows("assessments").map { $0.details.map(SheetReader.text) }
    #expect(details[2][0].hasPrefix("99 for physical, allowed are 0, 1, 2"))
    #expect(details[4] == ["the export lacks the model local, version 1"])
  }

  @Test("says of each assessment its parts, and what they were in the one before")
  func partsOverTime() throws {
    let page = try Self.page(ActorsExamples.actor("A-01"), assessments: Self.scored)
    let newest = try #require(try page.rows("assessments").first)
    #expect(
      newest.details.map(SheetReader.text) == [
        "Harm  12    physical  6 → 8    financial  2 → 4", "Likelihood  3    intent  3",
        "Position  5    capacity  3 → 5",
      ])
    #expect(
      try page.raws("assessments", "part_physical") == [8, 6, 99, 4, 2].map(RawValue.integer))
  }

  @Test("draws a line of three or more totals, and of no fewer, broken where there is no total")
  func line() throws {
    let page = try Self.page(ActorsExamples.actor("A-01"), assessments: Self.scored)
    guard case .line(let chart, _) = try #require(page.pane("totals")).content else {
      Issue.record("the totals are no line")
      return
    }
    // The first two gaps are the assessment under another version, and the step from it to the
    // next.
    #expect(chart.points == [nil, nil, 18, nil, 24, 36])
    #expect(chart.markedIndex == 5)
    let fewer = try Self.page(
      ActorsExamples.actor("A-01"), assessments: Array(Self.scored.dropLast()))
    #expect(fewer.pane("totals") == nil)
  }

  @Test("joins no totals of two versions, in the line, its labels and its words")
  func versions() throws {
    let old = [
      ActorsExamples.assessment("A-01", [2, 2, 2, 0], daysAgo: 400, version: "1"),
      ActorsExamples.assessment("A-01", [3, 3, 2, 0], daysAgo: 300, version: "1"),
    ]
    let page = try Self.page(
      ActorsExamples.actor("A-01"),
      assessments: old + [
        ActorsExamples.assessment("A-01", [4, 2, 3, 3], daysAgo: 200),
        ActorsExamples.assessment("A-01", [8, 4, 3, 5], daysAgo: 9),
      ], models: ["1", "2"])
    guard case .line(let chart, _) = try #require(page.pane("totals")).content else {
      Issue.record("the totals are no line")
      return
    }
    #expect(chart.points == [8, 12, nil, 18, 36])
    #expect(
      chart.xLabels.map(\.string)
        == ["v1 Mar 2018", "v1 Jun 2018", "", "v2 Sep 2018", "v2 Mar 2019"])
    let said = page.sheet.utterances(Words(.english)).filter { $0.part == "Score over time" }
    #expect(
      said.map(\.sentence) == [
        "Local v1: from 8 for 1 Mar 2018 to 12 for 9 Jun 2018; highest 12 for 9 Jun 2018, "
          + "lowest 8 for 1 Mar 2018.",
        "Local v2: from 18 for 17 Sep 2018 to 36 for 27 Mar 2019; highest 36 for 27 Mar 2019, "
          + "lowest 18 for 17 Sep 2018.",
      ])
  }

  @Test("puts who, score, rank, last review and last disruption first")
  func head() throws {
    let page = try Self.page(
      ActorsExamples.actor("A-01", band: 5), assessments: Self.scored,
      disruptions: [ActorsExamples.disruption("X-1", daysAgo: 50)])
    #expect(page.sheet.title == "ACTOR  A-01 Ferrous")
    #expect(
      page.sheet.headline.map(SheetReader.text) == [
        "A-01 Ferrous ranks 5 of 5 (rank unchanged), score 36.",
        "Score  36 = harm 12 × likelihood 3    Conf  high    Rank  5 of 5, South East",
        "Reviewed  26 Mar 2019, 10d ago    Disrupted  14 Feb 2019, 50d ago    OCGM  5",
      ])
  }

  @Test("sets the band against the fifth of the score, and counts the weightings in the ten")
  func standing() throws {
    let page = try Self.page(
      ActorsExamples.actor("A-01", band: 1), assessments: Self.scored)
    #expect(
      page.text.contains(
        "band 1, score in the lowest fifth nationally: the OCGM band is higher than the score suggests"
      ))
    #expect(page.text.contains("Stays  100%, 64 of 64 nearby weightings"))
  }

  @Test("lists disruptions with the days since each, and since the one before it")
  func intervals() throws {
    let disruptions = [200, 50, 20].map {
      ActorsExamples.disruption("X-\($0)", daysAgo: $0)
    }
    let page = try Self.page(
      ActorsExamples.actor("A-01"), assessments: Self.scored, disruptions: disruptions)
    #expect(try page.texts("disruptions", "days_since") == ["20d", "50d", "200d"])
    #expect(try page.texts("disruptions", "days_after_previous") == ["30d", "150d", "-"])
  }

  @Test("counts a joint claim once, with all who claim it")
  func joint() throws {
    let disruptions = [
      ActorsExamples.disruption("X-1", daysAgo: 50),
      ActorsExamples.disruption("X-2", daysAgo: 20, by: "ERSOU", joint: "J-1"),
      ActorsExamples.disruption("X-3", daysAgo: 20, by: "NCA", actor: nil, joint: "J-1"),
      ActorsExamples.disruption("X-4", daysAgo: 10, actor: "A-02"),
    ]
    let page = try Self.page(
      ActorsExamples.actor("A-01"), assessments: Self.scored, disruptions: disruptions)
    #expect(try page.texts("disruptions", "claimed_by") == ["ERSOU, NCA", "SEROCU"])
    #expect(
      page.sheet.sentences.last == "2 disruptions from 3 claims; a joint claim counts once.")
    #expect(page.text.contains("Joint claim of ERSOU, NCA: counted once"))
  }

  @Test("gives conditions in full, and keeps them and titles back in the safe view")
  func conditions() throws {
    let actor = try ActorsExamples.actor("A-01", owner: nil, conditions: "Ask first.")
    let linked = [
      ActorInvestigation(
        investigation: ActorsExamples.investigation("I-1"), role: "organiser",
        marks: [.ownerless])
    ]
    func page(isSafe: Bool) throws -> SheetReader {
      try Self.page(actor, assessments: Self.scored, investigations: linked, isSafe: isSafe)
    }
    let open = try page(isSafe: false)
    #expect(open.text.contains("Ask first.") && open.text.contains("A title"))
    #expect(open.text.contains("Owner  no owner"))
    #expect(try open.texts("investigations", "marks") == ["!own"])
    #expect(try open.rows("investigations").map(\.opens) == [.investigation("I-1")])
    let safe = try page(isSafe: true)
    #expect(!safe.text.contains("Ask first.") && !safe.text.contains("A title"))
  }

  @Test("says that an actor is not scored, and never a 0")
  func unscored() throws {
    let page = try Self.page(ActorsExamples.actor("A-01", band: 2), assessments: [])
    #expect(page.sheet.sentences.first == "A-01 Ferrous: not scored.")
    #expect(try page.rows("parts").isEmpty)
    #expect(SheetReader.text(page.sheet.headline[1]) == "Score  not scored")
    #expect(SheetReader.text(page.sheet.headline[2]).hasSuffix("OCGM  2"))
  }

  @Test("opens the forces touched, those outside the regions too")
  func forces() throws {
    let page = try Self.page(ActorsExamples.actor("A-01"), assessments: Self.scored)
    #expect(try page.rows("forces").map(\.opens) == [.force("kent"), .force("x")])
    #expect(try page.raws("forces", "region_id") == [.text("se"), .missing])
  }
}
