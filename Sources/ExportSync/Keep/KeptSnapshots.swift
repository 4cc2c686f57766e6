import Platform
import SnapshotStore

/// The snapshots that a data folder keeps, oldest export first.
package struct KeptSnapshots {
  package let snapshots: [KeptSnapshot]
  /// Files with the name of a snapshot that cannot be read, with the reason.
  package let unreadable: [(path: String, error: StoreError)]

  package init(in data: DataFolder) throws(PlatformError) {
    var snapshots: [KeptSnapshot] = []
    var unreadable: [(path: String, error: StoreError)] = []
    let current = data.currentSnapshot
    let exists = Files.kind(of: data.snapshots) == .folder
    let names = exists ? try Files.names(in: data.snapshots) : []
    for name in names where name.hasSuffix(".db") {
      let path = "\(data.snapshots)/\(name)"
      do {
        let kept = try KeptSnapshot(path: path, isCurrent: path == current)
        if let kept { snapshots.append(kept) }
      } catch {
        unreadable.append((path, error))
      }
    }
    self.snapshots = snapshots.sorted()
    self.unreadable = unreadable
  }

  /// The snapshot that boards open; `nil` where none can be read.
  package var current: KeptSnapshot? { snapshots.first(where: \.isCurrent) }

  /// Files that another ptg built, which can be built again.
  package var outdated: [String] {
    unreadable.map(\.path).filter { Snapshot.isOfAnotherForm($0) }
  }

  /// The snapshot of an export: the current one where there are several, otherwise the best
  /// verified.
  package func snapshot(serial: Int) -> KeptSnapshot? {
    let matches = snapshots.filter { $0.header.serial == serial }
    return matches.first(where: \.isCurrent) ?? matches.last
  }
}
