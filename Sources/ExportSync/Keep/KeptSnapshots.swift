import ExportSync
import Platform
import SnapshotStore

/// A snapshot that the data folder keeps.
struct KeptSnapshot: Equatable {
  let path: String
  let header: SnapshotHeader
  /// Whether boards open this one.
  let isCurrent: Bool

  /// The file's name without its folder.
  var name: String { String(path.dropFirst(Files.folder(of: path).count + 1)) }

  /// The newer export comes last; of one export, the one proven further.
  fileprivate var order: (Int, Int, Int, String) {
    let trust =
      switch header.trust {
      case .sample: 0
      case .unverified: 1
      case .signed: 2
      }
    return (header.epoch, header.serial, trust, path)
  }
}

/// The snapshots that a data folder keeps, oldest export first.
struct KeptSnapshots {
  let snapshots: [KeptSnapshot]
  /// Files that look like snapshots and cannot be read, with the reason.
  let unreadable: [(path: String, error: StoreError)]

  init(in data: DataFolder) throws(PlatformError) {
    var snapshots: [KeptSnapshot] = []
    var unreadable: [(path: String, error: StoreError)] = []
    let exists = Files.kind(of: data.snapshots) == .folder
    let names = exists ? try Files.names(in: data.snapshots) : []
    for name in names where name.hasSuffix(".db") {
      let path = "\(data.snapshots)/\(name)"
      do {
        let header = try Snapshot(path: path).header
        snapshots.append(
          KeptSnapshot(path: path, header: header, isCurrent: path == data.currentSnapshot))
      } catch {
        unreadable.append((path, error))
      }
    }
    self.snapshots = snapshots.sorted { $0.order < $1.order }
    self.unreadable = unreadable
  }

  /// The snapshot of an export: the current one where several are kept, else the one best proven.
  func snapshot(serial: Int) -> KeptSnapshot? {
    let matches = snapshots.filter { $0.header.serial == serial }
    return matches.first(where: \.isCurrent) ?? matches.last
  }
}
