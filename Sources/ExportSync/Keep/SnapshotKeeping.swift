import ThreatDomain
import Platform

/// Pins, unpins and removes kept snapshots on request; each step holds the same lock as a sync.
package struct SnapshotKeeping {
  private let data: DataFolder
  private let now: Timestamp

  package init(_ data: DataFolder, now: Timestamp) {
    self.data = data
    self.now = now
  }

  package func pin(_ snapshot: KeptSnapshot, reason: String?) throws(SyncError) {
    let lock = try data.takeLock(at: now)
    try change(holding: lock) { $0.pin(snapshot.name, reason: reason, at: now) }
  }

  /// Removes the pins of all these snapshots.
  package func unpin(_ snapshots: [KeptSnapshot]) throws(SyncError) {
    let lock = try data.takeLock(at: now)
    try change(holding: lock) { $0.unpin(snapshots.map(\.name)) }
  }

  private func change(
    holding lock: borrowing FileLock, _ change: (inout SnapshotPins) -> Void
  ) throws(SyncError) {
    var pins = try SnapshotPins(of: data)
    change(&pins)
    let changed = pins
    try SyncError.disk { () throws(PlatformError) in try changed.write(to: data) }
  }

  /// Removes the snapshots and objects that no rule keeps.
  ///
  /// - Parameter isTrial: Only reports what would be removed.
  package func prune(isTrial: Bool) throws(SyncError) -> SnapshotPruning.Findings {
    let lock = try data.takeLock(at: now)
    return try prune(isTrial: isTrial, holding: lock)
  }

  /// Does the same under a lock that the caller holds.
  private func prune(
    isTrial: Bool, holding lock: borrowing FileLock
  ) throws(SyncError) -> SnapshotPruning.Findings {
    let pruning = SnapshotPruning(data: data)
    return isTrial ? try pruning.findings() : try pruning.carryOut()
  }
}
