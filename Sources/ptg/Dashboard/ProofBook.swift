import ExportSync
import Platform
import Sheets
import SnapshotStore
import Synchronization
import TerminalScreen

/// What was found about the snapshots that were shown, looked into beside the drawing.
///
/// One thing that threads share: identity is the point.
final class ProofBook: Sendable {
  private struct Pages {
    var found: [String: SnapshotProof] = [:]
    /// What the files were when they were last asked about.
    var asked: [String: Files.Identity] = [:]
    /// Whom to wake with the news; nobody once the screen is closed.
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

  /// What is known of the snapshot; `nil` until something is.
  func proof(of path: String) -> SnapshotProof? { pages.withLock { $0.found[path] } }

  /// Looks into a snapshot beside this thread, unless that was done for the file as it is.
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

  /// Wakes nobody any more.
  func close() { pages.withLock { $0.waker = nil } }
}
