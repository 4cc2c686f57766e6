import ThreatDomain
import Platform
import SnapshotStore

/// Replaces one snapshot by another of the same export.
struct SnapshotSuccession {
  let data: DataFolder
  let now: Timestamp

  /// Another readable snapshot of the same export, as exists where a replacement was cut off.
  func twin(of path: String, _ origin: SnapshotOrigin) -> String? {
    // A folder that cannot be listed offers none.
    guard let kept = try? KeptSnapshots(in: data) else { return nil }
    return kept.snapshots.last { snapshot in
      snapshot.path != path && snapshot.header.origin == origin
    }?.path
  }

  /// Moves the pin and the `current` link to the new file.
  ///
  /// The old file is removed, or set aside so that the change can be examined.
  func replace(_ old: String, by new: String, isSetAside: Bool) throws(SyncError) {
    var pins = try SnapshotPins(of: data)
    if pins.move(from: Files.name(of: old), to: Files.name(of: new)) {
      let moved = pins
      try SyncError.disk { () throws(PlatformError) in try moved.write(to: data) }
    }
    try SyncError.disk { () throws(PlatformError) in
      if data.currentSnapshot == old {
        try Files.switchLink(data.currentLink, to: "snapshots/\(Files.name(of: new))")
      }
      if isSetAside {
        try Files.rename(old, to: "\(old).changed-\(now.seconds)")
      } else {
        try Files.remove(old)
      }
      try FileProof(of: old).remove()
    }
  }
}
