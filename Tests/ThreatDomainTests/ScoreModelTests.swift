import Testing
import ThreatDomain

@Suite("A score model")
struct ScoreModelTests {
  @Test("multiplies harm by likelihood, with position beside it")
  func score() throws {
    let score = try ScoreExamples.model().score(ScoreExamples.assessment("A", [8, 4, 16, 2]))
    #expect(score.harm == 12 && score.likelihood == 8 && score.position == 2)
    #expect(score.total == 96)
    #expect(score.parts.map(\.weighted) == [8, 4, 8, 2])
    #expect(score.parts.map(\.component.id).first == "financial")
  }

  @Test(
    "follows the formula of the export",
    arguments: [
      ("sum(harm)*sum(likelihood)", 96.0), ("sum(harm) + sum(likelihood)", 20), ("sum(harm)", 12),
    ])
  func formulas(_ text: String, total: Double) throws {
    let model = try ScoreExamples.model(formula: ScoreFormula(text))
    #expect(try model.score(ScoreExamples.assessment("A", [8, 4, 16, 2])).total == total)
  }

  /// Source: NPSA, A risk matrix for risk managers (January 2008), the table of risk scoring:
  /// consequence from negligible to catastrophic, by likelihood from rare to almost certain.
  @Test(
    "gives the risk scores of the published matrix of consequence and likelihood",
    arguments: [
      (5, [5, 10, 15, 20, 25]), (4, [4, 8, 12, 16, 20]), (3, [3, 6, 9, 12, 15]),
      (2, [2, 4, 6, 8, 10]), (1, [1, 2, 3, 4, 5]),
    ])
  func publishedMatrix(_ consequence: Int, scores: [Double]) throws {
    let model = try ScoreModel(
      id: "tactical", version: "1", title: "", formula: .harmTimesLikelihood, staleAfterDays: 90,
      components: [
        ScoreComponent(
          id: "financial", section: .harm, name: "", weight: 1, allowedValues: Array(1...5)),
        ScoreComponent(
          id: "psychological", section: .likelihood, name: "", weight: 1,
          allowedValues: Array(1...5)),
      ])
    let totals = try (1...5).map { likelihood in
      try model.score(ScoreExamples.assessment("A", [consequence, likelihood])).total
    }
    #expect(totals == scores)
  }

  @Test("lists the formulas that it knows when it meets another")
  func unknownFormula() {
    let error = #expect(throws: InvalidValue.self) { try ScoreFormula("max(harm)") }
    #expect(
      error?.description
        == "found 'max(harm)', expected 'sum(harm)*sum(likelihood)' or "
        + "'sum(harm)+sum(likelihood)' or 'sum(harm)'")
  }

  @Test("names the components without a value")
  func incomplete() throws {
    let model = try ScoreExamples.model()
    let assessment = try ScoreExamples.assessment("A", [8, 4])
    #expect(throws: ScoreProblem.incomplete(missing: ["intent", "capacity"])) {
      try model.score(assessment)
    }
  }

  @Test("refuses a value outside its scale")
  func notAllowed() throws {
    let model = try ScoreExamples.model()
    let assessment = try ScoreExamples.assessment("A", [8, 3, 1, 1])
    let problem = ScoreProblem.valueNotAllowed(
      component: "psychological", value: 3, allowed: ScoreExamples.scale)
    #expect(throws: problem) { try model.score(assessment) }
    #expect(
      problem.description == "found 3 for 'psychological', expected one of 0, 1, 2, 4, 8, 16")
  }

  @Test("refuses a component that it lacks")
  func unknownComponent() throws {
    let assessment = Assessment(
      id: "1", subjectKind: .actor, subjectID: "A", assessedOn: try ScoreExamples.day("2019-03-01"),
      scorerRole: "analyst", modelID: "tactical", modelVersion: "1", confidence: .low,
      values: ["weather": 1, "luck": 2])
    let model = try ScoreExamples.model()
    #expect(throws: ScoreProblem.unknownComponents(["luck", "weather"])) {
      try model.score(assessment)
    }
  }

  @Test("refuses an assessment of another version")
  func otherVersion() throws {
    let model = try ScoreExamples.model()
    let assessment = try ScoreExamples.assessment("A", [1, 1, 1, 1], version: "2")
    #expect(throws: ScoreProblem.otherModel(id: "tactical", version: "2")) {
      try model.score(assessment)
    }
  }

  @Test("has no weight of 0 or less, and no empty scale", arguments: [0, -1, .infinity, .nan])
  func weights(_ weight: Double) {
    #expect(throws: InvalidValue.self) { try ScoreExamples.component("a", .harm, weight: weight) }
    #expect(throws: InvalidValue.self) {
      try ScoreComponent(id: "a", section: .harm, name: "", weight: 1, allowedValues: [])
    }
  }

  @Test("has components whose ids differ")
  func sharedID() throws {
    let component = try ScoreExamples.component("a", .harm)
    #expect(throws: InvalidValue.self) {
      try ScoreModel(
        id: "m", version: "1", title: "", formula: .harmAlone, staleAfterDays: 90,
        components: [component, component])
    }
  }
}

