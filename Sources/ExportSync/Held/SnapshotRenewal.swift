import ThreatDomain
import Platform
import SQLiteFile
import SnapshotStore

/// Builds held snapshots again from the kept objects, without a source.
///
/// This serves snapshots that another ptg built, and checks whether a snapshot is what was signed.
/// The old file stays until the new one is complete.
package struct SnapshotRenewal {
  private let data: DataFolder
  private let trust: TrustFolder?
  private let now: Timestamp
  private let report: (LoadProgress) -> Void

  package init(
    of data: DataFolder, trust: TrustFolder?, now: Timestamp,
    report: @escaping (LoadProgress) -> Void = { _ in }
  ) {
    self.data = data
    self.trust = trust
    self.now = now
    self.report = report
  }

  /// Replaces a snapshot by a new one of the same export; returns the new file.
  ///
  /// If another process did so in the meantime, it returns that process's file.
  package func renew(_ path: String) throws(SyncError) -> String {
    let isCurrent = path == data.currentSnapshot
    let lock = try data.takeLock(at: now)
    if isCurrent, let current = data.currentSnapshot, current != path { return current }
    return try renew(path, holding: lock)
  }

  /// Does the same under a lock that the caller holds.
  func renew(
    _ path: String, holding lock: borrowing FileLock
  ) throws(SyncError) -> String {
    let origin = try origin(of: path)
    let succession = SnapshotSuccession(data: data, now: now)
    if let twin = succession.twin(of: path, origin) {
      try succession.replace(path, by: twin, isSetAside: false)
      return twin
    }
    try SyncError.disk { () throws(PlatformError) in try data.emptyStaging() }
    defer { try? Files.removeFolder(data.staging) }  // The next sync empties it in any case.
    let built = try build(origin)
    return try publish(built, inPlaceOf: path, isSetAside: false)
  }

  private func publish(
    _ built: Built, inPlaceOf path: String, isSetAside: Bool
  ) throws(SyncError) -> String {
    let isCurrent = path == data.currentSnapshot
    let new = try SyncError.disk { () throws(PlatformError) in
      try SnapshotPublication(data: data, header: built.header)
        .publish(built.path, sha256: built.sha256, isCurrent: isCurrent)
    }
    try SnapshotSuccession(data: data, now: now).replace(path, by: new, isSetAside: isSetAside)
    note(.rebuilt, origin: built.header.origin, "\(built.header.rows) rows", isAlert: isSetAside)
    return new
  }

  private func note(
    _ outcome: AuditLog.Entry.Outcome, origin: SnapshotOrigin, _ text: String, isAlert: Bool
  ) {
    let entry = AuditLog.Entry(
      outcome: outcome, source: origin.source, epoch: origin.epoch, serial: origin.serial,
      recipient: origin.recipient, signer: origin.signer,
      text: isAlert ? "\(text); the file had been changed and was set aside" : text,
      isAlert: isAlert)
    // If the log cannot be written, the work is still done; the doctor checks the log.
    try? AuditLog(path: data.auditLog).append(entry, at: now)
  }
}

/// The building of a snapshot.
extension SnapshotRenewal {
  /// A snapshot in staging, complete and on the disk.
  private struct Built {
    let path: String
    let header: SnapshotHeader
    let sha256: String
  }

  private func origin(of path: String) throws(SyncError) -> SnapshotOrigin {
    do {
      return try Snapshot.origin(of: path)
    } catch {
      throw .configuration(
        "\(path): found no snapshot that says which export it is of (\(error.answer)). "
          + "Run 'ptg sync' with the source.")
    }
  }

  private func build(_ origin: SnapshotOrigin) throws(SyncError) -> Built {
    let held = HeldManifest(data: data, sha256: origin.manifestSHA256)
    let verdict = try verdict(on: origin, held)
    let plan = try plan(of: held, origin)
    let header = SnapshotHeader(
      plan, verdict, source: origin.source, manifestSHA256: origin.manifestSHA256)
    let staged = try staged(plan, origin)
    let path = "\(data.staging)/snapshot.db"
    let sync = ExportSync(
      from: ExportSource(folder: data.objects), waiver: nil, now: now, report: report)
    try sync.checkSpace(for: plan, at: data.root)
    let sha256 = Result { () throws(SyncError) in
      try sync.load(plan, header, staged, into: path)
    }
    try prove(staged, origin)
    return Built(path: path, header: header, sha256: try sha256.get())
  }

