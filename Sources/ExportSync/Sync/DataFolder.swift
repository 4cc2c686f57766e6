import Platform

/// Where a unit's snapshots and objects lie.
package struct DataFolder: Equatable, Sendable {
  package let root: String

  package init(root: String) { self.root = root }

  /// The link that names the snapshot that boards open.
  package var currentLink: String { "\(root)/current" }

  /// Where finished snapshots lie, each with its hash beside it.
  package var snapshots: String { "\(root)/snapshots" }

  var objects: String { "\(root)/objects" }

  /// Files that came in part before a sync was cut off.
  var partial: String { "\(root)/partial" }

  /// Private files of a sync under way; emptied before and after.
  var staging: String { "\(root)/staging" }

  /// Private folders of runs that print or check; each sweeps what killed ones left.
  package var workPlace: WorkPlace { WorkPlace("\(root)/work") }

  var lock: String { "\(root)/lock" }

  /// What was accepted as signed.
  package var state: String { "\(root)/state.json" }

  /// Which snapshots were pinned, and why.
  var pins: String { "\(root)/pins.json" }

  /// What came, and what became of it.
  package var auditLog: String { "\(root)/audit.log" }

  /// The file of the current snapshot; `nil` where none was loaded yet.
  package var currentSnapshot: String? {
    guard let target = Files.linkTarget(currentLink) else { return nil }
    let path = target.hasPrefix("/") ? target : "\(root)/\(target)"
    guard case .regular = Files.kind(of: path) else { return nil }
    return path
  }

  func make() throws(PlatformError) {
    for folder in [root, snapshots, objects] { try Files.makeFolder(folder) }
  }

  /// An empty staging folder: what a sync that was cut off left is removed.
  func emptyStaging() throws(PlatformError) {
    try Files.removeFolder(staging)
    try Files.makeFolder(staging)
    for path in try strays() { try Files.remove(path) }
    workPlace.sweep()
  }

  /// What a sync that was cut off left beside its staging folder: files written aside that never got
  /// their names, and hashes whose snapshot never came.
  private func strays() throws(PlatformError) -> [String] {
    let names = Set(try Files.names(in: snapshots))
    let inSnapshots = names.filter { $0.hasSuffix(".part") } + FileProof.strays(among: names)
    return inSnapshots.sorted().map { "\(snapshots)/\($0)" }
      + [Files.aside(state), Files.aside(pins), Files.asideOfLink(currentLink)]
  }
}

/// One at a time.
extension DataFolder {
  /// The lock of whoever changes the folder.
  ///
  /// Half a second's patience: where a sync was killed while it started a tool, the tool holds the
  /// lock until it runs, for a blink that a busy machine may stretch.
  func takeLock(at now: Timestamp) throws(SyncError) -> FileLock {
    for attempt in 1...10 {
      if let taken = try SyncError.lock(lock, note: "\(now)\n") { return taken }
      if attempt < 10 { Clock.pause(milliseconds: 50) }
    }
    let since = (try? Files.read(lock, limit: 64)) ?? []  // The note is a courtesy.
    let note = String(decoding: since, as: UTF8.self).split(separator: "\n").first ?? "unknown"
    throw .busy("\(root): another sync has been running since \(note).")
  }
}
