import CellCanvas
import Testing
import ThreatDomain

@testable import Boards

@Suite("The page of an actor")
struct ActorPageTests {
  private static let day = ActorsExamples.asAt

  /// The page of A-01 among five ranked actors.
  private static func page(
    _ actor: Actor, assessments: [Assessment], disruptions: [Disruption] = [],
    investigations: [ActorInvestigation] = [], isSafe: Bool = false
  ) throws -> SheetReader {
    var (actors, all) = try ActorsExamples.ladder(5)
    actors[0] = actor
    all = Array(all.dropFirst()) + assessments
    let board = try ActorsExamples.model(
      actors, all, forces: ["A-01": ["kent", "city-of-london"]])
    let model = ActorPageModel(
      standing: try #require(board.standing(of: "A-01")), scope: .region("se"),
      rankedCount: board.ranked.count, asAt: board.asAt, baseline: board.baseline,
      scoreModel: board.scoreModel,
      history: ScoreHistory(assessments, models: [try ActorsExamples.scoreModel()]),
      investigations: investigations,
      disruptions: ActorDisruptions(of: "A-01", among: disruptions),
      forces: [ForceTouched(id: "kent", regionID: "se"), ForceTouched(id: "x", regionID: nil)])
    let names = ActorNames(
      scope: "South East", regions: ["se": "South East"], forces: ["kent": "Kent"])
    return SheetReader(
      sheet: ActorSheet(
        model: model, names: names, request: ActorsExamples.request(isSafe: isSafe)
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
    #expect(total.fields.last?.raw == .number(36))
  }

  @Test("lists assessments newest first, and says why one gives no total")
  func assessments() throws {
    let page = try Self.page(ActorsExamples.actor("A-01"), assessments: Self.scored)
    #expect(
      try page.texts("assessments", "total")
        == ["36", "24", "score unusable", "18", "score unusable"])
    let reasons = try page.rows("assessments").flatMap(\.details).map(SheetReader.text)
    #expect(reasons.count == 2)
    #expect(reasons[0].hasPrefix("99 for physical, allowed are 0, 1, 2"))
    #expect(reasons[1] == "the export lacks the model local, version 1")
  }

  @Test("draws a line of three or more totals of one model, and of no fewer")
  func line() throws {
    let page = try Self.page(ActorsExamples.actor("A-01"), assessments: Self.scored)
    guard case .line(let chart, _) = try #require(page.pane("totals")).content else {
      Issue.record("the totals are no line")
      return
    }
    #expect(chart.points == [18, 24, 36])
    #expect(chart.markedIndex == 2)
    let fewer = try Self.page(
      ActorsExamples.actor("A-01"), assessments: Array(Self.scored.dropLast()))
    #expect(fewer.pane("totals") == nil)
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
      ActorInvestigation(investigation: ActorsExamples.investigation("I-1"), role: "organiser")
    ]
    func page(isSafe: Bool) throws -> SheetReader {
      try Self.page(actor, assessments: Self.scored, investigations: linked, isSafe: isSafe)
    }
    let open = try page(isSafe: false)
    #expect(open.text.contains("Ask first.") && open.text.contains("A title"))
    #expect(open.text.contains("Owner  no owner"))
    #expect(try open.rows("investigations").map(\.opens) == [.investigation("I-1")])
    let safe = try page(isSafe: true)
    #expect(!safe.text.contains("Ask first.") && !safe.text.contains("A title"))
  }

  @Test("says that an actor is not scored, and never a 0")
  func unscored() throws {
    let page = try Self.page(ActorsExamples.actor("A-01", band: 2), assessments: [])
    #expect(page.sheet.sentences.first == "A-01 Ferrous: not scored.")
    #expect(try page.rows("parts").isEmpty)
    #expect(SheetReader.text(page.sheet.headline[0]) == "Score  not scored    OCGM  2")
  }

  @Test("opens the forces touched, those outside the regions too")
  func forces() throws {
    let page = try Self.page(ActorsExamples.actor("A-01"), assessments: Self.scored)
    #expect(try page.rows("forces").map(\.opens) == [.force("kent"), .force("x")])
    #expect(try page.raws("forces", "region_id") == [.text("se"), .missing])
  }
}
