import ExportFormat
import SQLiteFile

/// Compares the tables, views and indexes of a file with those that a loader makes.
///
/// A view or trigger that was put in place of a table could run for ever, or give any answer. A
/// known one does what it should. SQLite keeps each one as the exact text that made it.
enum SchemaCheck {
  /// The statements that make everything in a finished snapshot.
  private static let known = Set(
    SnapshotSchema.statements + tableCatalogue.flatMap { TableSQL($0).indexes }
      + SnapshotSchema.ownIndexes)

  /// The tables that ANALYZE makes, as SQLite writes them; the second exists only in some builds.
  private static let statistics: Set = [
    "CREATE TABLE sqlite_stat1(tbl,idx,stat)",
    "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)",
  ]

  /// Throws where the file has anything else, or lacks anything.
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
