import Sheets
import SnapshotStore
import ThreatDomain

extension Snapshot {
  /// The id of the highest-ranked threat of each group of fraud types.
  ///
  /// It covers the region of the scope, or all regions for the nation. A force outside all regions
  /// has none.
  borrowing func leadingThreats(in scope: Scope) throws(StoreError) -> [String: String] {
    guard !isOutsideRegions(scope) else { return [:] }
    let region = region(of: scope)
    return try kept("leading threats \(region ?? "")") { () throws(StoreError) in
      let threats = try database.threats(inRegion: region)
      let groups = Dictionary(
        threats.map { ($0.id, $0.fraudGroup) }, uniquingKeysWith: { first, _ in first })
      let scored = try ScoredSubjects(.threat, ids: threats.map(\.id), from: self)
      return Dictionary(
        scored.inOrder.compactMap { id in groups[id].map { ($0, id) } },
        uniquingKeysWith: { first, _ in first })
    }
  }
}
