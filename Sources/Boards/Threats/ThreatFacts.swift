import SnapshotStore
import ThreatDomain

/// A threat with everything that a board says of it.
struct ThreatFacts: Sendable {
  let threat: Threat
  let state: ScoreState
  let rank: Int?
  let move: RankMove?
  /// By which model it is scored; `nil` where nothing was assessed.
  let scale: ScoreScale?
  /// Reports in the threat's group of fraud types.
  let trend: Trend
  /// The month's demand in the group.
  let demand: DemandCount
  /// Open investigations of the group in the scope.
  let investigations: [Investigation]
  /// Actors with a part in those investigations, highest harm first.
  let actors: [Actor]
  /// Disruptions of those investigations and actors, newest first.
  let disruptions: [Disruption]

  /// Open investigations of a level.
  func count(of level: PriorityLevel) -> Int {
    investigations.count { $0.priority == level }
  }
}

extension ThreatFacts {
  /// The threats of the scope, in order of rank.
  ///
  /// A force sees its region's threats with its own demand. The nation sees, for each group of
  /// fraud types, the region's threat that ranks highest.
  static func all(
    in snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> [ThreatFacts] {
    let threats = try snapshot.database.threats(inRegion: snapshot.region(of: request.scope))
    return try facts(of: threats, in: snapshot, request, onlyLeading: request.scope == .national)
  }

  /// One threat, ranked among those of its region.
  static func one(
    _ id: String, in snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> ThreatFacts? {
    guard let threat = try snapshot.database.threat(id) else { return nil }
    let siblings = try snapshot.database.threats(inRegion: threat.regionID)
    return try facts(of: siblings, in: snapshot, request, onlyLeading: false)
      .first { $0.threat.id == id }
  }

  private static func facts(
    of threats: [Threat], in snapshot: borrowing Snapshot, _ request: BoardRequest,
    onlyLeading: Bool
  ) throws(StoreError) -> [ThreatFacts] {
    var scored = try ScoredSubjects(.threat, ids: threats.map(\.id), from: snapshot)
    let byID = Dictionary(uniqueKeysWithValues: threats.map { ($0.id, $0) })
    if onlyLeading {
      var groups: Set<String> = []
      let leading = scored.inOrder.filter { id in
        byID[id].map { groups.insert($0.fraudGroup).inserted } ?? false
      }
      scored = scored.among(leading)
    }
    let ordered = scored.inOrder.compactMap { byID[$0] }
    let surroundings = try Surroundings(snapshot, request)
    return ordered.map { threat in surroundings.facts(of: threat, scored, in: request.month) }
  }
}

/// What stands around threats: demand by group, investigations, actors, disruptions.
private struct Surroundings {
  let groups: DemandHistory
  let groupOfType: [String: String]
  let investigations: [Investigation]
  let links: [ActorLink]
  let actors: [String: Actor]
  let actorRanking: Ranking<String>
  let disruptions: [Disruption]

  init(_ snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    let groupOfType = Dictionary(
      uniqueKeysWithValues: snapshot.directory.fraudTypes.map { ($0.code, $0.groupName) })
    self.groupOfType = groupOfType
    groups = DemandHistory(
      try snapshot.database.demandByGroup(of: request.scope, in: request.history),
      covered: snapshot.directory.months)
    investigations = try snapshot.database.openInvestigations(in: request.scope)
    let ids = investigations.map(\.id)
    links = try snapshot.database.actorLinks(ofInvestigations: ids)
    let linked = Set(links.map(\.actorID))
    actors = Dictionary(
      uniqueKeysWithValues: try snapshot.database.actors(linked).map { ($0.id, $0) })
    actorRanking = Ranking(
      try ScoredSubjects.states(of: .actor, ids: linked, from: snapshot))
    disruptions = try snapshot.database.disruptions(ofInvestigations: ids, actors: linked)
  }

  func facts(of threat: Threat, _ scored: ScoredSubjects, in month: Month) -> ThreatFacts {
    let own = investigations.filter { groupOfType[$0.fraudType] == threat.fraudGroup }
    let ids = Set(own.map(\.id))
    let linked = Set(links.filter { ids.contains($0.investigationID) }.map(\.actorID))
    return ThreatFacts(
      threat: threat, state: scored.states[threat.id] ?? .notScored,
      rank: scored.ranking.rank(of: threat.id), move: scored.move(of: threat.id),
      scale: scored.scale,
      trend: groups.trend(threat.fraudGroup, in: month),
      demand: groups.count(threat.fraudGroup, in: month) ?? .zero, investigations: own,
      actors: inOrder(linked),
      disruptions: disruptions.filter { disruption in
        disruption.investigationID.map(ids.contains) ?? false
          || disruption.actorID.map(linked.contains) ?? false
      })
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
