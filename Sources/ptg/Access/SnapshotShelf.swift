import ExportSync
import Platform
import SnapshotStore

/// The kept snapshots beside the one that is shown: those before and after it, and the current one.
///
/// The folder is looked into only where somebody asks; what was seen last counts until then.
struct SnapshotShelf: Equatable, Sendable {
  /// How the snapshot that is shown stands to the current one.
  enum Standing: Equatable, Sendable {
    case current
    /// An older export than the current one.
    case past
    /// Neither, as where the machine went back to an older export.
    case beside
  }

  private let data: DataFolder
  private(set) var shown: KeptSnapshot
  /// What boards open at the next start, as it was seen last.
  private(set) var current: KeptSnapshot?
  private var kept: [KeptSnapshot] = []

  /// - Parameter path: The file of the snapshot that is shown.
  init(_ data: DataFolder, shown path: String, _ header: SnapshotHeader) {
    self.data = data
    let isCurrent = path == data.currentSnapshot
    shown = KeptSnapshot(
      path: path, header: header, isCurrent: isCurrent,
      loaded: Timestamp(seconds: Files.lastChange(of: path) ?? 0))
    if isCurrent { current = shown } else { look() }
  }

  /// Looks into the folder.
  mutating func look() {
    // A folder that cannot be listed now has what it had when it was seen last.
    guard let found = try? KeptSnapshots(in: data) else { return }
    kept = found.snapshots
    current = found.current ?? current
  }

  /// Whether another snapshot became the current one since the folder was looked into.
  var hasMoved: Bool {
    guard let path = data.currentSnapshot else { return false }
    return path != current?.path
  }

  var standing: Standing {
    guard let current, current.path != shown.path else { return .current }
    return shown < current ? .past : .beside
  }

  var hasEarlier: Bool { kept.contains { $0 < shown } }

  var hasLater: Bool { kept.contains { shown < $0 } }

  /// Goes later by so many snapshots, earlier where it is negative; to the last one at most.
  ///
  /// - Returns: Whether there was one.
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
