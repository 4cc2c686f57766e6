import ThreatDomain
import ExportSync
import Platform
import SnapshotStore

/// The kept snapshots around the shown one: earlier ones, later ones and the current one.
///
/// The folder is read only on request. Until then, the last reading counts.
struct SnapshotShelf: Equatable, Sendable {
  /// How the shown snapshot relates to the current one.
  enum Standing: Equatable, Sendable {
    case current
    /// An older export than the current one.
    case past
    /// Neither, for example after the machine went back to an older export.
    case beside
  }

  let data: DataFolder
  private(set) var shown: KeptSnapshot
  /// The snapshot that boards open at the next start, as of the last reading.
  private(set) var current: KeptSnapshot?
  private var kept: [KeptSnapshot] = []

  /// - Parameter path: The file of the shown snapshot.
  init(_ data: DataFolder, shown path: String, _ header: SnapshotHeader) {
    self.data = data
    let isCurrent = path == data.currentSnapshot
    shown = KeptSnapshot(
      path: path, header: header, isCurrent: isCurrent,
      loaded: Timestamp(seconds: Files.lastChange(of: path) ?? 0))
    if isCurrent { current = shown } else { look() }
  }

  /// Reads the folder.
  mutating func look() {
    // A folder that cannot be listed now counts as unchanged.
    guard let found = try? KeptSnapshots(in: data) else { return }
    kept = found.snapshots
    current = found.current ?? current
  }

  /// Whether another snapshot has become the current one since the last reading.
  var hasMoved: Bool {
    guard let path = data.currentSnapshot else { return false }
    return path != current?.path
  }

  var standing: Standing {
    guard let current, current.path != shown.path else { return .current }
    return shown < current ? .past : .beside
  }

  /// The kept snapshots before the shown one, the newest first.
  var earlier: [KeptSnapshot] { kept.filter { $0 < shown }.reversed() }

  var hasEarlier: Bool { kept.contains { $0 < shown } }

  var hasLater: Bool { kept.contains { shown < $0 } }

  /// Moves this many snapshots later, or earlier for a negative number, at most to the last one.
  ///
  /// - Returns: Whether there was one to move to.
  mutating func move(_ steps: Int) -> Bool {
    let way = steps < 0 ? kept.filter { $0 < shown }.reversed() : kept.filter { shown < $0 }
    guard steps != 0, !way.isEmpty else { return false }
    shown = way[min(Int(steps.magnitude), way.count) - 1]
    return true
  }

  mutating func showCurrent() {
    if let current { shown = current }
  }

  mutating func show(_ snapshot: KeptSnapshot) { shown = snapshot }
}
