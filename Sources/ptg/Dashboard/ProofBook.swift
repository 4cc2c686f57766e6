import ExportSync
import Platform
import Sheets
import SnapshotStore
import Synchronization
import TerminalScreen

/// The results of checking the shown snapshots, made beside the drawing.
///
/// This is a class, because threads share it.
final class ProofBook: Sendable {
  private struct Pages {
    var found: [String: SnapshotProof] = [:]
    /// The identity of each file when it was last checked.
    var asked: [String: Files.Identity] = [:]
    /// Wakes the screen when there is a result; `nil` once the screen is closed.
    var waker: Waker?
  }

  private let pages: Mutex<Pages>
  private let data: DataFolder
  private let trust: TrustFolder

  init(_ data: DataFolder, trust: TrustFolder, waking waker: Waker) {
    self.data = data
    self.trust = trust
    pages = Mutex(Pages(waker: waker))
  }

  /// The result for a snapshot; `nil` until there is one.
  func proof(of path: String) -> SnapshotProof? { pages.withLock { $0.found[path] } }

  /// Checks a snapshot beside this thread, unless its file was already checked in this state.
  func look(at kept: KeptSnapshot) {
    guard let identity = Files.identity(of: kept.path) else { return }
    let isNews = pages.withLock { $0.asked.updateValue(identity, forKey: kept.path) != identity }
    guard isNews else { return }
    _ = SideWork { [self] in
      let proof = SnapshotProof.of(kept.path, kept.header.origin, in: data, trust: trust)
      pages.withLock { pages in
        pages.found[kept.path] = proof
        pages.waker?.wake()
      }
    }
  }

  /// Stops waking the screen.
  func close() { pages.withLock { $0.waker = nil } }
}
