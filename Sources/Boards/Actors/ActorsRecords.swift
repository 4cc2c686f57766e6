import Sheets
import SnapshotStore
import ThreatDomain

/// Actors with their records, and the scores to rank them among, as read from the snapshot.
struct ActorsRecords: Sendable {
  let actors: [Actor]
  /// The ids of the forces that each actor touches, by actor id.
  let forces: [String: [String]]
  /// The region of each force, by force id.
  ///
  /// Bodies outside all regions are missing.
  let regionOfForce: [String: String]
  /// The investigations of each actor, by actor id, the highest level first.
  let investigations: [String: [Investigation]]
  /// The newest disruption of each actor, by actor id.
  let lastDisruptions: [String: Disruption]
  /// Every actor of the scope, scored and ranked.
  let scored: ScoredSubjects
  /// Every actor of the nation, scored and ranked, for comparing bands with scores.
  let nation: ScoredSubjects
}

extension ActorsRecords {
  /// The actors of a scope, ranked within it.
  init(in scope: Scope, from snapshot: borrowing Snapshot) throws(StoreError) {
    let actors = try snapshot.database.actors(in: scope)
    let scored =
      scope == .national
      ? try snapshot.scoredActors()
      : try ScoredSubjects(.actor, ids: actors.map(\.id), from: snapshot)
    try self.init(of: actors, rankedAmong: scored, from: snapshot)
  }

  init(
    of actors: [Actor], rankedAmong scored: ScoredSubjects, from snapshot: borrowing Snapshot
  ) throws(StoreError) {
    let ids = actors.map(\.id)
    let links = try snapshot.database.actorLinks(ofActors: ids)
    self.actors = actors
    self.scored = scored
    nation = try snapshot.scoredActors()
    forces = try snapshot.database.forces(ofActors: ids)
    regionOfForce = Dictionary(
      snapshot.directory.forces.compactMap { force in force.regionID.map { (force.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    investigations = ActorsRecords.join(
      links, try snapshot.database.investigations(Set(links.map(\.investigationID))))
    lastDisruptions = try snapshot.database.lastDisruptions(ofActors: ids)
  }

  private static func join(
    _ links: [ActorLink], _ investigations: [Investigation]
  ) -> [String: [Investigation]] {
    let byID = Dictionary(investigations.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    return Dictionary(grouping: links, by: \.actorID).mapValues { links in
      links.compactMap { byID[$0.investigationID] }
        .sorted { ($0.priority, $0.id) < ($1.priority, $1.id) }
    }
  }
}
