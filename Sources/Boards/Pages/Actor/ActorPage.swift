import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Page {
  /// One actor: its score and how it came about, what it touches, what was done to it.
  package static let actor = Page(
    kind: "actor", title: .board(.actor), about: .board(.aboutActor), load: loadActor)

  private static func loadActor(
    from snapshot: borrowing Snapshot, _ request: BoardRequest, id: String
  ) throws(StoreError) -> Sheet? {
    guard let model = try ActorPageModel(id, in: request.scope, from: snapshot) else { return nil }
    let names = ActorNames(in: model.scope, from: snapshot, request.words)
    return ActorSheet(model: model, names: names, request: request).sheet
  }
}

/// A force that the actor touches, and its region where it has one.
struct ForceTouched: Equatable, Sendable {
  let id: String
  let regionID: String?
}

/// What the page of one actor says.
struct ActorPageModel: Equatable, Sendable {
  let standing: ActorStanding
  /// The scope in which the actor is ranked.
  let scope: Scope
  /// How many are ranked in it.
  let rankedCount: Int
  let asAt: Day
  let baseline: Day
  let scoreModel: ScoreModel?
  let history: ScoreHistory
  /// Highest level first.
  let investigations: [ActorInvestigation]
  let disruptions: ActorDisruptions
  let forces: [ForceTouched]

  /// The highest marking of the actor and of the investigations named on its page.
  var marking: Marking {
    investigations.map(\.investigation.marking).reduce(standing.actor.marking, max)
  }
}

extension ActorPageModel {
  /// `nil` where the snapshot has no such actor.
  ///
  /// - Parameter scope: An actor outside it is ranked within the nation.
  init?(
    _ id: String, in scope: Scope, from snapshot: borrowing Snapshot
  ) throws(StoreError) {
    guard let actor = try snapshot.database.actor(id) else { return nil }
    var scope = scope
    var ids = try snapshot.database.actorIDs(in: scope)
    if !ids.contains(id) {
      scope = .national
      ids = try snapshot.database.actorIDs(in: scope)
    }
    // Of the others nothing but their scores is of use here.
    let records = try ActorRecords(of: [actor], from: snapshot)
    let scored = try ScoredSubjects(.actor, ids: ids, from: snapshot)
    let board = ActorsModel(
      records, scored, among: try snapshot.scoredActors(), asAt: snapshot.header.asAt,
      baseline: snapshot.baseline)
    guard let standing = board.standing(of: id) else { return nil }
    let assessments = try snapshot.database.assessments(of: .actor, id: id)
    let claims = try snapshot.database.disruptionClaims(ofActor: id)
    self.standing = standing
    self.scope = scope
    rankedCount = scored.ranking.entries.count
    asAt = board.asAt
    baseline = board.baseline
    scoreModel = board.scoreModel
    history = ScoreHistory(assessments, models: snapshot.scoreModels)
    investigations = try Self.links(of: standing, in: snapshot)
    disruptions = ActorDisruptions(of: id, among: claims)
    var forces: [ForceTouched] = []
    for force in standing.forceIDs {
      forces.append(ForceTouched(id: force, regionID: snapshot.directory.force(force)?.regionID))
    }
    self.forces = forces
  }

  /// The investigations in which it has a part, with that part and the marks of the grid.
  private static func links(
    of standing: ActorStanding, in snapshot: borrowing Snapshot
  ) throws(StoreError) -> [ActorInvestigation] {
    let ids = standing.investigations.map(\.id)
    let links = try snapshot.database.actorLinks(ofActors: [standing.actor.id])
    let roles = Dictionary(
      links.map { ($0.investigationID, $0.role) }, uniquingKeysWith: { first, _ in first })
    let moves = Dictionary(
      grouping: try snapshot.database.priorityMoves(of: ids), by: \.investigationID)
    let escalations = Dictionary(
      grouping: try snapshot.database.escalations(of: ids), by: \.investigationID)
    let (asAt, baseline) = (snapshot.header.asAt, snapshot.baseline)
    return standing.investigations.map { investigation in
      ActorInvestigation(
        investigation: investigation, role: roles[investigation.id] ?? "",
        marks: PriorityRules().marks(
          of: investigation, moves: moves[investigation.id] ?? [],
          escalations: escalations[investigation.id] ?? [], asAt: asAt, since: baseline))
    }
  }
}
