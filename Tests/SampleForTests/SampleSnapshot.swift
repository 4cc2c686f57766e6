import ThreatDomain
import ExportSync
import Glibc
import Platform
import SnapshotStore

/// The sample export as a snapshot: loaded once in a process, and opened by every test that reads
/// it.
package enum SampleSnapshot {
  /// An error: the tests have no snapshot to read.
  private struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  /// The path of the snapshot's file, for other programs.
  package static var path: String { get throws { try loaded.get().path } }

  /// Opens a snapshot for one test; all tests share the file.
  package static func open(_ clearance: Clearance = .full) throws -> Snapshot {
    try Snapshot(path: try loaded.get().path, clearance: clearance)
  }

  /// The data folder of the snapshot, for `--data`.
  package static func dataFolder() throws -> String { "\(try loaded.get().folder)/data" }

  private struct Loaded: Sendable {
    let folder: String
    let path: String
  }

  private static let loaded = Result {
    let folder = try Files.makeTemporaryFolder(in: "/tmp")
    let data = DataFolder(root: "\(folder)/data")
    guard let now = Timestamp("2019-04-05T12:00:00Z") else { throw Missing(description: "now") }
    _ = try ExportSync(from: source, waiver: .sample, now: now) { _ in }.run(into: data)
    guard let path = data.currentSnapshot else {
      throw Missing(description: "\(folder): no snapshot came of the sample")
    }
    // All tests of the process share it, so only the process's end can remove it.
    atexit { SampleSnapshot.remove() }
    return Loaded(folder: folder, path: path)
  }

  private static var source: ExportSource {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return ExportSource(folder: "/\(root)/SampleData/central-export")
  }

  private static func remove() {
    guard let loaded = try? loaded.get() else { return }
    try? Files.removeFolder(loaded.folder)  // What is left in /tmp breaks no later test.
  }
}
