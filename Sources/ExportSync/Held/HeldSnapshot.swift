import Platform
import SnapshotStore

/// The current snapshot of a data folder, as far as it says what it is.
struct HeldSnapshot {
  let path: String
  let origin: SnapshotOrigin

  /// `nil` where there is none, or none that can be read: no reason to refuse a new one.
  init?(of data: DataFolder) {
    guard let path = data.currentSnapshot, let origin = try? Snapshot.origin(of: path) else {
      return nil
    }
    self.path = path
    self.origin = origin
  }

  private var isChanged: Bool { FileProof(of: path).finding != .unchanged }

  /// Whether this program reads it, and it is the file that was built.
  var isFit: Bool {
    // Why it cannot be read does not matter: it is built again.
    (try? Snapshot.header(of: path)) != nil && !isChanged
  }

  /// Makes room for a snapshot of the same export; a file that was changed is set aside.
  func giveWay(to new: String, in data: DataFolder, at now: Timestamp) throws(SyncError) {
    try SnapshotSuccession(data: data, now: now).replace(path, by: new, isSetAside: isChanged)
  }
}
