import Boards
import ExportSync
import Platform
import SnapshotStore
import Wording

/// The snapshot that a verb works on; it stays open as long as this value exists.
struct SnapshotAccess: ~Copyable {
  let snapshot: Snapshot
  /// The path of the snapshot's file.
  let path: String
  /// What may leave the screen of what the group wrote down; of the sample, nothing.
  let journal: GroupJournal
  /// The data folder of the snapshot; the sample has its own.
  let data: DataFolder
  /// The folder of the sample, which is removed with this value; `nil` for a real snapshot.
  let temporary: TemporaryFolder?

  /// The snapshots that are kept in the same data folder.
  var shelf: SnapshotShelf { SnapshotShelf(data, shown: path, snapshot.header) }

  init(
    _ options: ViewOptions, clearance: Clearance, in environment: Environment
  ) throws {
    if options.isSample {
      try self.init(
        sampleIn: TemporaryFolder(in: environment.passingPlace), clearance, since: options.since,
        environment)
    } else {
      let data = environment.data(options)
      data.workPlace.sweep()
      let found = try SnapshotAccess.find(serial: options.serial, in: data)
      let path = try SnapshotAccess.readable(found, in: data, environment)
      let journal = try JournalAccess(in: data, environment, isSample: false).published()
      try self.init(
        path: path, clearance, since: options.since, data: data, journal: journal, temporary: nil)
    }
  }

  private init(
    sampleIn folder: consuming TemporaryFolder, _ clearance: Clearance, since base: AskedBase?,
    _ environment: Environment
  ) throws {
    let data = DataFolder(root: folder.path)
    let path = try SnapshotAccess.loadSample(into: data, environment)
    try self.init(
      path: path, clearance, since: base, data: data, journal: GroupJournal([], for: .nobody),
      temporary: folder)
  }

  private init(
    path: String, _ clearance: Clearance, since base: AskedBase?, data: DataFolder,
    journal: GroupJournal,
    temporary: consuming TemporaryFolder?
  ) throws {
    var snapshot = try Snapshot(path: path, clearance: clearance)
    try snapshot.count(since: base, journal, in: data)
    self.snapshot = snapshot
    self.journal = journal
    self.path = path
    self.data = data
    self.temporary = temporary
  }

  private static func loadSample(
    into data: DataFolder, _ environment: Environment
  ) throws -> String {
    let sample = try ResourceLocator(environment).find(.sampleExport)
    let progress = progress(environment)
    defer { progress?.end() }
    _ = try ExportSync(
      from: ExportSource(folder: sample), waiver: .sample, now: environment.now(),
      report: { progress?.update($0) }
    ).run(into: data)
    return try find(serial: nil, in: data)
  }

  private static func progress(_ environment: Environment) -> ProgressReport? {
    environment.isErrorsTerminal && environment.showsProgress ? ProgressReport(environment) : nil
  }

  /// The path of a readable snapshot; one of another ptg is first built again, without a source.
  private static func readable(
    _ path: String, in data: DataFolder, _ environment: Environment
  ) throws -> String {
    guard Snapshot.isOfAnotherForm(path) else { return path }
    let progress = progress(environment)
    defer { progress?.end() }
    return try SnapshotRenewal(
      of: data, trust: environment.trustFolder, now: environment.now(),
      report: { progress?.update($0) }
    ).renew(path)
  }

  /// How far the snapshot can be trusted now; `nil` for the sample, which was just loaded.
  func proof(_ environment: Environment) -> SnapshotProof? {
    guard temporary == nil else { return nil }
    return .of(path, snapshot.header.origin, in: data, trust: environment.trustFolder)
  }

  private static func find(serial: Int?, in data: DataFolder) throws -> String {
    guard let current = data.currentSnapshot else { throw try NothingFound.snapshot(in: data) }
    guard let serial else { return current }
    let kept = try KeptSnapshots(in: data)
    // An older one that another ptg built shows only which export it holds.
    if kept.snapshot(serial: serial) == nil,
      let outdated = kept.outdated.last(where: { (try? Snapshot.origin(of: $0))?.serial == serial })
    {
      return outdated
    }
    return try find(serial: serial, among: kept, in: data).path
  }

  /// The kept snapshot of an export.
  static func find(
    serial: Int, among kept: KeptSnapshots, in data: DataFolder
  ) throws(NothingFound) -> KeptSnapshot {
    if let match = kept.snapshot(serial: serial) { return match }
    let serials = Set(kept.snapshots.map(\.header.serial)).sorted().map(String.init)
    throw NothingFound { [root = data.root] in $0.say.notKept(root, export: serial, kept: serials) }
  }
}

extension Environment {
  /// The data folder of the options, or the user's own.
  func data(_ options: ViewOptions) -> DataFolder {
    DataFolder(root: options.dataFolder.map(absolute) ?? dataFolder)
  }
}

extension NothingFound {
  /// What to do where there is no snapshot; throws where the user may not read the folder.
  static func snapshot(in data: DataFolder) throws(PlatformError) -> NothingFound {
    if Files.kind(of: data.root) == .folder { _ = try Files.names(in: data.root) }
    return NothingFound { [root = data.root] in $0.say.noSnapshotYet(root) }
  }
}
