import Sheets
import SnapshotStore
import ThreatDomain

extension Snapshot {
  /// The region of a scope; `nil` for the nation and for bodies outside all regions.
  package borrowing func region(of scope: Scope) -> String? {
    switch scope {
    case .national: nil
    case .region(let id): id
    case .force(let id): directory.force(id)?.regionID
    }
  }

  /// Whether the scope is a force outside all regions.
  ///
  /// No regional threat board covers such a force.
  borrowing func isOutsideRegions(_ scope: Scope) -> Bool {
    scope != .national && region(of: scope) == nil
  }
}
