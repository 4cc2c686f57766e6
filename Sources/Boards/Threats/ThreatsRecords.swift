import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The records behind the threats board and most of a threat's page, as read from the snapshot.
struct ThreatsRecords: Sendable {
  let scored: ScoredThreats
  /// The scope of the demand and the grid; `nil` for every region with its own.
  let scope: Scope?
  /// The region of the scope; `nil` for the nation and for bodies outside all regions.
  let region: String?
  /// The name of the scope where it is outside all regions.
  ///
  /// No regional threat board covers it.
  let outside: String?
  let month: Month
  /// The demand of the scope; or of each region and each body outside all regions.
  let demand: ScopedDemand
  let investigations: [Investigation]
  /// The part of demand that each threat counts, by the threat's id; those that are not counted
  /// apart have none.
  let parts: [String: DemandSlice.Part]
  /// The ids of the investigations of each threat, by the threat's id.
  let investigationsOfThreats: [String: Set<String>]
  /// The roles of actors in these investigations.
  let links: [ActorLink]
  let actors: [Actor]
  /// The scores of these actors, by id.
  let actorStates: [String: ScoreState]
  /// The disruptions of these investigations and actors, newest first.
  let disruptions: [Disruption]
  /// The names of all regions, by id.
  let regionNames: [String: String]
  /// The names, by id, of forces missing in some month.
  let forceNames: [String: String]
  let asAt: Day
  /// The day that changes are counted from.
  let baseline: Day
}

extension ThreatsRecords {
  /// - Parameter scope: The scope of the demand and the grid; `nil` for every region with its own.
  init(
    from snapshot: borrowing Snapshot, of scope: Scope?, _ request: BoardRequest
  ) throws(StoreError) {
    self.scope = scope
    region = scope.flatMap { snapshot.region(of: $0) }
    outside = scope.flatMap {
      snapshot.isOutsideRegions($0) ? snapshot.name(of: $0, request.words) : nil
    }
    month = request.month
    scored = try snapshot.scoredThreats()
    parts = snapshot.partsOfDemand(of: scored.threats.values)
    demand = try ScopedDemand(
      of: scope.map { [$0] } ?? snapshot.directory.partsOfNation, Set(parts.values),
      in: request.history, from: snapshot, request)
    investigationsOfThreats = try snapshot.database.investigationsOfThreats()
    // One question covers all regions: each investigation of the nation belongs to one region.
    investigations = request.shown(
      try snapshot.database.openInvestigations(in: scope ?? .national))
    let ids = Set(investigations.map(\.id))
    links = try snapshot.database.actorLinks(ofInvestigations: ids)
    let actorIDs = Set(links.map(\.actorID))
    actorStates = try ScoredSubjects.states(of: .actor, ids: actorIDs, from: snapshot).states
    actors = try snapshot.database.actors(actorIDs)
    disruptions = try snapshot.database.disruptions(ofInvestigations: ids, actors: actorIDs)
    var names: [String: String] = [:]
    for region in snapshot.directory.regions {
      names[region.id] = snapshot.name(of: .region(region.id), request.words)
    }
    regionNames = names
    forceNames = snapshot.namesOfSilentForces(in: request.history, request.words)
    asAt = snapshot.header.asAt
    baseline = snapshot.baseline
  }

  func name(ofRegion id: String) -> String { regionNames[id] ?? id }
}

extension Snapshot {
  /// The part of demand that each threat counts, by its id.
  fileprivate borrowing func partsOfDemand(
    of threats: some Sequence<Threat>
  ) -> [String: DemandSlice.Part] {
    var parts: [String: DemandSlice.Part] = [:]
    for threat in threats { parts[threat.id] = directory.part(of: threat) }
    return parts
  }
}
