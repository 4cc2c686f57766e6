import Sheets
import SnapshotStore
import ThreatDomain

/// The actors of a scope with all that was recorded of them, as it was read.
struct ActorRecords: Sendable {
  let actors: [Actor]
  /// The forces that an actor touches, by actor id.
  let forces: [String: [String]]
  /// The region of a force; bodies outside the regions are missing.
  let regionOfForce: [String: String]
  /// The investigations in which an actor has a part, by actor id, the highest level first.
  let investigations: [String: [Investigation]]
  /// The newest disruption of an actor, by actor id.
  let lastDisruptions: [String: Disruption]
}

extension ActorRecords {
  init(of actors: [Actor], from snapshot: borrowing Snapshot) throws(StoreError) {
    let ids = actors.map(\.id)
    let links = try snapshot.database.actorLinks(ofActors: ids)
    self.actors = actors
    forces = try snapshot.database.forces(ofActors: ids)
    regionOfForce = Dictionary(
      snapshot.directory.forces.compactMap { force in force.regionID.map { (force.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    investigations = ActorRecords.join(
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
