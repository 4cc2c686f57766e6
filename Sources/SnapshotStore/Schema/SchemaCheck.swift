import ExportFormat
import SQLiteFile

/// Compares the tables, views and indexes of a file with those that a loader makes.
///
/// A view or a trigger that somebody put in place of a table could run for ever, or say anything;
/// one that is known does what it says. SQLite keeps each as the very text that made it.
enum SchemaCheck {
  /// Everything that a finished snapshot has, as it was made.
  private static let known = Set(
    SnapshotSchema.statements + tableCatalogue.flatMap { TableSQL($0).indexes }
      + SnapshotSchema.ownIndexes)

  /// What ANALYZE makes, as SQLite writes it: the second where it was built to.
  private static let statistics: Set = [
    "CREATE TABLE sqlite_stat1(tbl,idx,stat)",
    "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)",
  ]

  /// Refuses a file in which anything else stands, or anything lacks.
  static func run(on database: borrowing Database, path: String) throws(StoreError) {
    let found = try Statement(
      "SELECT sql FROM main.sqlite_schema WHERE sql IS NOT NULL", on: database
    ).all { $0.text(0) }
    let tables = found.filter { !statistics.contains($0) }
    guard tables.count != known.count || !known.isSuperset(of: tables) else { return }
    let lacking = known.subtracting(tables)
    let excess = tables.first { !known.contains($0) } ?? lacking.min() ?? ""
    let name = excess.split(separator: " ").prefix(3).joined(separator: " ")
    throw FileRole.snapshot.error(
      .notADatabase,
      "found other tables than those of a snapshot (\(name)): \(FileRole.changedSnapshot)",
      at: path)
  }
}
