import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// A threat with everything that a board says of it.
struct ThreatFacts: Sendable {
  /// A threat of the same group in another region.
  struct Elsewhere: Equatable, Sendable {
    let threat: Threat
    let regionName: String
    let state: ScoreState
  }

  let threat: Threat
  let regionName: String
  let state: ScoreState
  let standing: ThreatStanding
  /// By which model it is scored; `nil` where nothing was assessed.
  let scale: ScoreScale?
  /// Whose demand and grid it is shown with.
  let scope: Scope
  /// The same group in other regions, highest score first, those without one last.
  let elsewhere: Deferred<[Elsewhere]>
  /// Reports in the threat's group of fraud types.
  let trend: Trend
  /// The month's demand in the group; `nil` where there is no return.
  let demand: DemandCount?
  /// The names of forces that some month lacks, by id.
  let forceNames: [String: String]
  /// Open investigations of the group in the scope.
  let investigations: [Investigation]
  /// Actors with a part in those investigations, highest harm first.
  let actors: [Actor]
  /// Disruptions of those investigations and actors, newest first.
  let disruptions: Deferred<[Disruption]>

  var rank: Int? { standing.rank }
  var move: RankMove? { standing.move }

  /// Open investigations of a level.
  func count(of level: PriorityLevel) -> Int {
    investigations.count { $0.priority == level }
  }
}

extension ThreatFacts {
  /// The threats of the scope, in order of rank.
  ///
  /// A force sees its region's threats with its own demand, one of no region none. The nation sees,
  /// for each group of fraud types, the region's threat that ranks highest, with the demand and the
  /// grid of the nation. Threats of every region have their region's demand and grid each.
  ///
  /// - Returns: They, and the demand of the scopes that they are shown with.
  static func all(
    in snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> (facts: [ThreatFacts], demand: ScopedDemand) {
    let records = try snapshot.threatRecords()
    let isOfEveryRegion = request[ThreatView.self] == .everyRegion
    let region = isOfEveryRegion ? nil : snapshot.region(of: request.scope)
    var scored = records.scored(inRegion: region)
    if !isOfEveryRegion, request.scope == .national { scored = records.leading(among: scored) }
    let isWithout = !isOfEveryRegion && snapshot.isOutsideRegions(request.scope)
    let ids = isWithout ? [] : scored.inOrder
    let surroundings = try ThreatSurroundings(
      snapshot, of: isOfEveryRegion ? nil : request.scope, request)
    let facts = ids.compactMap { records.threats[$0] }.map { threat in
      surroundings.facts(
        of: threat, records, scored,
        in: isOfEveryRegion ? .region(threat.regionID) : request.scope)
    }
    return (facts, surroundings.demand)
  }

  /// One threat with its region's demand and grid, ranked among those of its region.
  static func one(
    _ id: String, in snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> ThreatFacts? {
    let records = try snapshot.threatRecords()
    guard let threat = records.threats[id] else { return nil }
    let region = Scope.region(threat.regionID)
    let surroundings = try ThreatSurroundings(snapshot, of: region, request)
    return surroundings.facts(
      of: threat, records, records.scored(inRegion: threat.regionID), in: region)
  }
}

extension Snapshot {
  /// All threats with their scores; read once while the snapshot is open.
  fileprivate borrowing func threatRecords() throws(StoreError) -> ThreatRecords {
    try kept("threats with their scores") { () throws(StoreError) in try ThreatRecords(self) }
  }
}

/// Every threat of the snapshot and what counts of its assessments.
struct ThreatRecords: Sendable {
  /// By id.
  let threats: [String: Threat]
  private let models: [ScoreModel]
  private let assessments: [String: [Assessment]]
  private let asAt: Day
  private let baseline: Day
  /// The threats of every region, ranked among themselves.
  private let nation: ScoredSubjects
  /// The ids of each group of fraud types, in the order of the nation's ranking.
  private let idsOfGroup: [String: [String]]

  init(_ snapshot: borrowing Snapshot) throws(StoreError) {
    let threats = Dictionary(
      try snapshot.database.threats(inRegion: nil).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    let asAt = snapshot.header.asAt
    let baseline = snapshot.baseline
    models = snapshot.scoreModels
    assessments = try snapshot.database.assessments(
      of: .threat, ids: threats.keys, countingOn: (asAt, baseline))
    let nation = ScoredSubjects(
      ids: threats.keys.sorted(), models: models, assessments: assessments, asAt: asAt,
      baseline: baseline)
    idsOfGroup = Dictionary(grouping: nation.inOrder, by: { threats[$0]?.fraudGroup ?? "" })
    self.nation = nation
    self.threats = threats
    self.asAt = asAt
    self.baseline = baseline
  }

  /// The threats of a region, ranked among themselves; of `nil` those of every region.
  func scored(inRegion region: String?) -> ScoredSubjects {
    guard let region else { return nation }
    let ids = threats.values.filter { $0.regionID == region }.map(\.id)
    return ScoredSubjects(
      ids: ids.sorted(), models: models, assessments: assessments, asAt: asAt, baseline: baseline)
  }

  /// The highest of each group of fraud types, ranked among themselves.
  func leading(among scored: ScoredSubjects) -> ScoredSubjects {
    var groups: Set<String> = []
    return scored.among(
      scored.inOrder.filter { id in
        threats[id].map { groups.insert($0.fraudGroup).inserted } ?? false
      })
  }

  /// The same group of fraud types in other regions, in the order of the nation's ranking.
  func elsewhere(_ threat: Threat) -> [(threat: Threat, state: ScoreState)] {
    (idsOfGroup[threat.fraudGroup] ?? []).compactMap { threats[$0] }
      .filter { $0.regionID != threat.regionID }
      .map { ($0, nation.states[$0.id] ?? .notScored) }
  }
}
