import ExportFormat
import Platform
import SnapshotStore
import ThreatDomain

/// Publishes the centre's tables as the next signed export of a folder, or changes nothing.
///
/// The export is completed in a private folder beside its place. The loader of its readers loads it
/// there, and it is signed. Only then is it moved into place; each file comes before the files that
/// point to it.
package struct Publication {
  /// What to publish, and how.
  package struct Order: Sendable {
    /// The folder with a `<table>.csv` for every table.
    package var tables: String
    /// The folder that clients read from.
    package var out: String
    /// The key that signs the manifest.
    package var key: SigningKey
    /// The recipient, who gets only the rows that the recipient needs to know.
    package var recipient = Scope.national
    package var daysUntilExpiry = 45
    /// The epoch; `nil` for that of the previous export, or 1.
    package var epoch: Int?
    /// The title that boards show; `nil` for that of the previous export.
    package var title: String?
    /// Who counts the reports; `nil` for that of the previous export, or Report Fraud.
    package var countedBy: String?
    /// The reason for correcting sealed months.
    package var reason: String?
    /// The encoding of the tables.
    package var encoding = TableEncoding.utf8
    /// The tables that have no rows, as the centre knows; others without rows are not supplied.
    package var empty: Set<String> = []
    /// What the centre agreed of returns, laid over the tables.
    package var changes = ChangeSet()
    /// The reason for publishing although returns are missing; it is kept in the manifest.
    package var acceptedSilence: String?

    package init(tables: String, out: String, key: SigningKey) {
      self.tables = tables
      self.out = out
      self.key = key
    }
  }

  /// The result of a publication.
  package struct Outcome: Equatable, Sendable {
    package let epoch: Int
    package let serial: Int
    package let recipient: String
    package let expires: String
    /// How many rows all tables have.
    package let rows: Int
    /// How many files the tables have, including unchanged ones.
    package let objects: Int
    /// How many objects the previous export already had; clients do not fetch them again.
    package let unchanged: Int
    /// The corrected parts, such as `demand 2018-11`.
    package let restated: [String]
    /// The tables and columns that the centre does not hold.
    package let notSupplied: [String]
    /// Notes on what was corrected automatically in the tables.
    package let notes: [String]
    /// The fingerprint of the signing key.
    package let signer: String
  }

  let order: Order
  private let now: Timestamp

  package init(_ order: Order, now: Timestamp) {
    self.order = order
    self.now = now
  }

  /// Publishes, or throws and leaves the folder unchanged.
  package func run() throws(PublishError) -> Outcome {
    try PublicationPlaces(order).check()
    let read = try ReadTables(
      order.tables, encoding: order.encoding, empty: order.empty,
      changes: order.changes, now: now.day.month)
    guard read.problems.isEmpty else {
      throw .badTables(folder: order.tables, read.problems)
    }
    let tables = try PublishedTables(read, recipient: order.recipient, now: now.day.month)
    try checkSilence(of: tables)
    try makeFolders()
    let lock = try lock()
    return try publish(tables, holding: lock)
  }

  /// Creates the folders of the export; all users may read them.
  private func makeFolders() throws(PublishError) {
    do {
      for folder in [order.out, "\(order.out)/objects", "\(order.out)/schema"]
      where Files.kind(of: folder) == nil {
        try Files.makeFolder(folder)
        try Files.setMode(0o755, of: folder)
      }
    } catch {
      throw .cannotWrite("\(error)")
    }
  }

  private func lock() throws(PublishError) -> FileLock {
    let path = "\(order.out)/.lock"
    do {
      if let lock = try FileLock.take(path, note: "\(now)\n") { return lock }
    } catch {
      throw .cannotWrite("\(error)")
    }
    throw .busy("\(order.out): another publication is running")
  }

  /// The previous export; throws where the new one cannot follow it.
  private func previous() throws(PublishError) -> PreviousExport? {
    guard let previous = try PreviousExport(in: order.out) else { return nil }
    let before = previous.manifest
    guard before.recipient == order.recipient.description else {
      throw .configuration(
        "\(order.out): found exports for \(Excerpt.escaped(before.recipient)), expected "
          + "those for '\(order.recipient)'; every recipient has a folder of its own")
    }
    if let epoch = order.epoch, epoch < before.epoch {
      throw .configuration(
        "\(order.out): found epoch \(before.epoch), expected none above \(epoch)")
    }
    return previous
  }

  /// Publishes under a lock that the caller holds.
  private func publish(
    _ tables: PublishedTables, holding lock: borrowing FileLock
  ) throws(PublishError) -> Outcome {
    let previous = try previous()
    let staging = "\(order.out)/.staging"
    defer { try? Files.removeFolder(staging) }  // The next publication empties it.
    let header = header(tables, after: previous)
    var history = MonthHistory(previous, reason: order.reason)
    history.check(dropped: tables.months)
    history.check(lacking: tables.notSupplied)
    var problems = ProblemList()
    do {
      try Files.removeFolder(staging)
      try Files.makeFolder(staging)
      problems.add(try tables.write(header, to: staging, history: &history))
    } catch {
      throw .cannotWrite("\(error)")
    }
    problems.add(history.problems)
    guard problems.isEmpty else { throw .badTables(folder: order.tables, problems) }
    let rows = try check(staging, tables)
    let signer = try sign("\(staging)/\(header.manifestName)")
    let unchanged: Int
    do {
      unchanged = try ExportMove(from: staging, to: order.out, manifest: header.manifestName).run()
    } catch {
      throw .cannotWrite("\(error)")
    }
    return Outcome(
      epoch: header.epoch, serial: header.serial, recipient: header.recipient,
      expires: header.expires, rows: rows, objects: history.objects, unchanged: unchanged,
      restated: history.restated, notSupplied: header.notSupplied,
      notes: tables.notes + (order.acceptedSilence == nil ? [] : tables.silence.warnings),
      signer: signer)
  }

  /// Who counts the reports of fraud since December 2025, when Action Fraud became Report Fraud.
  private static let countedBy = "Report Fraud"

  private func header(_ tables: PublishedTables, after previous: PreviousExport?) -> ExportHeader {
    let before = previous?.manifest
    let epoch = order.epoch ?? before?.epoch ?? 1
    let last = before.map { $0.epoch == epoch ? $0.serial : 0 } ?? 0
    let expires = Timestamp(seconds: now.seconds + order.daysUntilExpiry * 86_400)
    return ExportHeader(
      name: "ptg-export", title: order.title ?? before?.title ?? "Central export",
      created: "\(now)", expires: "\(expires)", epoch: epoch, serial: last + 1,
      recipient: order.recipient.description, months: tables.months,
      silence: tables.silence.warnings.isEmpty ? nil : order.acceptedSilence,
      marking: .officialSensitive,
      countedBy: order.countedBy ?? before?.source ?? Publication.countedBy,
      roundingKey: before.flatMap { RoundingKey(hex: $0.roundingKey) } ?? .random(),
      previous: previous?.sha256,
      notSupplied: tables.gaps)
  }

  /// Loads the new export as its readers will; returns its number of rows.
  private func check(
    _ staging: String, _ tables: PublishedTables
  ) throws(PublishError) -> Int {
    let scratch = "\(staging)/check"
    do {
      try Files.makeFolder(scratch)
      let sync = ExportSync(
        from: ExportSource(folder: staging), waiver: .unsigned(reason: "publish"), now: now
      ) { _ in }
      return try sync.verify(in: scratch).content.get().rows
    } catch SyncError.badData(_, let problems) {
      throw .badTables(folder: order.tables, tables.inSource(problems))
    } catch let error as SyncError {
      throw .configuration(error.finding)
    } catch {
      throw .cannotWrite("\(error)")
    }
  }

  /// Signs the manifest; returns the fingerprint of the key.
  private func sign(_ manifest: String) throws(PublishError) -> String {
    do {
      try order.key.sign(manifest)
      return try SSHSignature.fingerprint(
        of: "\(manifest).sig", on: manifest, namespace: TrustFolder.namespace) ?? "unknown"
    } catch {
      throw .configuration(
        "\(error); expected a key that ssh-keygen signs with (openssh-client)")
    }
  }
}
