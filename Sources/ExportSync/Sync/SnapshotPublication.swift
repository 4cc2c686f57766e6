import Platform
import SnapshotStore

/// Gives a finished snapshot its name, and lets readers see it in one step.
struct SnapshotPublication {
  let data: DataFolder
  let header: SnapshotHeader

  /// A name never used before: SQLite would read a stale journal under a name used again.
  private var name: String {
    let base = "snap-\(header.epoch)-\(header.serial)"
    switch header.trust {
    case .signed: return "\(base).db"
    case .sample, .unverified:
      return "\(base)-\(header.trust.rawValue)-\(header.manifestSHA256.prefix(12)).db"
    }
  }

  /// To the disk, read-only, under its name with its hash beside it, then the switch.
  func publish(_ finished: String) throws(PlatformError) {
    try Files.sync(finished)
    let hash = try Checksum.sha256(ofFiles: [finished])[0]
    try Files.setMode(0o400, of: finished)
    try Files.write(Array("\(hash)  \(name)\n".utf8), to: "\(data.snapshots)/\(name).sha256")
    try Files.rename(finished, to: "\(data.snapshots)/\(name)")
    try Files.sync(data.snapshots)
    try Files.switchLink(data.currentLink, to: "snapshots/\(name)")
  }
}
