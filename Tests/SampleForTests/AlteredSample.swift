import Platform
import SQLiteFile
import SnapshotStore

/// The sample after changes to its tables that a test names.
package struct AlteredSample: Sendable {
  private let statements: [String]

  /// - Parameter statements: SQL that changes the snapshot.
  package init(_ statements: String...) { self.statements = statements }

  /// The sample of which the export gives this number of days for what has no activity.
  package static func stalledAfter(days: Int) -> AlteredSample {
    AlteredSample("UPDATE time_limit SET days = \(days) WHERE limit_id = 'no_activity'")
  }

  /// Opens the snapshot, which is gone afterwards.
  package func open(
    _ clearance: Clearance = .full, _ check: (borrowing Snapshot) throws -> Void
  ) throws {
    try write { path in try check(try Snapshot(path: path, clearance: clearance)) }
  }

  /// Writes the snapshot, which is gone afterwards.
  package func write(_ check: (_ path: String) throws -> Void) throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let path = "\(folder.path)/\(Files.name(of: try SampleSnapshot.path))"
    try Files.write(try Files.read(try SampleSnapshot.path, limit: 1 << 30), to: path)
    try alter(path)
    try check(path)
  }

  private func alter(_ path: String) throws {
    let database = try Database(building: path)
    for statement in statements { try database.execute(statement) }
  }
}
