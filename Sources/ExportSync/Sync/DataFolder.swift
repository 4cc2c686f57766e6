import Platform

/// Where a unit's snapshots and objects lie.
package struct DataFolder: Equatable, Sendable {
  package let root: String

  package init(root: String) { self.root = root }

  /// The link that names the snapshot that boards open.
  package var currentLink: String { "\(root)/current" }

  package var snapshots: String { "\(root)/snapshots" }

  var objects: String { "\(root)/objects" }

  /// Files that came in part before a sync was cut off.
  var partial: String { "\(root)/partial" }

  /// Private files of a sync under way; emptied before and after.
  var staging: String { "\(root)/staging" }

  var lock: String { "\(root)/lock" }

  /// What was accepted as signed.
  package var state: String { "\(root)/state.json" }

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
  }
}
