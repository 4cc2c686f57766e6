import Sheets
import SnapshotStore
import ThreatDomain

/// Everything on the page of one actor.
struct ActorPageModel: Equatable, Sendable {
  let standing: ActorStanding
  /// The scope in which the actor is ranked.
  let scope: Scope
  /// The number of actors ranked in the scope.
  let rankedCount: Int
  let asAt: Day
  let baseline: Day
  let scoreModel: ScoreModel?
  let history: ScoreHistory
  /// The investigations, highest level first.
  let investigations: [ActorInvestigation]
  let disruptions: ActorDisruptions
  let forces: [ForceTouched]

  /// The highest marking of the actor and of the investigations on the page.
  var marking: Marking {
    investigations.map(\.investigation.marking).reduce(standing.actor.marking, max)
  }
}

extension ActorPageModel {
  /// Makes the model; `nil` where the records do not contain the actor.
  init?(_ records: ActorPageRecords, _ rules: PriorityRules, asAt: Day, baseline: Day) {
    let board = ActorsModel(records.actors, asAt: asAt, baseline: baseline)
    guard let standing = board.standing(of: records.id) else { return nil }
    self.standing = standing
    scope = records.scope
    rankedCount = records.actors.scored.ranking.entries.count
    self.asAt = asAt
    self.baseline = baseline
    scoreModel = board.scoreModel
    history = ScoreHistory(records.assessments, models: records.models)
    investigations = Self.investigations(
      of: standing, records, rules, asAt: asAt, since: baseline)
    disruptions = ActorDisruptions(of: records.id, among: records.claims)
    forces = standing.forceIDs.map { id in
      ForceTouched(id: id, regionID: records.actors.regionOfForce[id])
    }
  }

  /// The actor's investigations, with its role in each and their marks on the grid.
  private static func investigations(
    of standing: ActorStanding, _ records: ActorPageRecords, _ rules: PriorityRules, asAt: Day,
    since baseline: Day
  ) -> [ActorInvestigation] {
    let roles = Dictionary(
      records.links.map { ($0.investigationID, $0.role) }, uniquingKeysWith: { first, _ in first })
    let history = InvestigationHistory(records.moves, records.escalations)
    return standing.investigations.map { investigation in
      ActorInvestigation(
        investigation: investigation, role: roles[investigation.id] ?? "",
        marks: history.marks(of: investigation, rules, asAt: asAt, since: baseline))
    }
  }
}
