import ExportSync
import Glibc
import Platform
import SQLiteFile
import SnapshotStore

/// The sample as if its records with handling code C had never been in the export.
///
/// A reading without those records must be the same, to the byte. The rows that depend on them are
/// listed here by hand, so that the program's own rules are compared with something independent.
package enum SampleWithoutConditional {
  /// The data folder of this sample, for `--data`.
  package static func dataFolder() throws -> String { try made.get() }

  package static func path() throws -> String { "\(try made.get())/snapshots/\(try file())" }

  package static func open() throws -> Snapshot {
    try Snapshot(path: try path(), clearance: .full)
  }

  /// The name of the snapshot's file in its folder.
  private static func file() throws -> String {
    Files.name(of: try SampleSnapshot.path)
  }

  private static let made = Result {
    let folder = try Files.makeTemporaryFolder(in: "/tmp")
    // All tests of the process share it, so only the process's end can remove it.
    atexit { SampleWithoutConditional.remove() }
    let path = "\(folder)/snapshots/\(try file())"
    try Files.makeFolder("\(folder)/snapshots")
    try Files.write(try Files.read(try SampleSnapshot.path, limit: 1 << 30), to: path)
    symlink("snapshots/\(try file())", "\(folder)/current")
    try delete(from: Database(building: path))
    // A sync would do this, but this file did not come from a sync.
    let hash = try Checksum.sha256(ofFiles: [path])[0]
    try FileProof(of: path).record(sha256: hash)
    return folder
  }

  private static func delete(from database: borrowing Database) throws {
    let rows = "(\(counted.map { "(SELECT count(*) FROM \($0))" }.joined(separator: " + ")))"
    let before = try Statement("SELECT \(rows)", on: database).first { $0.integer(0) } ?? 0
    for statement in deletions { try database.execute(statement) }
    try database.execute("UPDATE snapshot SET rows = rows - \(before) + \(rows)")
  }

  private static let counted = [
    "actor", "investigation", "investigation_force", "priority_move", "escalation", "actor_link",
    "actor_force", "assessment", "assessment_score", "disruption", "threat_investigation",
    "plan_activity", "request",
  ]

  private static let deletions = [
    """
    CREATE TEMP TABLE gone AS
    SELECT investigation_id AS id FROM investigation WHERE handling = 'C'
    UNION ALL SELECT actor_id FROM actor WHERE handling = 'C'
    """,
    "DELETE FROM investigation WHERE investigation_id IN gone",
    "DELETE FROM actor WHERE actor_id IN gone",
    "DELETE FROM investigation_force WHERE investigation_id IN gone",
    "DELETE FROM priority_move WHERE investigation_id IN gone",
    "DELETE FROM escalation WHERE investigation_id IN gone",
    "DELETE FROM actor_link WHERE investigation_id IN gone OR actor_id IN gone",
    "DELETE FROM actor_force WHERE actor_id IN gone",
    """
    DELETE FROM assessment_score WHERE assessment_id IN (
      SELECT assessment_id FROM assessment WHERE subject_kind = 'actor' AND subject_id IN gone)
    """,
    "DELETE FROM assessment WHERE subject_kind = 'actor' AND subject_id IN gone",
    "DELETE FROM score_in_force WHERE subject_kind = 'actor' AND subject_id IN gone",
    "DELETE FROM unusual_text WHERE record IN ('actor', 'investigation') AND record_id IN gone",
    "UPDATE dissemination SET investigation_id = NULL WHERE investigation_id IN gone",
    """
    DELETE FROM disruption
     WHERE (actor_id IN gone OR investigation_id IN gone)
       AND (actor_id IS NULL OR actor_id IN gone)
       AND (investigation_id IS NULL OR investigation_id IN gone)
    """,
    "DELETE FROM threat_investigation WHERE investigation_id IN gone",
    "DELETE FROM plan_activity WHERE subject_id IN gone",
    "DELETE FROM request WHERE subject_id IN gone",
    "UPDATE disruption SET actor_id = NULL WHERE actor_id IN gone",
    "UPDATE disruption SET investigation_id = NULL WHERE investigation_id IN gone",
  ]

  private static func remove() {
    guard let folder = try? made.get() else { return }
    try? Files.removeFolder(folder)  // What is left in /tmp breaks no later test.
  }
}
