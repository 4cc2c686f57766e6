import Platform
import SnapshotStore

/// Gives a finished snapshot its name, and lets readers see it in one step.
struct SnapshotPublication {
  let data: DataFolder
  let header: SnapshotHeader

  /// A name never used before: SQLite would read a stale journal under a name used again.
  private var name: String {
    let base = "snap-\(header.epoch)-\(header.serial)"
    let stem =
      switch header.trust {
      case .signed: base
      case .sample, .unverified:
        "\(base)-\(header.trust.rawValue)-\(header.manifestSHA256.prefix(12))"
      }
    var name = "\(stem).db"
    var count = 1
    while Files.kind(of: "\(data.snapshots)/\(name)") != nil {
      count += 1
      name = "\(stem)-\(count).db"
    }
    return name
  }

  /// Read-only, under its name with its hash beside it, then the switch.
  ///
  /// - Parameter finished: The file, which is on the disk.
  func publish(_ finished: String, sha256 hash: String) throws(PlatformError) {
    let name = name
    try Files.setMode(0o400, of: finished)
    try Files.write(Array("\(hash)  \(name)\n".utf8), to: "\(data.snapshots)/\(name).sha256")
    try Files.rename(finished, to: "\(data.snapshots)/\(name)")
    try Files.sync(data.snapshots)
    try Files.switchLink(data.currentLink, to: "snapshots/\(name)")
  }
}
