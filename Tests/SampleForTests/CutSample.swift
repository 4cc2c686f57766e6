import ExportFormat
import ExportSync
import Platform
import SnapshotStore
import ThreatDomain

/// The sample as one recipient gets it: its tables, published for the recipient and loaded.
package struct CutSample: Sendable {
  package let recipient: Scope
  /// The forces without a row of demand in March 2019, the newest month.
  package var silent: Set<String> = []

  package init(for recipient: Scope, silent: Set<String> = []) {
    self.recipient = recipient
    self.silent = silent
  }

  private struct Missing: Error {}

  /// Publishes and loads the export and opens its snapshot, which is gone afterwards.
  package func open(_ check: (borrowing Snapshot) throws -> Void) throws {
    let folder = try TemporaryFolder(in: "/tmp")
    try publish(in: folder.path)
    let data = DataFolder(root: "\(folder.path)/data")
    guard let now = Timestamp("2019-04-05T12:00:00Z") else { throw Missing() }
    _ = try ExportSync(
      from: ExportSource(folder: "\(folder.path)/export"), waiver: .unsigned(reason: "test"),
      now: now
    ) { _ in }.run(into: data)
    guard let path = data.currentSnapshot else { throw Missing() }
    try check(try Snapshot(path: path, clearance: .full))
  }

  private func publish(in folder: String) throws {
    try writeTables(to: "\(folder)/tables")
    _ = try SSHSignature.makeKey(at: "\(folder)/key")
    var order = Publication.Order(
      tables: "\(folder)/tables", out: "\(folder)/export", key: SigningKey(path: "\(folder)/key"))
    order.recipient = recipient
    order.acceptedSilence = "test"
    order.countedBy = "Action Fraud"
    guard let now = Timestamp("2019-04-05T06:00:00Z") else { throw Missing() }
    _ = try Publication(order, now: now).run()
    try loosen("\(folder)/export/manifest-000001.json")
  }

  /// Takes the signature away, since nobody here trusts its key, and rounds by the sample's key.
  private func loosen(_ manifest: String) throws {
    try Files.remove("\(manifest).sig")
    let text = String(decoding: try Files.read(manifest, limit: 1 << 22), as: UTF8.self)
    let other = text.replacing(
      /("ptg:roundingKey": )"[0-9a-f]{32}"/, with: { "\($0.1)\"\(RoundingKey.sample.hex)\"" })
    try Files.write(Array(other.utf8), to: manifest)
  }

  /// The tables that the centre hands in; totals are left to the publication.
  private func writeTables(to folder: String) throws {
    try Files.makeFolder(folder)
    let parts = Dictionary(grouping: try SampleTables.parts(), by: \.table)
    for table in tableCatalogue where table.standing != .made {
      let rows = (parts[table.name] ?? []).flatMap(\.rows).filter { keeps($0, of: table) }
      let text = CSVText.records([table.columns.map(\.name)] + rows)
      try Files.write(Array(text.utf8), to: "\(folder)/\(table.fileName)")
    }
  }

  private func keeps(_ row: [String], of table: Table) -> Bool {
    guard table.name == Table.demand.name, row[0] == "2019-03" else { return true }
    return !silent.contains(row[table.place(of: "force_id")])
  }
}
