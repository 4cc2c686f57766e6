import ThreatDomain
import Platform

/// The folder that holds a unit's snapshots and objects.
package struct DataFolder: Equatable, Sendable {
  package let root: String

  package init(root: String) { self.root = root }

  /// The link to the snapshot that boards open.
  package var currentLink: String { "\(root)/current" }

  /// The folder of finished snapshots, each with its hash beside it.
  package var snapshots: String { "\(root)/snapshots" }

  var objects: String { "\(root)/objects" }

  /// The folder of files that arrived in part before a sync was cut off.
  var partial: String { "\(root)/partial" }

  /// The private folder of a running sync; it is emptied before and after.
  var staging: String { "\(root)/staging" }

  /// The folder of private folders for runs that print or check.
  ///
  /// Each run removes the folders of killed runs.
  package var workPlace: WorkPlace { WorkPlace("\(root)/work") }

  var lock: String { "\(root)/lock" }

  /// The file that records the accepted signed exports.
  package var state: String { "\(root)/state.json" }

  /// The file of pinned snapshots and their reasons.
  var pins: String { "\(root)/pins.json" }

  /// The log of loads and refusals.
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

  /// Empties the staging folder and removes what an interrupted sync left.
  func emptyStaging() throws(PlatformError) {
    try Files.removeFolder(staging)
    try Files.makeFolder(staging)
    for path in try strays() { try Files.remove(path) }
    workPlace.sweep()
  }

  /// Files that an interrupted sync left outside its staging folder.
  ///
  /// These are files without their final names, and hashes without a snapshot.
  private func strays() throws(PlatformError) -> [String] {
    let names = Set(try Files.names(in: snapshots))
    let inSnapshots = names.filter { $0.hasSuffix(".part") } + FileProof.strays(among: names)
    return inSnapshots.sorted().map { "\(snapshots)/\($0)" }
      + [Files.aside(state), Files.aside(pins), Files.asideOfLink(currentLink)]
  }
}

/// The lock of the data folder: one process at a time may change it.
extension DataFolder {
  /// Takes the lock for changing the folder.
  ///
  /// It waits half a second for the lock. Where a sync was killed while it started a tool, the tool
  /// holds the lock until it runs. That is a moment, which may be longer on a busy machine.
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
