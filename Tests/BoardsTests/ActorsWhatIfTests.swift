import CellCanvas
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("The board of actors under other weights")
struct ActorsWhatIfTests {
  /// Twelve actors; the scores of the last two come from financial harm.
  private static func sheet(_ factors: [String: Double]?, view: ActorsView = .ten) throws
    -> SheetReader
  {
    let (actors, assessments) = try ActorsExamples.ladder(10)
    let rich = try ["B-01", "B-02"].map { try ActorsExamples.actor($0, codename: "Larch") }
    let model = try ActorsExamples.model(
      actors + rich,
      assessments + [
        ActorsExamples.assessment("B-01", [0, 20, 2, 1], daysAgo: 40),
        ActorsExamples.assessment("B-02", [0, 16, 2, 1], daysAgo: 40),
      ], trying: factors)
    var request = ActorsExamples.request()
    request.choices = Choices(view)
    return ActorsExamples.sheet(model, request: request)
  }

  @Test("is the board of the model, without a banner, while nothing is tried")
  func off() throws {
    let sheet = try Self.sheet(nil).sheet
    #expect(sheet.banner == nil && !sheet.panes.contains { $0.id == WhatIf.paneID })
    #expect(!SheetReader(sheet: sheet).text.contains("WHAT IF"))
  }

  @Test("reorders by the weights tried, with the ranks, scores and moves of the model beside them")
  func reorders() throws {
    let sheet = try Self.sheet(["financial": 2])
    #expect(try sheet.texts("actors", "actor_id").prefix(3) == ["B-01", "A-01", "A-02"])
    #expect(try sheet.texts("actors", "rank_before").prefix(3) == ["11", "1", "2"])
    #expect(try sheet.texts("actors", "move").prefix(3) == ["+10", "-1", "-1"])
    #expect(try sheet.texts("actors", "score").prefix(2) == ["80", "78"])
    #expect(try sheet.texts("actors", "model_score").prefix(2) == ["40", "78"])
  }

  @Test("says WHAT IF and the weights in title, subtitle, pane and first sentence")
  func marked() throws {
    let sheet = try Self.sheet(["financial": 2, "intent": 0.25]).sheet
    let weights = "financial ×2, intent ×0.25"
    #expect(sheet.banner == "WHAT IF" && sheet.subtitle.hasPrefix(weights))
    #expect(sheet.titleLine.first == TextRun("WHAT IF  ", role: .banner))
    #expect(sheet.panes.first?.title == "What if · \(weights)")
    #expect(
      sheet.sentences.first { $0.hasPrefix("WHAT IF") }
        == "WHAT IF: this is not the ranking of the model. Weights tried: \(weights). "
        + "Moves are against the model's own ranks, and nothing of it is kept.")
  }

  @Test("names who would join the ten and who would leave it")
  func ten() throws {
    let sheet = try Self.sheet(["financial": 2])
    #expect(
      sheet.sheet.headline.map(SheetReader.text)
        == [
          "These weights would bring into the top ten: B-01 Larch, B-02 Larch. "
            + "They would take out of the top ten: A-09 Ferrous, A-10 Ferrous.", "scored  12",
        ])
    #expect(
      try sheet.texts("ten-changes", "change")
        == ["enters the top ten", "enters the top ten", "leaves the top ten", "leaves the top ten"])
    #expect(
      try sheet.texts("ten-changes", "reason")
        == ["Score 40 → 80", "Score 32 → 64", "Score 62 → 62", "Score 60 → 60"])
    #expect(
      sheet.sheet.sentences.contains(
        "These weights would bring into the top ten: B-01 Larch, B-02 Larch."))
    #expect(
      sheet.sheet.sentences.contains(
        "They would take out of the top ten: A-09 Ferrous, A-10 Ferrous."))
    #expect(
      try Self.sheet([:]).sheet.sentences.contains("These weights leave the top ten unchanged."))
  }

  @Test("lists every weight of the formula: the model's, its multiple, what is tried")
  func weights() throws {
    let sheet = try Self.sheet(["financial": 1.5, "intent": 0])
    #expect(try sheet.texts("what-if", "component") == ["physical", "financial", "intent"])
    #expect(try sheet.texts("what-if", "factor") == ["×1", "×1.5", "×0"])
    #expect(try sheet.raws("what-if", "weight_tried") == [1, 1.5, 0].map(RawValue.number))
    let details = try sheet.rows("what-if").map { $0.details.map(SheetReader.text) }
    #expect(details[1][0].hasPrefix("financial  Weight 1 → 1.5    + and - change it by 0.25"))
  }

  @Test("offers no weight of position, which stands beside the total and moves nobody")
  func position() throws {
    let sheet = try Self.sheet(["capacity": 4])
    #expect(sheet.sheet.panes.first?.title == "What if · every weight as in the model")
    #expect(try !sheet.texts("what-if", "component").contains("capacity"))
  }

  @Test("leaves out factors of components that the model lacks, and those out of range")
  func unknown() throws {
    let sheet = try Self.sheet(["weather": 2, "financial": 5, "intent": 1])
    #expect(sheet.sheet.panes.first?.title == "What if · every weight as in the model")
    #expect(Set(try sheet.texts("actors", "move")) == ["="])
  }

  @Test(
    "stands beside every table that comes first",
    arguments: [(ActorsView.ten, "actors"), (.doubts, "doubts"), (.crossing, "crossing")])
  func views(view: ActorsView, first: String) throws {
    let panes = try Self.sheet(["financial": 2], view: view).sheet.panes
    #expect(panes.prefix(2).map(\.id) == [WhatIf.paneID, first])
    #expect(panes.prefix(2).map(\.side) == [.right, .left])
  }

  @Test(
    "has a factor go up and down by quarters, from 0 to 4",
    arguments: [
      (1, 1, 1.25), (1, -1, 0.75), (0.25, -1, 0), (0, -1, 0), (4, 1, 4), (1, 100, 4),
      (1.25, -2, 0.75),
    ] as [(Double, Int, Double)])
  func nudges(_ factor: Double, steps: Int, expected: Double) {
    #expect(ScoreModel.factor(factor, nudgedBy: steps) == expected)
  }

  @Test("knows the weight under the cursor, and none where the cursor is elsewhere")
  func cursor() throws {
    let sheet = try Self.sheet([:]).sheet
    var view = ViewState()
    view.awaitedPanes = [WhatIf.paneID]
    view.settle(in: sheet)
    view.move(.down, in: sheet, page: 1)
    #expect(WhatIf.value(under: view, in: sheet) == "financial")
    view.moveFocus(by: 1, in: sheet)
    #expect(WhatIf.value(under: view, in: sheet) == nil)
  }
}
