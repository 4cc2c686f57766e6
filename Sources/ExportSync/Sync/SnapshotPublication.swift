import Platform
import SnapshotStore

/// Gives a finished snapshot its name, and lets readers see it in one step.
struct SnapshotPublication {
  let data: DataFolder
  let header: SnapshotHeader

  /// A name never used before: SQLite would read a stale journal under a name used again.
  ///
  /// Where snapshots of the export are there, the number after the highest of theirs.
  private func name() throws(PlatformError) -> String {
    let base = "snap-\(header.epoch)-\(header.serial)"
    let stem =
      switch header.trust {
      case .signed: base
      case .sample, .unverified:
        "\(base)-\(header.trust.rawValue)-\(header.manifestSHA256.prefix(12))"
      }
    let counts = try Files.names(in: data.snapshots).compactMap { name -> Int? in
      // What lies beside a snapshot has its name, and goes after it.
      guard let end = name.firstRange(of: ".db") else { return nil }
      let own = name[..<end.lowerBound]
      if own == stem { return 1 }
      return own.hasPrefix("\(stem)-") ? Int(own.dropFirst(stem.count + 1)) : nil
    }
    return counts.max().map { "\(stem)-\($0 + 1).db" } ?? "\(stem).db"
  }

  /// Read-only, under its name with its hash beside it, then the switch.
  ///
  /// - Parameter finished: The file, which is on the disk.
  /// - Parameter isCurrent: Whether boards open it from now on.
  /// - Returns: Where it stands.
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
