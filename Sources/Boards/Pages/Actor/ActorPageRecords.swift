import Sheets
import SnapshotStore
import ThreatDomain

/// The records behind the page of one actor, as read from the snapshot.
struct ActorPageRecords: Sendable {
  let id: String
  /// The scope in which the actor is ranked.
  let scope: Scope
  /// This actor alone, with the scores of every actor of the scope to rank it against.
  let actors: ActorsRecords
  /// The actor's roles in investigations.
  let links: [ActorLink]
  /// The moves of the actor's investigations.
  let moves: [PriorityMove]
  let escalations: [Escalation]
  /// Every assessment of the actor, oldest first.
  let assessments: [Assessment]
  let models: [ScoreModel]
  /// The claims of the actor's disruptions, and claims that are joint with them.
  let claims: [Disruption]
}

extension ActorPageRecords {
  /// Reads the records; `nil` where the snapshot has no such actor.
  ///
  /// - Parameter asked: The scope to rank the actor in. An actor outside it is ranked in the
  ///   nation.
  init?(_ id: String, in asked: Scope, from snapshot: borrowing Snapshot) throws(StoreError) {
    guard let actor = try snapshot.database.actor(id) else { return nil }
    self.id = id
    let members = try snapshot.database.actorIDs(in: asked)
    let isMember = members.contains(id)
    scope = isMember ? asked : .national
    let ids = isMember ? members : try snapshot.database.actorIDs(in: .national)
    // Of the other actors, only the scores are needed.
    actors = try ActorsRecords(
      of: [actor], rankedAmong: try ScoredSubjects(.actor, ids: ids, from: snapshot),
      from: snapshot)
    links = try snapshot.database.actorLinks(ofActors: [id])
    let investigations = (actors.investigations[id] ?? []).map(\.id)
    moves = try snapshot.database.priorityMoves(of: investigations)
    escalations = try snapshot.database.escalations(of: investigations)
    assessments = try snapshot.database.assessments(of: .actor, id: id)
    models = snapshot.scoreModels
    claims = try snapshot.database.disruptionClaims(ofActor: id)
  }
}
