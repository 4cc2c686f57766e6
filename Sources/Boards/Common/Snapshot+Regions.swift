import Sheets
import SnapshotStore
import ThreatDomain

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
