import Sheets
import SnapshotStore
import ThreatDomain

/// Every threat of the snapshot, with its assessments.
struct ScoredThreats: Sendable {
  /// The threats by id.
  let threats: [String: Threat]
  private let models: [ScoreModel]
  private let assessments: [String: [Assessment]]
  private let asAt: Day
  private let baseline: Day
  /// The threats of every region, ranked against each other.
  private let nation: ScoredSubjects
  /// The ids of the threats of each theme, in the order of the national ranking.
  private let idsOfTheme: [String: [String]]

  fileprivate init(_ snapshot: borrowing Snapshot) throws(StoreError) {
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
    idsOfTheme = Dictionary(grouping: nation.inOrder, by: { threats[$0]?.kinship ?? "" })
    self.nation = nation
    self.threats = threats
    self.asAt = asAt
    self.baseline = baseline
  }

  /// The threats of a region, ranked against each other; `nil` gives those of every region.
  func scored(inRegion region: String?) -> ScoredSubjects {
    guard let region else { return nation }
    let ids = threats.values.filter { $0.regionID == region }.map(\.id)
    return ScoredSubjects(
      ids: ids.sorted(), models: models, assessments: assessments, asAt: asAt, baseline: baseline)
  }

  /// The highest threat of each theme, ranked against each other.
  func leading(among scored: ScoredSubjects) -> ScoredSubjects {
    var themes: Set<String> = []
    return scored.among(
      scored.inOrder.filter { id in
        threats[id].map { themes.insert($0.kinship).inserted } ?? false
      })
  }

  /// The threats of the same theme in other regions, in the order of the national ranking.
  func elsewhere(_ threat: Threat) -> [(threat: Threat, state: ScoreState)] {
    (idsOfTheme[threat.kinship] ?? []).compactMap { threats[$0] }
      .filter { $0.regionID != threat.regionID }
      .map { ($0, nation.states[$0.id] ?? .notScored) }
  }
}

extension Snapshot {
  /// All threats with their scores, read once for each open snapshot.
  borrowing func scoredThreats() throws(StoreError) -> ScoredThreats {
    try kept("threats with their scores") { () throws(StoreError) in try ScoredThreats(self) }
  }
}
