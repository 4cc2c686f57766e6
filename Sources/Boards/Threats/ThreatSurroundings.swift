import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// What stands around threats: demand by group, investigations, actors, disruptions.
struct ThreatSurroundings {
  private let month: Month
  let demand: ScopedDemand
  /// Open investigations by scope, then by group of fraud types.
  private let investigations: [Scope: [String: [Investigation]]]
  /// The actors with a part in any of them, by rank, those without a score last.
  private let actors: [Actor]
  /// The positions of those with a part in an investigation, by its id.
  private let linked: [String: [Int]]
  private let disruptions: KeyedDisruptions
  private let regionNames: [String: String]
  private let forceNames: [String: String]

  /// - Parameter scope: Whose demand and grid are asked for; `nil` for those of every region.
  init(
    _ snapshot: borrowing Snapshot, of scope: Scope?, _ request: BoardRequest
  ) throws(StoreError) {
    month = request.month
    let groupOfType = Dictionary(
      snapshot.directory.fraudTypes.map { ($0.code, $0.groupName) },
      uniquingKeysWith: { first, _ in first })
    demand = try ScopedDemand(
      of: scope.map { [$0] } ?? snapshot.directory.partsOfNation,
      in: request.history, from: snapshot, request)
    // One question for all regions: each of the nation's investigations belongs to one.
    let open = request.shown(
      try snapshot.database.openInvestigations(in: scope ?? .national))
    investigations = Dictionary(grouping: open) { scope ?? .region($0.regionID) }.mapValues { own in
      Dictionary(grouping: own) { groupOfType[$0.fraudType] ?? "" }
    }
    let ids = Set(open.map(\.id))
    let links = try snapshot.database.actorLinks(ofInvestigations: ids)
    let actorIDs = Set(links.map(\.actorID))
    let ranking = Ranking(
      try ScoredSubjects.states(of: .actor, ids: actorIDs, from: snapshot).states)
    let actors = try snapshot.database.actors(actorIDs).inOrder(
      of: { (ranking.rank(of: $0.id) ?? Int.max, $0.id) }, by: { $0 < $1 })
    let positions = Dictionary(
      actors.indices.map { (actors[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    linked = Dictionary(grouping: links, by: \.investigationID).mapValues { links in
      links.compactMap { positions[$0.actorID] }
    }
    self.actors = actors
    disruptions = KeyedDisruptions(
      try snapshot.database.disruptions(ofInvestigations: ids, actors: actorIDs))
    var names: [String: String] = [:]
    for region in snapshot.directory.regions {
      names[region.id] = snapshot.name(of: .region(region.id), request.words)
    }
    regionNames = names
    forceNames = snapshot.namesOfSilentForces(in: request.history, request.words)
  }

  /// - Parameter scope: Whose demand and grid are counted.
  func facts(
    of threat: Threat, _ records: ThreatRecords, _ scored: ScoredSubjects, in scope: Scope
  ) -> ThreatFacts {
    let group = threat.fraudGroup
    let own = investigations[scope]?[group] ?? []
    let linked = Set(own.flatMap { self.linked[$0.id] ?? [] }).sorted().map { actors[$0] }
    return ThreatFacts(
      threat: threat, regionName: name(ofRegion: threat.regionID),
      state: scored.states[threat.id] ?? .notScored,
      standing: ThreatStanding(of: threat.id, in: scored), scale: scored.scale, scope: scope,
      elsewhere: Deferred(
        records.elsewhere(threat).map { other, state in
          .init(threat: other, regionName: name(ofRegion: other.regionID), state: state)
        }),
      trend: demand.trend(of: group, in: scope, month),
      demand: demand.count(of: group, in: scope, month), forceNames: forceNames,
      investigations: own, actors: linked,
      disruptions: Deferred(
        disruptions.ofAny(investigations: own.map(\.id), actors: linked.map(\.id))))
  }

  private func name(ofRegion id: String) -> String { regionNames[id] ?? id }
}

/// Disruptions, newest first, found by what they were done to.
private struct KeyedDisruptions: Sendable {
  private let all: [Disruption]
  private let ofInvestigation: [String: [Int]]
  private let ofActor: [String: [Int]]

  init(_ disruptions: [Disruption]) {
    all = disruptions
    ofInvestigation = Dictionary(grouping: disruptions.indices) {
      disruptions[$0].investigationID ?? ""
    }
    ofActor = Dictionary(grouping: disruptions.indices) { disruptions[$0].actorID ?? "" }
  }

  /// Those of any of them, each once, newest first.
  func ofAny(investigations: [String], actors: [String]) -> [Disruption] {
    let positions =
      investigations.flatMap { ofInvestigation[$0] ?? [] } + actors.flatMap { ofActor[$0] ?? [] }
    return Set(positions).sorted().map { all[$0] }
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

  /// Whether a scope is a force of no region, which no regional threat board is about.
  borrowing func isOutsideRegions(_ scope: Scope) -> Bool {
    scope != .national && region(of: scope) == nil
  }
}
