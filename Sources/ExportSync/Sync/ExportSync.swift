import Platform
import SnapshotStore
import ThreatDomain

/// Takes an export from its source into a snapshot: it verifies, loads and publishes, or changes
/// nothing.
package struct ExportSync {
  let source: ExportSource
  private let trust: TrustFolder?
  private let waiver: TrustWaiver?
  /// The moment with which `created` and `expires` are compared.
  private let now: Timestamp
  private let fetched: (FetchProgress) -> Void
  private let report: (LoadProgress) -> Void
  /// The tables of which rows are known to be missing.
  ///
  /// Where there are any, the rows are checked as far as they can be, and no snapshot is made.
  var incomplete: Set<String> = []

  /// - Parameter trust: The folder of trusted keys; it may be missing.
  package init(
    from source: ExportSource, trust: TrustFolder? = nil, waiver: TrustWaiver?, now: Timestamp,
    fetched: @escaping (FetchProgress) -> Void = { _ in },
    report: @escaping (LoadProgress) -> Void
  ) {
    self.source = source
    self.trust = trust
    self.waiver = waiver
    self.now = now
    self.fetched = fetched
    self.report = report
  }

  /// The result of a sync.
  package enum Outcome: Equatable, Sendable {
    case loaded(SnapshotHeader)
    /// The held snapshot of this export was unusable and was built again.
    case rebuilt(SnapshotHeader)
    /// The data folder already holds this export.
    case upToDate(SnapshotHeader)
  }

  /// Loads the export as the data folder's current snapshot.
  package func run(into data: DataFolder) throws(SyncError) -> Outcome {
    try SyncError.disk { () throws(PlatformError) in try data.make() }
    let lock = try data.takeLock(at: now)
    return try run(into: data, holding: lock)
  }

  /// Does the same under a lock that the caller holds.
  private func run(
    into data: DataFolder, holding lock: borrowing FileLock
  ) throws(SyncError) -> Outcome {
    var entry = AuditLog.Entry(
      outcome: .refused, source: source.name, text: "", isAlert: false)
    if case .unsigned(let reason) = waiver { entry.reason = reason }
    do {
      try SyncError.disk { () throws(PlatformError) in
        try log(data).finishInterrupted(
          inUse: HeldSnapshot(of: data)?.origin.manifestSHA256, at: now)
      }
      let outcome = try take(into: data, noting: &entry)
      let leftover = renewOthers(in: data, holding: lock) + prune(data)
      switch outcome {
      case .upToDate: break
      case .loaded(let header), .rebuilt(let header):
        entry.outcome = if case .loaded = outcome { .loaded } else { .rebuilt }
        entry.text = "\(header.rows) rows, \(header.trust.rawValue)\(leftover)"
        note(entry, in: data)
      }
      return outcome
    } catch {
      let held = renewedCurrent(of: data, holding: lock)
      let error = error.naming(shown: held?.origin)
      entry.text = "\(error)"
      if case .notTrusted = error { entry.isAlert = true }
      note(entry, in: data)
      throw error
    }
  }

  /// Removes what no rule keeps; where this fails, returns a note with the reason.
  ///
  /// The export is in use all the same.
  private func prune(_ data: DataFolder) -> String {
    do {
      _ = try SnapshotPruning(data: data).carryOut()
      return ""
    } catch {
      return "; older snapshots were not removed: \(error.finding)"
    }
  }

  /// Builds snapshots of another ptg again; one that cannot be built waits until its objects come.
  private func renewOthers(in data: DataFolder, holding lock: borrowing FileLock) -> String {
    // Pruning reports a folder that cannot be listed.
    guard let kept = try? KeptSnapshots(in: data) else { return "" }
    var failed = 0
    for path in kept.outdated {
      do {
        _ = try renewal(of: data).renew(path, holding: lock)
      } catch {
        failed += 1
      }
    }
    return failed == 0 ? "" : "; \(failed) older snapshots were not built again"
  }

  /// The current snapshot, built again without a source where another ptg built it.
  private func renewedCurrent(
    of data: DataFolder, holding lock: borrowing FileLock
  ) -> HeldSnapshot? {
    if let current = data.currentSnapshot, Snapshot.isOfAnotherForm(current) {
      // The sync's own error is the one to report; the next ptg says what is missing here.
      _ = try? renewal(of: data).renew(current, holding: lock)
    }
    return HeldSnapshot(of: data)
  }

  private func renewal(of data: DataFolder) -> SnapshotRenewal {
    SnapshotRenewal(of: data, trust: trust, now: now, report: report)
  }

  private func note(_ entry: AuditLog.Entry, in data: DataFolder) {
    // If the log cannot be written, the result still counts; the doctor checks the log.
    try? log(data).append(entry, at: now)
  }

  private func log(_ data: DataFolder) -> AuditLog { AuditLog(path: data.auditLog) }

  private func take(
    into data: DataFolder, noting entry: inout AuditLog.Entry
  ) throws(SyncError) -> Outcome {
    try SyncError.disk { () throws(PlatformError) in try data.emptyStaging() }
    defer { try? Files.removeFolder(data.staging) }  // The next sync empties it in any case.
    let held = HeldSnapshot(of: data)
    var state = try SyncState(of: data)
    let acceptance = acceptance(state, held?.origin)
    let candidate = try candidate(acceptance, staging: data.staging, noting: &entry)
    let header = candidate.header
    let isHeld = try acceptance.isHeld(candidate, by: held?.origin)
    entry.manifest = header.manifestSHA256
    let isUpToDate = isHeld && held?.isFit ?? false
    if !isUpToDate {
      let new = try load(candidate, acceptance, into: data, noting: entry)
      if isHeld { try held?.giveWay(to: new, in: data, at: now) }
    }
    // This comes last, and again where an earlier sync was cut off just before it.
    if state.accept(header, from: source.names, at: now) {
      do {
        try state.write(to: data)
      } catch  where isUpToDate {
        throw .cannotWrite("\(error)")
      } catch {
        // The snapshot is in use and correct; the next sync writes the state or reports why not.
      }
    }
    let manifest = HeldManifest(data: data, sha256: header.manifestSHA256)
    if isUpToDate, !manifest.isKept { try manifest.keep(candidate.offer) }
    return isUpToDate ? .upToDate(header) : isHeld ? .rebuilt(header) : .loaded(header)
  }

  /// - Returns: The new current snapshot.
  private func load(
    _ candidate: Acceptance.Candidate, _ acceptance: Acceptance, into data: DataFolder,
    noting entry: AuditLog.Entry
  ) throws(SyncError) -> String {
    try acceptance.checkClock(candidate.plan)
    try checkSpace(for: candidate.plan, at: data.root)
    let finished = "\(data.staging)/snapshot.db"
    let hash = try build(
      candidate.plan, candidate.header,
      objects: ObjectCache(folder: data.objects, partial: data.partial), data.staging, finished)
    try HeldManifest(data: data, sha256: candidate.header.manifestSHA256).keep(candidate.offer)
    var entry = entry
    entry.outcome = .begun
    // A snapshot comes into use only after its line in the log, however the sync ends.
    return try SyncError.disk { () throws(PlatformError) in
      try log(data).append(entry, at: now)
      return try SnapshotPublication(data: data, header: candidate.header).publish(
        finished, sha256: hash)
    }
  }

  func acceptance(_ state: SyncState, _ held: SnapshotOrigin?) -> Acceptance {
    let heldSource = held?.trust == .signed ? held?.source : nil
    return Acceptance(
      source: source, trust: trust, waiver: waiver, now: now, state: state,
      wasSigned: state.wasSigned(source) || heldSource.map(source.isSame) ?? false)
  }

  /// Reads and judges the manifest: trust first, then its format, its rules and its recipient.
  private func candidate(
    _ acceptance: Acceptance, staging: String, noting entry: inout AuditLog.Entry
  ) throws(SyncError) -> Acceptance.Candidate {
    let store = try acceptance.store()
    let offer = try source.offer()
    entry.epoch = offer.epoch
    entry.serial = offer.serial
    let hash = try acceptance.stage(offer, in: staging)
    let verdict = try acceptance.verdict(on: offer, store: store, staging: staging)
    entry.signer = verdict.signer
    let plan = try acceptance.plan(of: offer)
    entry.epoch = plan.epoch
    entry.serial = plan.serial
    entry.recipient = plan.recipient
    let header = SnapshotHeader(plan, verdict, source: source.name, manifestSHA256: hash)
    try acceptance.check(header, against: store?.policy)
    return Acceptance.Candidate(offer: offer, plan: plan, header: header)
  }

  /// Checks the disk space; a snapshot is smaller than twice its CSV, and the objects are kept too.
  func checkSpace(for plan: ExportPlan, at folder: String) throws(SyncError) {
    let needed = plan.totalBytes * 3 + (16 << 20)
    guard let free = Files.freeBytes(at: folder), free < needed else { return }
    throw .cannotWrite("\(folder): found \(free >> 20) MB free, expected \(needed >> 20) MB")
  }

  /// Builds the snapshot at `path`; returns the hash of its file, which is then on the disk.
  ///
  /// The objects are hashed while they are loaded. The snapshot is used only when every hash is
  /// right.
  @discardableResult
  func build(
    _ plan: ExportPlan, _ header: SnapshotHeader, objects: ObjectCache, _ staging: String,
    _ path: String
  ) throws(SyncError) -> String {
    if source.isWeb { try fetch(plan, objects, staging, tries: 2) }
    let staged = try objects.stage(plan.files, from: source, staging: staging)
    let built =
      staged.problems.isEmpty
      ? Result { () throws(SyncError) in try load(plan, header, staged, into: path) } : nil
    let hashes = try SyncError.disk { () throws(PlatformError) in try staged.proof.hashes() }
    let verdict = try objects.keep(staged, hashes: hashes)
    if let built, !verdict.hasLostFiles, verdict.problems.isEmpty { return try built.get() }
    // Some file was faulty, so the loaded data counts for nothing. Everything is fetched and loaded
    // again.
    try fetch(plan, objects, staging, tries: 1)
    try SyncError.disk { () throws(PlatformError) in
      try Files.remove(path)
      try Files.remove(SnapshotBuilder.rollUpPath(beside: path))
    }
    return try build(plan, header, objects: objects, staging, path)
  }

  /// Makes sure that the cache holds every file of the plan, each with a checked hash.
  private func fetch(
    _ plan: ExportPlan, _ objects: ObjectCache, _ staging: String, tries: Int
  ) throws(SyncError) {
    let faults = try objects.fill(
      with: plan.files, from: source, staging: staging, tries: tries, report: fetched)
    guard faults.isEmpty else { throw .badData(source: source.name, faults) }
  }

  func load(
    _ plan: ExportPlan, _ header: SnapshotHeader, _ staged: StagedObjects, into path: String
  ) throws(SyncError) -> String {
    let builder = try SyncError.store { () throws(StoreError) in
      try SnapshotBuilder(path: path)
    }
    var loader = ExportLoader(
      plan, from: staged, into: builder, incomplete: incomplete, report: report)
    let problems = try loader.load(header)
    guard problems.isEmpty else { throw .badData(source: source.name, problems) }
    guard incomplete.isEmpty else { return "" }
    let onDisk = SideWork {
      Result { () throws(PlatformError) in
        try Files.sync(path)
        return try Checksum.sha256(ofFiles: [path])[0]
      }
    }
    let faults = try loader.checkIntegrity()
    let hash = try SyncError.disk { () throws(PlatformError) in try onDisk.value().get() }
    guard faults.isEmpty else { throw .badData(source: source.name, faults) }
    return hash
  }
}
