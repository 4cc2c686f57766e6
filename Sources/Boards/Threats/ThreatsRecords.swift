import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// What the board of threats is made of, as it was read, and the most of what the page of one is.
struct ThreatsRecords: Sendable {
  let scored: ScoredThreats
  /// Whose demand and grid was asked for; `nil` for those of every region.
  let scope: Scope?
  /// The region that the scope belongs to; `nil` for the nation and for bodies outside the regions.
  let region: String?
  /// The name of the scope where it is such a body, which no regional threat board is about.
  let outside: String?
  let month: Month
  /// The demand of the scope, or of each region and each body outside the regions.
  let demand: ScopedDemand
  let investigations: [Investigation]
  /// The group of fraud types of each type, by its code.
  let groupOfType: [String: String]
  /// Who has a part in those investigations.
  let links: [ActorLink]
  let actors: [Actor]
  /// The scores of those actors, by id.
  let actorStates: [String: ScoreState]
  /// Those of the investigations and of the actors, newest first.
  let disruptions: [Disruption]
  /// The names of all regions, by id.
  let regionNames: [String: String]
  /// The names of forces that some month lacks, by id.
  let forceNames: [String: String]
  let asAt: Day
  /// The day against which moves count.
  let baseline: Day
}

extension ThreatsRecords {
  /// - Parameter scope: Whose demand and grid are asked for; `nil` for those of every region.
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
    demand = try ScopedDemand(
      of: scope.map { [$0] } ?? snapshot.directory.partsOfNation,
      in: request.history, from: snapshot, request)
    groupOfType = Dictionary(
      snapshot.directory.fraudTypes.map { ($0.code, $0.groupName) },
      uniquingKeysWith: { first, _ in first })
    // One question for all regions: each of the nation's investigations belongs to one.
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