@Suite("A score model with other weights")
struct TriedModelTests {
  private static func total(_ factors: [String: Double]) throws -> Double {
    let model = try ScoreExamples.model().trying(factors)
    return try model.score(ScoreExamples.assessment("A", [8, 4, 16, 2])).total
  }

  @Test(
    "multiplies the weights that are tried, and no others",
    arguments: [
      ([:], 96.0), (["financial": 2.0], 160), (["financial": 0, "psychological": 0.5], 16),
      (["intent": 4], 384), (["capacity": 4], 96),
    ] as [([String: Double], Double)])
  func totals(_ factors: [String: Double], total: Double) throws {
    #expect(try Self.total(factors) == total)
  }

  @Test("scores the assessments of the model that it was made of, and changes nothing else")
  func same() throws {
    let (model, tried) = (
      try ScoreExamples.model(), try ScoreExamples.model().trying(["intent": 2])
    )
    #expect(tried.components.map(\.weight) == [1, 1, 1, 1])
    #expect(tried.isModel(of: try ScoreExamples.assessment("A", [1, 1, 1, 1])))
    #expect(tried.components.map(\.allowedValues) == model.components.map(\.allowedValues))
    #expect(try model.trying([:]) == model && model != tried)
  }

  @Test("takes factors of 0 to 4", arguments: [-0.25, 4.25, .nan, .infinity])
  func range(_ factor: Double) throws {
    let model = try ScoreExamples.model()
    let error = #expect(throws: InvalidValue.self) { try model.trying(["intent": factor]) }
    #expect(
      error?.description == "found '\(factor)', expected a factor of 0.0 to 4.0 for 'intent'")
  }

  @Test("refuses a factor of a component that it lacks")
  func unknown() throws {
    let model = try ScoreExamples.model()
    let error = #expect(throws: InvalidValue.self) { try model.trying(["luck": 2, "intent": 1]) }
    #expect(error?.description == "found 'luck', expected components of 'tactical'")
  }
}

@Suite("What is known of an actor's harm")
struct ScoreStateTests {
  @Test(
    "is stale when older than the model allows",
    arguments: [("2019-03-01", false), ("2019-05-30", false), ("2019-05-31", true)])
  func stale(_ asAt: String, isStale: Bool) throws {
    let state = try ScoreExamples.model().state(
      of: [ScoreExamples.assessment("A", [1, 1, 1, 1])], asAt: ScoreExamples.day(asAt))
    guard case .scored(_, isStale) = state else {
      Issue.record("\(state)")
      return
    }
  }

  @Test("comes from the newest assessment on or before the day")
  func newest() throws {
    let assessments = try [
      ScoreExamples.assessment("A", [2, 0, 2, 0], on: "2019-02-01", id: "2"),
      ScoreExamples.assessment("A", [4, 0, 2, 0], on: "2019-02-01", id: "3"),
      ScoreExamples.assessment("A", [1, 0, 2, 0], on: "2019-01-01", id: "4"),
      ScoreExamples.assessment("A", [8, 0, 2, 0], on: "2019-02-02", id: "1"),
    ]
    let model = try ScoreExamples.model()
    let totals = try ["2019-01-31", "2019-02-01", "2019-02-02"].map {
      model.state(of: assessments, asAt: try ScoreExamples.day($0)).score?.total
    }
    #expect(totals == [1, 4, 8])
  }

  @Test("is not scored, rather than 0, without an assessment under the model")
  func notScored() throws {
    let model = try ScoreExamples.model()
    let other = try ScoreExamples.assessment("A", [1, 1, 1, 1], version: "2")
    let day = try ScoreExamples.day("2019-03-31")
    #expect(model.state(of: [], asAt: day) == .notScored)
    #expect(model.state(of: [other], asAt: day) == .notScored)
    #expect(model.state(of: [other], asAt: try ScoreExamples.day("2019-01-01")) == .notScored)
  }

  @Test("is unusable when the newest assessment is incomplete")
  func unusable() throws {
    let half = try ScoreExamples.assessment("A", [1, 1])
    let state = try ScoreExamples.model().state(
      of: [half], asAt: ScoreExamples.day("2019-03-31"))
    #expect(state == .unusable(half, .incomplete(missing: ["intent", "capacity"])))
    #expect(state.score == nil)
  }
}
