import Platform
import SnapshotStore

/// Gives a finished snapshot its name, and shows it to readers in one step.
struct SnapshotPublication {
  let data: DataFolder
  let header: SnapshotHeader

  /// A name that was never used before; under a reused name SQLite would read a stale journal.
  ///
  /// Where snapshots of the export exist, the name takes the number after the highest of them.
  private func name() throws(PlatformError) -> String {
    let base = "snap-\(header.epoch)-\(header.serial)"
    let stem =
      switch header.trust {
      case .signed: base
      case .sample, .unverified:
        "\(base)-\(header.trust.rawValue)-\(header.manifestSHA256.prefix(12))"
      }
    let counts = try Files.names(in: data.snapshots).compactMap { name -> Int? in
      // Files beside a snapshot share its name and may outlast it.
      guard let end = name.firstRange(of: ".db") else { return nil }
      let own = name[..<end.lowerBound]
      if own == stem { return 1 }
      return own.hasPrefix("\(stem)-") ? Int(own.dropFirst(stem.count + 1)) : nil
    }
    return counts.max().map { "\(stem)-\($0 + 1).db" } ?? "\(stem).db"
  }

  /// Makes the snapshot read-only, gives it its name and hash, and then switches to it.
  ///
  /// - Parameter finished: The file, which is already on the disk.
  /// - Parameter isCurrent: Whether boards open this snapshot from now on.
  /// - Returns: The path of the snapshot.
  @discardableResult
  func publish(
    _ finished: String, sha256 hash: String, isCurrent: Bool = true
  ) throws(PlatformError) -> String {
    let name = try name()
    let path = "\(data.snapshots)/\(name)"
    let proof = FileProof(of: path)
    try Files.setMode(0o400, of: finished)
    try proof.record(sha256: hash)
    try Files.rename(finished, to: path)
    try Files.sync(data.snapshots)
    proof.note(sha256: hash)
    if isCurrent { try Files.switchLink(data.currentLink, to: "snapshots/\(name)") }
    return path
  }
}
