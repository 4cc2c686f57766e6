import Platform
import Synchronization

/// The hashes of staged files, made beside the load when a core is free.
///
/// Two threads share this value: either may start the work, and the sync waits for its end.
final class ObjectProof: Sendable {
  private typealias Work = SideWork<Result<[String], PlatformError>>

  private let paths: [String]
  private let work = Mutex<Work?>(nil)

  init(of paths: [String]) { self.paths = paths }

  /// Starts to hash the files; a second call does nothing.
  func start() { _ = started() }

  /// The hash of each file; waits for the end of the work.
  func hashes() throws(PlatformError) -> [String] { try started().value().get() }

  private func started() -> Work {
    let paths = paths
    return work.withLock { work in
      if let work { return work }
      let started = Work {
        Result { () throws(PlatformError) in try Checksum.sha256(ofFiles: paths) }
      }
      work = started
      return started
    }
  }
}
