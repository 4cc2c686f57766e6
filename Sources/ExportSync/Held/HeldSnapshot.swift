import ThreatDomain
import Platform
import SnapshotStore

/// The current snapshot of a data folder, and the export it was built from.
struct HeldSnapshot {
  let path: String
  let origin: SnapshotOrigin

  /// `nil` where there is no readable snapshot, which is no reason to refuse a new one.
  init?(of data: DataFolder) {
    guard let path = data.currentSnapshot, let origin = try? Snapshot.origin(of: path) else {
      return nil
    }
    self.path = path
    self.origin = origin
  }

  private var isChanged: Bool { FileProof(of: path).finding != .unchanged }

  /// Whether this program can read the snapshot and its file has not changed.
  var isFit: Bool {
    // The reason does not matter, because the snapshot is built again.
    (try? Snapshot.header(of: path)) != nil && !isChanged
  }

  /// Puts a new snapshot of the same export in its place; a changed file is set aside.
  func giveWay(to new: String, in data: DataFolder, at now: Timestamp) throws(SyncError) {
    try SnapshotSuccession(data: data, now: now).replace(path, by: new, isSetAside: isChanged)
  }
}
