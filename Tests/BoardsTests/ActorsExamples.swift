import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

/// Hand-made actors for the tests of the board of actors and of an actor's page.
enum ActorsExamples {
  static let asAt = Day(year: 2019, month: 4, dayOfMonth: 5)
  static let baseline = asAt - 28

  /// Two components of harm, one of likelihood, one of position; stale after 90 days.
  static func scoreModel(version: String = "2") throws -> ScoreModel {
    func component(_ id: String, _ section: ScoreSection) throws -> ScoreComponent {
      try ScoreComponent(
        id: id, section: section, name: id, weight: 1, allowedValues: Array(0...40))
    }
    return try ScoreModel(
      id: "local", version: version, title: "Local", formula: .harmTimesLikelihood,
      staleAfterDays: 90,
      components: [
        component("physical", .harm), component("financial", .harm),
        component("intent", .likelihood), component("capacity", .position),
      ])
  }

  static func actor(
    _ id: String, codename: String = "Ferrous", band: Int? = nil, owner: String? = "DCI",
    reviewed: Day? = asAt - 10, conditions: String? = nil, marking: Marking = .official
  ) throws -> Actor {
    Actor(
      id: id, codename: codename, kind: .group, regionID: "se", mapper: "SEROCU", owner: owner,
      ocgmBand: try band.map(OCGMBand.init), status: .active, firstSeenOn: asAt - 900,
      lastReviewedOn: reviewed, handling: conditions == nil ? .share : .conditions,
      handlingConditions: conditions, marking: marking)
  }

  /// An assessment with the values physical, financial, intent, capacity.
  static func assessment(
    _ actor: String, _ values: [Int], daysAgo: Int, version: String = "2"
  ) -> Assessment {
    let ids = ["physical", "financial", "intent", "capacity"]
    return Assessment(
      id: "\(actor)-\(1000 - daysAgo)", subjectKind: .actor, subjectID: actor,
      assessedOn: asAt - daysAgo, scorerRole: "RFDO", modelID: "local", modelVersion: version,
      confidence: .high, values: Dictionary(uniqueKeysWithValues: zip(ids, values)))
  }

  private static func scored(_ assessments: [Assessment], ids: [String]) throws -> ScoredSubjects {
    ScoredSubjects(
      ids: ids, models: [try scoreModel()],
      assessments: Dictionary(grouping: assessments, by: \.subjectID), asAt: asAt,
      baseline: baseline)
  }

  /// The model of the board for actors and their assessments, oldest first.
  ///
  /// - Parameter nation: The assessments of all the nation's actors; `nil` where `assessments` has
  ///   them all.
  static func model(
    _ actors: [Actor], _ assessments: [Assessment], forces: [String: [String]] = [:],
    investigations: [String: [Investigation]] = [:], disruptions: [String: Disruption] = [:],
    nation: [Assessment]? = nil, trying factors: [String: Double]? = nil
  ) throws -> ActorsModel {
    let scored = try scored(assessments, ids: actors.map(\.id))
    let all = try nation.map { try Self.scored($0, ids: Set($0.map(\.subjectID)).sorted()) }
    let records = ActorsRecords(
      actors: actors, forces: forces,
      regionOfForce: ["kent": "se", "surrey": "se", "essex": "ea", "city-of-london": "ldn"],
      investigations: investigations, lastDisruptions: disruptions, scored: scored,
      nation: all ?? scored)
    return ActorsModel(records, asAt: asAt, baseline: baseline, trying: factors)
  }

  /// The actors A-01 to A-`count`, all scored 40 days ago; A-01 has the highest score.
  static func ladder(_ count: Int) throws -> (actors: [Actor], assessments: [Assessment]) {
    let ids = (1...count).map { $0 < 10 ? "A-0\($0)" : "A-\($0)" }
    return (
      try ids.map { try actor($0) },
      ids.enumerated().map { assessment($1, [39 - $0, 0, 2, 1], daysAgo: 40) }
    )
  }

  static func sheet(_ model: ActorsModel, isSafe: Bool = false) -> SheetReader {
    sheet(model, request: request(isSafe: isSafe))
  }

  static func sheet(_ model: ActorsModel, request: BoardRequest) -> SheetReader {
    let sheet = ActorsSheet(
      model: model,
      names: names,
      request: request
    ).sheet
    return SheetReader(sheet: sheet)
  }

  static let names = ActorNames(
    scope: "South East",
    CodeNames(
      Words(.english), forces: ["kent": .init(name: "Kent", regionID: "se")],
      regions: ["se": "South East"]))

  static func request(isSafe: Bool = false, scope: Scope = .region("se")) -> BoardRequest {
    BoardRequest(
      scope: scope, month: asAt.month - 1, words: Words(.english), isSafe: isSafe)
  }

  static func investigation(_ id: String, marking: Marking = .official) -> Investigation {
    Investigation(
      id: id, operation: "Mallard", title: "A title", regionID: "se", leadTier: .regional,
      leadAgency: "SEROCU", priority: .p1, prioritySince: asAt - 90, status: .open,
      openedOn: asAt - 90, lastActivityOn: asAt - 5, fraudType: "NFIB1A", victims: 3,
      vulnerableVictims: 1, loss: Pence(100), plans: FourPlans([]), handling: .share,
      marking: marking)
  }

  static func disruption(
    _ id: String, daysAgo: Int, by claimant: String = "SEROCU", actor: String? = "A-01",
    joint: String? = nil
  ) -> Disruption {
    Disruption(
      id: id, disruptedOn: asAt - daysAgo, actorID: actor, claimedBy: claimant, strand: .pursue,
      grade: .major, tactic: "Arrest", jointID: joint)
  }
}
