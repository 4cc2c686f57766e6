import SQLiteFile
import ThreatDomain

/// The export that a snapshot was built from.
///
/// Every version of the schema keeps these columns. So a ptg that cannot read the rest learns what
/// to build again.
package struct SnapshotOrigin: Equatable, Sendable {
  package let epoch: Int
  package let serial: Int
  package let created: String
  package let recipient: String
  package let trust: TrustLabel
  package let trustReason: String?
  package let signer: String?
  package let source: String
  package let manifestSHA256: String
}

extension SnapshotHeader {
  package var origin: SnapshotOrigin {
    SnapshotOrigin(
      epoch: epoch, serial: serial, created: created, recipient: recipient, trust: trust,
      trustReason: trustReason, signer: signer, source: source, manifestSHA256: manifestSHA256)
  }
}

extension Snapshot {
  /// The origin of a file, whichever version of ptg built it.
  package static func origin(of path: String) throws(StoreError) -> SnapshotOrigin {
    let sql = """
      SELECT epoch, serial, created, recipient, trust, trust_reason, signer, source,
             manifest_sha256
        FROM snapshot
       LIMIT 1
      """
    let database = try Database(reading: path)
    let origin = try Statement(sql, on: database).first { row throws(StoreError) in
      SnapshotOrigin(
        epoch: row.integer(0), serial: row.integer(1), created: row.text(2),
        recipient: row.text(3), trust: try row.code(4), trustReason: row.optionalText(5),
        signer: row.optionalText(6), source: row.text(7), manifestSHA256: row.text(8))
    }
    guard let origin else {
      throw StoreError.lacking("the snapshot holds no header", at: sql)
    }
    return origin
  }

  /// The application and the version that the file's header names.
  package struct Form: Equatable, Sendable {
    package let applicationID: Int
    package let version: Int

    package static let current = Form(
      applicationID: SnapshotSchema.applicationID, version: SnapshotSchema.version)
  }

  /// The form in the file's header, whichever program made the file.
  package static func form(of path: String) throws(StoreError) -> Form {
    try form(of: try Database(reading: path))
  }

  static func form(of database: borrowing Database) throws(StoreError) -> Form {
    let id = try Statement("PRAGMA application_id", on: database).first { $0.difference(0) }
    let version = try Statement("PRAGMA user_version", on: database).first { $0.difference(0) }
    return Form(applicationID: id ?? 0, version: version ?? 0)
  }

  /// Whether another version of ptg built the file, so that it must be built again before it is
  /// read.
  package static func isOfAnotherForm(_ path: String) -> Bool {
    // A file that is no database has no version at all.
    (try? form(of: path)).map { $0 != .current } ?? false
  }
}
