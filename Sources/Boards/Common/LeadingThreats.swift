import Sheets
import SnapshotStore
import ThreatDomain

extension Snapshot {
  /// The id of the highest-ranked threat that counts a fraud type, by the type's code, and by the
  /// name of a group of which it counts every type.
  ///
  /// It covers the region of the scope, or all regions for the nation. A force outside all regions
  /// has none.
  borrowing func leadingThreats(in scope: Scope) throws(StoreError) -> [String: String] {
    guard !isOutsideRegions(scope) else { return [:] }
    let region = region(of: scope)
    return try kept("leading threats \(region ?? "")") { () throws(StoreError) in
      let threats = try database.threats(inRegion: region)
      let directory = directory
      let threatsByID = Dictionary(
        threats.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      let scored = try ScoredSubjects(.threat, ids: threats.map(\.id), from: self)
      return Dictionary(
        scored.inOrder.flatMap { id in
          (threatsByID[id].map { directory.names(countedBy: $0) } ?? []).map { ($0, id) }
        },
        uniquingKeysWith: { first, _ in first })
    }
  }
}

extension Directory {
  /// The codes of the types that a threat counts, and the names of groups of which it counts all.
  fileprivate func names(countedBy threat: Threat) -> [String] {
    let groups = Dictionary(grouping: fraudTypes, by: \.groupName).filter { _, types in
      types.allSatisfy { threat.types.contains($0.code) }
    }
    return threat.types + groups.keys.sorted()
  }
}
