import SnapshotStore
import ThreatDomain
import Wording

/// What stands around threats: demand by group, investigations, actors, disruptions.
struct ThreatSurroundings {
  private let month: Month
  /// Demand by group of fraud types.
  private let groups: [Scope: DemandHistory]
  private let groupOfType: [String: String]
  private let investigations: [Scope: [Investigation]]
  private let links: [ActorLink]
  private let actors: [String: Actor]
  private let actorRanking: Ranking<String>
  private let disruptions: [Disruption]
  private let regionNames: [String: String]

  /// - Parameter scopes: Those whose demand and grid are asked for.
  init(
    _ snapshot: borrowing Snapshot, _ scopes: [Scope], _ request: BoardRequest
  ) throws(StoreError) {
    month = request.month
    groupOfType = Dictionary(
      uniqueKeysWithValues: snapshot.directory.fraudTypes.map { ($0.code, $0.groupName) })
    var groups: [Scope: DemandHistory] = [:]
    var investigations: [Scope: [Investigation]] = [:]
    for scope in scopes {
      groups[scope] = DemandHistory(
        try snapshot.database.demandByGroup(of: scope, in: request.history),
        covered: snapshot.directory.months)
      investigations[scope] = try snapshot.database.openInvestigations(in: scope)
    }
    let ids = Set(investigations.values.joined().map(\.id))
    self.groups = groups
    self.investigations = investigations
    links = try snapshot.database.actorLinks(ofInvestigations: ids)
    let linked = Set(links.map(\.actorID))
    actors = Dictionary(
      uniqueKeysWithValues: try snapshot.database.actors(linked).map { ($0.id, $0) })
    actorRanking = Ranking(
      try ScoredSubjects.states(of: .actor, ids: linked, from: snapshot))
    disruptions = try snapshot.database.disruptions(ofInvestigations: ids, actors: linked)
    var names: [String: String] = [:]
    for region in snapshot.directory.regions {
      names[region.id] = snapshot.name(of: .region(region.id), request.words)
    }
    regionNames = names
  }

  /// - Parameter scope: Whose demand and grid are counted.
  func facts(
    of threat: Threat, _ records: ThreatRecords, _ scored: ScoredSubjects, in scope: Scope
  ) -> ThreatFacts {
    let group = threat.fraudGroup
    let own = (investigations[scope] ?? []).filter { groupOfType[$0.fraudType] == group }
    let ids = Set(own.map(\.id))
    let linked = Set(links.filter { ids.contains($0.investigationID) }.map(\.actorID))
    return ThreatFacts(
      threat: threat, regionName: name(ofRegion: threat.regionID),
      state: scored.states[threat.id] ?? .notScored,
      standing: ThreatStanding(of: threat.id, in: scored), scale: scored.scale, scope: scope,
      elsewhere: records.elsewhere(threat).map { other, state in
        .init(threat: other, regionName: name(ofRegion: other.regionID), state: state)
      },
      trend: trend(group, in: scope), demand: groups[scope]?.count(group, in: month) ?? .zero,
      investigations: own, actors: inOrder(linked),
      disruptions: disruptions.filter { disruption in
        disruption.investigationID.map(ids.contains) ?? false
          || disruption.actorID.map(linked.contains) ?? false
      })
  }

  private func name(ofRegion id: String) -> String { regionNames[id] ?? id }

  private func trend(_ group: String, in scope: Scope) -> Trend {
    groups[scope]?.trend(group, in: month)
      ?? Trend(MonthlySeries(first: month, values: []), month: month)
  }

  /// Actors by rank, those without a score last.
  private func inOrder(_ ids: Set<String>) -> [Actor] {
    ids.sorted { left, right in
      (actorRanking.rank(of: left) ?? Int.max, left)
        < (actorRanking.rank(of: right) ?? Int.max, right)
    }.compactMap { actors[$0] }
  }
}

extension Snapshot {
  /// The region that a scope belongs to; `nil` for the nation and for bodies outside the regions.
  borrowing func region(of scope: Scope) -> String? {
    switch scope {
    case .national: nil
    case .region(let id): id
    case .force(let id): directory.force(id)?.regionID
    }
  }
}
