import Testing
import ThreatDomain

/// Small models and assessments for the tests of scoring.
enum ScoreExamples {
  static let scale = [0, 1, 2, 4, 8, 16]

  /// Two components of harm, one of likelihood weighted 0.5, one of position.
  static func model(formula: ScoreFormula = .harmTimesLikelihood) throws -> ScoreModel {
    try ScoreModel(
      id: "tactical", version: "1", title: "Tactical", formula: formula, staleAfterDays: 90,
      components: [
        component("financial", .harm), component("psychological", .harm),
        component("intent", .likelihood, weight: 0.5), component("capacity", .position),
      ])
  }

  static func component(
    _ id: String, _ section: ScoreSection, weight: Double = 1
  ) throws -> ScoreComponent {
    try ScoreComponent(
      id: id, section: section, name: id, weight: weight, allowedValues: scale)
  }

  /// An assessment of `subject` with the values financial, psychological, intent, capacity.
  static func assessment(
    _ subject: String, _ values: [Int], on day: String = "2019-03-01", id: String? = nil,
    confidence: Confidence = .medium, version: String = "1"
  ) throws -> Assessment {
    let ids = ["financial", "psychological", "intent", "capacity"]
    return Assessment(
      id: id ?? "\(subject)-\(day)", subjectKind: .actor, subjectID: subject,
      assessedOn: try #require(Day(day)), scorerRole: "analyst", modelID: "tactical",
      modelVersion: version, confidence: confidence,
      values: Dictionary(uniqueKeysWithValues: zip(ids, values)))
  }

  static func day(_ text: String) throws -> Day { try #require(Day(text)) }

  /// The ranking of all assessed subjects as at a day, by default the end of March 2019.
  static func ranking(
    _ assessments: [Assessment], asAt text: String = "2019-03-31", subjects: [String]? = nil
  ) throws -> Ranking<String> {
    let day = try day(text)
    let model = try model()
    let states = Dictionary(grouping: assessments, by: \.subjectID)
      .mapValues { model.state(of: $0, asAt: day) }
    let ids = Set(subjects ?? assessments.map(\.subjectID))
    return Ranking(
      Dictionary(uniqueKeysWithValues: ids.map { ($0, states[$0] ?? .notScored) }))
  }

  /// A number of actors; actor number 1 has the highest risk.
  static func ladder(_ count: Int) throws -> Ranking<String> {
    let model = try ScoreModel(
      id: "tactical", version: "1", title: "", formula: .harmAlone, staleAfterDays: 90,
      components: [
        ScoreComponent(
          id: "financial", section: .harm, name: "", weight: 1, allowedValues: Array(0...count))
      ])
    let states = try (1...count).map { number in
      let assessment = try assessment("\(number)", [count - number])
      return ("\(number)", model.state(of: [assessment], asAt: try day("2019-03-31")))
    }
    return Ranking(Dictionary(uniqueKeysWithValues: states))
  }
}
