import Sheets
import SnapshotStore
import ThreatDomain

/// What the page of one actor is made of, as it was read.
struct ActorPageRecords: Sendable {
  let id: String
  /// The scope in which the actor is ranked.
  let scope: Scope
  /// The actor alone, among the scores of all of its scope.
  let actors: ActorsRecords
  /// Its parts in investigations.
  let links: [ActorLink]
  /// Of its investigations.
  let moves: [PriorityMove]
  let escalations: [Escalation]
  /// All of its own, oldest first.
  let assessments: [Assessment]
  let models: [ScoreModel]
  /// Claims to disruptions of it, and those joint with them.
  let claims: [Disruption]
}

extension ActorPageRecords {
  /// `nil` where the snapshot has no such actor.
  ///
  /// - Parameter asked: An actor outside it is ranked within the nation.
  init?(_ id: String, in asked: Scope, from snapshot: borrowing Snapshot) throws(StoreError) {
    guard let actor = try snapshot.database.actor(id) else { return nil }
    self.id = id
    let members = try snapshot.database.actorIDs(in: asked)
    let isMember = members.contains(id)
    scope = isMember ? asked : .national
    let ids = isMember ? members : try snapshot.database.actorIDs(in: .national)
    // Of the others nothing but their scores is of use here.
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
