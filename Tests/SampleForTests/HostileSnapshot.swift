import ExportFormat
import ExportSync
import Glibc
import Platform
import SnapshotStore
import ThreatDomain

/// A small export with hostile text in every text, loaded once in a process.
package enum HostileSnapshot {
  private struct Missing: Error {}

  /// The title in the manifest; JSON can hold controls too.
  package static let title = "Ab\u{1B}]52;c;cm0=\u{07}\u{202E}\u{200B}\u{E0041}\u{9B}cd"

  /// The reason for sending a month again, and for loading without a signature.
  package static let reason = HostileClass.all.compactMap(\.text).joined(separator: " ")

  package static func open() throws -> Snapshot {
    try Snapshot(path: try loaded.get().path, clearance: .full)
  }

  /// The data folder, for `--data`.
  package static func dataFolder() throws -> String { try loaded.get().data }

  private struct Loaded: Sendable {
    let folder: String
    let data: String
    let path: String
  }

  private static let loaded = Result {
    let folder = try Files.makeTemporaryFolder(in: "/tmp")
    // All tests of the process share it, so only the process's end can remove it.
    atexit { HostileSnapshot.remove() }
    // The folder's name appears wherever paths are shown.
    let export = "\(folder)/export \u{1B}]0;x\u{07}\u{202E}\u{200B}"
    try publish(to: export)
    let data = DataFolder(root: "\(folder)/data")
    guard let now = Timestamp("2019-04-06T00:00:00Z") else { throw Missing() }
    _ = try ExportSync(
      from: ExportSource(folder: export), waiver: .unsigned(reason: reason), now: now
    ) { _ in }.run(into: data)
    guard let path = data.currentSnapshot else { throw Missing() }
    return Loaded(folder: folder, data: data.root, path: path)
  }

  private static func publish(to folder: String) throws {
    guard let first = Month("2019-02"), let last = Month("2019-03") else { throw Missing() }
    var writer = try ExportWriter(
      folder: folder,
      header: ExportHeader(
        name: "test", title: title, created: "2019-04-05T06:00:00Z",
        expires: "2019-05-05T06:00:00Z", epoch: 1, serial: 5, recipient: "national",
        months: first...last, marking: .official, countedBy: "Report Fraud",
        roundingKey: .sample, previous: nil))
    for table in tableCatalogue where table.partition == nil {
      let rows = HostileRows.rows(of: table, from: smallRows[table.name] ?? [])
      try writer.add(PublishedPart(table), rows: rows)
    }
    for part in smallMonths {
      guard let table = Table.named(part.table) else { throw Missing() }
      let rows = part.month == "2019-03" ? HostileRows.rows(of: table, from: part.rows) : part.rows
      try writer.add(
        PublishedPart(table, month: Month(part.month), reason: reason), rows: rows)
    }
    try writer.finish()
  }

  private static func remove() {
    guard let loaded = try? loaded.get() else { return }
    try? Files.removeFolder(loaded.folder)  // What is left in /tmp breaks no later test.
  }
}
