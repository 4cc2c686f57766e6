import Platform
import SnapshotStore
import ThreatDomain

/// Takes an export from its source into a snapshot: verify, load, publish, or nothing at all.
package struct ExportSync {
  private let source: ExportSource
  private let waiver: TrustWaiver?
  /// The moment against which `created` and `expires` are judged.
  private let now: Timestamp
  private let report: (LoadProgress) -> Void

  package init(
    from source: ExportSource, waiver: TrustWaiver?, now: Timestamp,
    report: @escaping (LoadProgress) -> Void
  ) {
    self.source = source
    self.waiver = waiver
    self.now = now
    self.report = report
  }

  /// What a sync came to.
  package enum Outcome: Equatable, Sendable {
    case loaded(SnapshotHeader)
    /// The data folder holds this very export already.
    case upToDate(SnapshotHeader)
  }

  /// Loads the export as the data folder's current snapshot.
  package func run(into data: DataFolder) throws(SyncError) -> Outcome {
    try SyncError.disk { () throws(PlatformError) in try data.make() }
    let lock = try takeLock(of: data)
    return try run(into: data, holding: lock)
  }

  /// The lock is held for as long as it is lent.
  private func run(
    into data: DataFolder, holding lock: borrowing FileLock
  ) throws(SyncError) -> Outcome {
    try SyncError.disk { () throws(PlatformError) in try data.emptyStaging() }
    defer { try? Files.removeFolder(data.staging) }  // The next sync empties it in any case.
    let (plan, header) = try plan(staging: data.staging)
    if let held = try heldSnapshot(of: data), try isHeld(header, by: held) {
      return .upToDate(held)
    }
    try checkSpace(for: plan, at: data.root)
    let finished = "\(data.staging)/snapshot.db"
    let hash = try build(
      plan, header, objects: ObjectCache(folder: data.objects), data.staging, finished)
    try SyncError.disk { () throws(PlatformError) in
      try SnapshotPublication(data: data, header: header).publish(finished, sha256: hash)
    }
    return .loaded(header)
  }

  /// Checks the export in every way that loading would, and keeps nothing.
  ///
  /// - Parameter scratch: A private folder to work in.
  package func verify(in scratch: String) throws(SyncError) -> SnapshotHeader {
    let (plan, header) = try plan(staging: scratch)
    try build(
      plan, header, objects: ObjectCache(folder: scratch), scratch, "\(scratch)/snapshot.db")
    return header
  }

  private func takeLock(of data: DataFolder) throws(SyncError) -> FileLock {
    let lock = try SyncError.lock(data.lock, note: "\(now)\n")
    guard let lock else {
      let since = (try? Files.read(data.lock, limit: 64)) ?? []  // The note is a courtesy.
      let note = String(decoding: since, as: UTF8.self).split(separator: "\n").first ?? "unknown"
      throw .busy("\(data.root): another sync has been running since \(note).")
    }
    return lock
  }

  /// Reads and judges the manifest: trust first, then its form, then its rules, then the clock.
  private func plan(staging: String) throws(SyncError) -> (ExportPlan, SnapshotHeader) {
    let offer = try source.offer()
    let verdict = try TrustVerdict.judge(offer, from: source, waiver: waiver)
    let plan = try readPlan(offer)
    try checkClock(plan)
    let hash = try SyncError.disk { () throws(PlatformError) in
      let copy = "\(staging)/manifest.json"
      try Files.write(offer.manifest, to: copy)
      return try Checksum.sha256(ofFiles: [copy])[0]
    }
    return (plan, SnapshotHeader(plan, verdict, source: source.folder, manifestSHA256: hash))
  }

  private func readPlan(_ offer: ExportSource.Offer) throws(SyncError) -> ExportPlan {
    var problems = ProblemList()
    do {
      let manifest = try Manifest(offer.manifest, file: offer.file)
      guard manifest.format == 1 else {
        throw SyncError.configuration(
          "\(offer.file): found ptg:format \(manifest.format), expected 1: "
            + "the export is newer than this program.")
      }
      var rules = ManifestRules(manifest, file: offer.file)
      if let plan = rules.plan() { return plan }
      problems = rules.problems
    } catch let error as ExportProblem {
      problems.add(error)
    } catch let error as SyncError {
      throw error
    } catch {
      problems.add(ExportProblem(file: offer.file, found: "\(error)", expected: "a manifest"))
    }
    throw .badData(source: source.folder, problems)
  }

  private func checkClock(_ plan: ExportPlan) throws(SyncError) {
    if plan.created.seconds > now.seconds + 86_400 {
      throw .configuration(
        "\(source.folder): the export says it was created on \(plan.created), "
          + "and this machine's clock says \(now). One of the two is wrong.")
    }
    if plan.expires < now {
      throw .configuration(
        "\(source.folder): the export expired on \(plan.expires), and this machine's clock says "
          + "\(now). Ask the centre for a newer one.")
    }
  }

  private func heldSnapshot(of data: DataFolder) throws(SyncError) -> SnapshotHeader? {
    guard let path = data.currentSnapshot else { return nil }
    // A snapshot that cannot be read is no reason to refuse a new one.
    return try? Database(reading: path).header()
  }

  /// Whether the held snapshot is this export; an older one, or other bytes, are refused.
  private func isHeld(
    _ offered: SnapshotHeader, by held: SnapshotHeader
  ) throws(SyncError) -> Bool {
    let isOlder = (offered.epoch, offered.serial) < (held.epoch, held.serial)
    let isSame = (offered.epoch, offered.serial) == (held.epoch, held.serial)
    if isOlder, held.trust == offered.trust {
      throw .notTrusted(
        "\(source.folder): offered serial \(offered.serial), and serial \(held.serial) is held: "
          + "an older export in place of a newer one.")
    }
    guard isSame, held.trust == offered.trust else { return false }
    guard offered.manifestSHA256 == held.manifestSHA256 || held.trust == .unverified else {
      throw .notTrusted(
        "\(source.folder): serial \(held.serial) is held already, with other bytes.")
    }
    return offered.manifestSHA256 == held.manifestSHA256
  }

  /// A snapshot is smaller than twice its CSV; the objects are kept too.
  private func checkSpace(for plan: ExportPlan, at folder: String) throws(SyncError) {
    let needed = plan.totalBytes * 3 + (16 << 20)
    guard let free = Files.freeBytes(at: folder), free < needed else { return }
    throw .cannotWrite("\(folder): found \(free >> 20) MB free, expected \(needed >> 20) MB")
  }

  /// Builds the snapshot at `path` and gives the hash of its file, which is on the disk then.
  ///
  /// The objects are hashed while they are loaded: nothing comes of it before every hash is right.
  @discardableResult
  private func build(
    _ plan: ExportPlan, _ header: SnapshotHeader, objects: ObjectCache, _ staging: String,
    _ path: String
  ) throws(SyncError) -> String {
    let staged = try objects.stage(plan.files, from: source, staging: staging)
    let built =
      staged.problems.isEmpty
      ? Result { () throws(SyncError) in try load(plan, header, staged, into: path) } : nil
    let hashes = try SyncError.disk { () throws(PlatformError) in try staged.proof.hashes() }
    let verdict = try objects.keep(staged, hashes: hashes)
    var problems = ProblemList()
    for problem in staged.problems { problems.add(problem) }
    problems.add(verdict.problems)
    guard problems.isEmpty else { throw .badData(source: source.folder, problems) }
    if let built, !verdict.hasLostFiles { return try built.get() }
    // What was loaded from lost files says nothing. They are copied from the source now.
    try SyncError.disk { () throws(PlatformError) in
      try Files.remove(path)
      try Files.remove(SnapshotBuilder.rollUpPath(beside: path))
    }
    return try build(plan, header, objects: objects, staging, path)
  }

  private func load(
    _ plan: ExportPlan, _ header: SnapshotHeader, _ staged: StagedObjects, into path: String
  ) throws(SyncError) -> String {
    let builder = try SyncError.store { () throws(StoreError) in
      try SnapshotBuilder(path: path)
    }
    var loader = ExportLoader(plan, from: staged, into: builder, report: report)
    let problems = try loader.load(header)
    guard problems.isEmpty else { throw .badData(source: source.folder, problems) }
    let onDisk = SideWork {
      Result { () throws(PlatformError) in
        try Files.sync(path)
        return try Checksum.sha256(ofFiles: [path])[0]
      }
    }
    let faults = try loader.checkIntegrity()
    let hash = try SyncError.disk { () throws(PlatformError) in try onDisk.value().get() }
    guard faults.isEmpty else { throw .badData(source: source.folder, faults) }
    return hash
  }
}

extension SnapshotHeader {
  fileprivate init(
    _ plan: ExportPlan, _ verdict: TrustVerdict, source: String, manifestSHA256: String
  ) {
    self.init(
      epoch: plan.epoch, serial: plan.serial, title: plan.title, created: "\(plan.created)",
      expires: "\(plan.expires)", recipient: plan.recipient, marking: plan.marking,
      dataFrom: plan.months.lowerBound, dataTo: plan.months.upperBound, trust: verdict.label,
      trustReason: verdict.reason, source: source, manifestSHA256: manifestSHA256,
      rows: Int(plan.totalRows))
  }
}