  /// How far the export is verified; a key that is no longer valid is shown on every board.
  ///
  /// The snapshot stays in use in that case.
  private func verdict(
    on origin: SnapshotOrigin, _ held: HeldManifest
  ) throws(SyncError) -> TrustVerdict {
    switch SignerProof(origin, in: data, trust: trust).finding {
    case .trusted(let key), .revoked(let key), .expired(let key), .unlisted(let key):
      return TrustVerdict(label: .signed, reason: nil, signer: key)
    case .notSigned:
      return TrustVerdict(label: origin.trust, reason: origin.trustReason, signer: origin.signer)
    case .broken:
      throw .notTrusted(
        "\(held.path): found another manifest than the one that was signed. \(remedy(origin))")
    case .notKept: throw .unreachable("\(lacking(origin, "its manifest")) \(remedy(origin))")
    case .unchecked(let reason):
      throw .configuration("The signature of the held export cannot be checked: \(reason)")
    }
  }

  private func plan(
    of held: HeldManifest, _ origin: SnapshotOrigin
  ) throws(SyncError) -> ExportPlan {
    guard held.isKept else {
      throw .unreachable("\(lacking(origin, "its manifest")) \(remedy(origin))")
    }
    let bytes = try held.read()
    let file = "manifest of export \(origin.serial)"
    // A text that is not JSON gets its error below.
    if let other = try? ExportPlan.otherFormat(in: bytes, file: file) {
      throw .configuration(
        "\(held.path): the held export \(origin.serial) is of ptg:format \(other), and this ptg "
          + "reads format \(ExportPlan.format): it cannot be built again. \(remedy(origin))")
    }
    return try ExportPlan.read(bytes, file: file, source: held.path)
  }

  private func staged(
    _ plan: ExportPlan, _ origin: SnapshotOrigin
  ) throws(SyncError) -> StagedObjects {
    let cache = ObjectCache(folder: data.objects, partial: data.partial)
    let files = plan.files
    let missing = files.filter { !cache.isKept($0) }
    if let first = missing.first {
      let count = "\(missing.count) of its \(files.count) files"
      throw .unreachable("\(lacking(origin, "\(count), such as \(first.path)")) \(remedy(origin))")
    }
    return StagedObjects(
      files.map { StagedObjects.Place(file: $0, path: cache.path(of: $0), isKept: true) },
      problems: [])
  }

  /// Removes kept files that have changed, and throws away what was built from them.
  private func prove(_ staged: StagedObjects, _ origin: SnapshotOrigin) throws(SyncError) {
    let cache = ObjectCache(folder: data.objects, partial: data.partial)
    let hashes = try SyncError.disk { () throws(PlatformError) in try staged.proof.hashes() }
    guard try cache.keep(staged, hashes: hashes).hasLostFiles else { return }
    throw .unreachable(
      "\(lacking(origin, "files as they were signed: some were changed")) \(remedy(origin))")
  }

  private func lacking(_ origin: SnapshotOrigin, _ what: String) -> String {
    "\(data.objects): of export \(origin.serial), which is held, \(what) cannot be found here."
  }

  private func remedy(_ origin: SnapshotOrigin) -> String {
    "Run 'ptg sync \(origin.source)'."
  }
}

/// The comparison of snapshots.
extension SnapshotRenewal {
  /// How a held snapshot compares with one built from its objects now.
  package enum Comparison: Equatable, Sendable {
    case same(objects: Int)
    /// The tables that differ, and the new file that replaced the held one.
    case different([TableDifference], new: String)
  }

  /// Builds the snapshot again and compares the two.
  ///
  /// Where they differ, the new one replaces the old one, and the old file is set aside.
  package func compare(_ path: String) throws(SyncError) -> Comparison {
    let lock = try data.takeLock(at: now)
    return try compare(path, holding: lock)
  }

  private func compare(
    _ path: String, holding lock: borrowing FileLock
  ) throws(SyncError) -> Comparison {
    let origin = try origin(of: path)
    try SyncError.disk { () throws(PlatformError) in try data.emptyStaging() }
    defer { try? Files.removeFolder(data.staging) }  // The next sync empties it in any case.
    let built = try build(origin)
    let hash = try SyncError.disk { () throws(PlatformError) in
      try Checksum.sha256(ofFiles: [path])[0]
    }
    let parts = try SyncError.store { () throws(StoreError) in
      try Database(reading: built.path).partHashes().count
    }
    guard hash != built.sha256 else { return .same(objects: parts) }
    let differences = TableDifference.all(of: path, beside: built.path)
    let new = try publish(built, inPlaceOf: path, isSetAside: true)
    return .different(differences, new: new)
  }
}
