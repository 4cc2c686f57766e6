import Platform
import SQLiteFile
import SnapshotStore

/// Removes the snapshots that no rule keeps, and the objects that no kept snapshot was built from.
///
/// It touches nothing else in the data folder, above all not the journal of the meetings.
package struct SnapshotPruning {
  /// What can be removed.
  package struct Findings: Equatable, Sendable {
    package let snapshots: [KeptSnapshot]
    /// Names of files in the folder of objects.
    package let objects: [String]
    /// The disk space of all of them, in bytes.
    package let bytes: Int64

    package var isEmpty: Bool { snapshots.isEmpty && objects.isEmpty }
  }

  let data: DataFolder

  /// What could be removed now.
  func findings() throws(SyncError) -> Findings {
    let pins = try SnapshotPins(of: data)
    let kept = try SyncError.disk { () throws(PlatformError) in try KeptSnapshots(in: data) }
    let judged = Retention.reasons(for: kept.snapshots, pins: pins)
    let goes = judged.filter(\.reasons.isEmpty).map(\.snapshot)
    let stays = judged.filter { !$0.reasons.isEmpty }.map(\.snapshot)
    // An unreadable snapshot does not tell which objects it was built from, so all objects stay.
    let objects = kept.unreadable.isEmpty ? try objects(without: stays) : []
    let bytes = objects.map { size(ofObject: $0) }.reduce(0, +)
    return Findings(
      snapshots: goes, objects: objects, bytes: goes.map(\.bytes).reduce(bytes, +))
  }

  private func size(ofObject name: String) -> Int64 {
    guard case .regular(let bytes) = Files.kind(of: "\(data.objects)/\(name)") else { return 0 }
    return bytes
  }

  /// Removes what no rule keeps; a snapshot goes before its hash, which a later run can remove
  /// alone.
  func carryOut() throws(SyncError) -> Findings {
    let findings = try findings()
    try SyncError.disk { () throws(PlatformError) in
      for snapshot in findings.snapshots {
        try Files.remove(snapshot.path)
        try FileProof(of: snapshot.path).remove()
      }
      for name in findings.objects { try Files.remove("\(data.objects)/\(name)") }
    }
    return findings
  }

  /// The tables' files that no kept snapshot was built from; schemas stay, because they are few.
  private func objects(without kept: [KeptSnapshot]) throws(SyncError) -> [String] {
    guard Files.kind(of: data.objects) == .folder else { return [] }
    let hashes = try SyncError.store { () throws(StoreError) in
      var hashes: Set<String> = []
      for snapshot in kept { hashes.formUnion(try Database(reading: snapshot.path).partHashes()) }
      return hashes
    }
    let names = try SyncError.disk { () throws(PlatformError) in try Files.names(in: data.objects) }
    let manifests = Set(kept.map(\.header.manifestSHA256))
    return HeldManifest.names(names, without: manifests)
      + names.filter { name in
        name.hasSuffix(".csv") && name.utf8.count == 68
          && !hashes.contains(String(name.dropLast(4)))
      }
  }
}
