import ExportFormat
import SQLiteFile
import ThreatDomain

/// A snapshot that is being built.
///
/// It is a new file and one transaction, thrown away unless it is finished.
package struct SnapshotBuilder: ~Copyable {
  /// The open database, for the statements of loaders.
  package let database: Database
  package let path: String
  /// The path of the file in which the roll-ups are built; see ``RollUpFile``.
  package let rollUpPath: String
  private let feed: RowFeed

  /// Creates the file at `path` with all its tables, empty.
  package init(path: String) throws(StoreError) {
    let database = try Database(building: path)
    try database.execute("PRAGMA application_id = \(SnapshotSchema.applicationID)")
    try database.execute("PRAGMA user_version = \(SnapshotSchema.version)")
    try database.execute("BEGIN")
    for statement in SnapshotSchema.statements { try database.execute(statement) }
    feed = try RowFeed(on: database)
    self.database = database
    self.path = path
    rollUpPath = SnapshotBuilder.rollUpPath(beside: path)
  }

  package static func rollUpPath(beside path: String) -> String { "\(path).roll-ups" }

  /// A statement that inserts one row: a parameter for each column, then the row's number if it has
  /// one.
  package borrowing func insert(into table: Table) throws(StoreError) -> Statement {
    try Statement(TableSQL(table).insert, on: database)
  }

  /// Appends rows to a coded table; their keys must be new and in order.
  package borrowing func append(_ rows: NumberRows, to table: Table) throws(StoreError) {
    try feed.append(rows, to: table.name, of: database)
  }

  /// Copies the roll-ups from their own file, which must be closed.
  ///
  /// SQLite copies whole records between tables of the same form (sqlite.org/opcode.html, RowCell).
  package borrowing func takeRollUps() throws(StoreError) {
    try database.attach(rollUpPath, as: "made")
    try database.execute("INSERT INTO scope_year SELECT * FROM made.scope_year")
  }

  /// Writes the header of the snapshot.
  package borrowing func write(_ header: SnapshotHeader) throws(StoreError) {
    let insert = try Statement(
      """
      INSERT INTO snapshot
      VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
      """, on: database)
    insert.bind(header.epoch, at: 1)
    insert.bind(header.serial, at: 2)
    insert.bind(header.title, at: 3)
    insert.bind(header.created, at: 4)
    insert.bind(header.expires, at: 5)
    insert.bind(header.recipient, at: 6)
    insert.bind(header.marking.rawValue, at: 7)
    insert.bind(header.dataFrom.stored, at: 8)
    insert.bind(header.dataTo.stored, at: 9)
    insert.bind(header.trust.rawValue, at: 10)
    insert.bind(header.trustReason, at: 11)
    insert.bind(header.signer, at: 12)
    insert.bind(header.source, at: 13)
    insert.bind(header.manifestSHA256, at: 14)
    insert.bind(header.rows, at: 15)
    insert.bind(header.countedBy, at: 16)
    insert.bind(header.roundingKey.hex, at: 17)
    try insert.run()
  }

  /// Writes the list of objects that the snapshot is built from.
  package borrowing func write(_ parts: [ExportPart]) throws(StoreError) {
    let insert = try Statement(
      "INSERT INTO export_part VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)", on: database)
    for part in parts {
      insert.bind(part.table, at: 1)
      insert.bind(part.month?.stored, at: 2)
      insert.bind(part.path, at: 3)
      insert.bind(part.sha256, at: 4)
      insert.bind(part.bytes, at: 5)
      insert.bind(part.rows, at: 6)
      insert.bind(part.isSealed ? 1 : 0, at: 7)
      insert.bind(part.reason, at: 8)
      try insert.run()
    }
  }

  /// Writes every month from the first to the last of the export.
  package borrowing func write(months: ClosedRange<Month>) throws(StoreError) {
    let insert = try Statement("INSERT INTO month VALUES (?1)", on: database)
    for month in months {
      insert.bind(month.stored, at: 1)
      try insert.run()
    }
  }

  /// Names and numbers every scope; the regions and forces must be loaded.
  package borrowing func numberScopes() throws(StoreError) -> ScopeNumbers {
    let regionCount =
      try Statement("SELECT count(*) FROM region", on: database).first { $0.integer(0) } ?? 0
    let regions = try Statement(
      """
      SELECT r.no
        FROM force AS f
        LEFT JOIN region AS r ON r.region_id = f.region_id
       ORDER BY f.no
      """, on: database
    ).all { $0.optionalInteger(0) }
    try database.execute(
      """
      INSERT INTO scope VALUES (0, 'national', 'national', NULL);
      INSERT INTO scope SELECT no, 'region:' || region_id, 'region', 0 FROM region;
      INSERT INTO scope
      SELECT \(regionCount) + f.no, f.force_id, 'force', coalesce(r.no, 0)
        FROM force AS f
        LEFT JOIN region AS r ON r.region_id = f.region_id;
      """)
    return ScopeNumbers(regionCount: regionCount, regionOfForce: regions)
  }

  /// The names of the scopes in the order of their numbers; they must be numbered.
  package borrowing func scopeNames() throws(StoreError) -> [String] {
    try Statement("SELECT scope_id FROM scope ORDER BY no", on: database).all { $0.text(0) }
  }

  /// The keys by which demand is added up; the fraud types must be loaded.
  package borrowing func demandMembers() throws(StoreError) -> DemandMembers {
    let types = try Statement(
      "SELECT code, group_name FROM fraud_type ORDER BY no", on: database
    ).all { (code: $0.text(0), group: $0.text(1)) }
    return DemandMembers(types: types)
  }

  /// Makes the indexes and derived tables, runs the checks across tables and commits.
  ///
  /// Afterwards the file is complete.
  ///
  /// - Returns: The faults that the checks found; empty where the tables agree.
  package borrowing func finish() throws(StoreError) -> [CrossFault] {
    for table in tableCatalogue {
      for index in TableSQL(table).indexes { try database.execute(index) }
    }
    for index in SnapshotSchema.ownIndexes { try database.execute(index) }
    let faults = try crossCheckFaults()
    try writeCoverage()
    for place in TextPlace.all { try database.execute(place.insert) }
    try writeViewColumns()
    try database.execute(SnapshotSchema.scoresInForce)
    // A sample of each index is enough to choose between so few indexes.
    try database.execute("PRAGMA analysis_limit = 400")
    try database.execute("ANALYZE main")
    try database.execute("COMMIT")
    return faults
  }

  /// Commits the rows loaded so far and continues; see ``IntegrityCheck``.
  package borrowing func keepRows() throws(StoreError) { try database.execute("COMMIT; BEGIN") }

  /// Checks every table of the finished file, except those that were checked before.
  ///
  /// - Parameter rows: How many rows each table of the export must have.
  package borrowing func integrityFaults(
    but checked: [Table], rows: [(table: Table, count: Int64)]
  ) throws(StoreError) -> [CrossFault] {
    let tables = try Statement(
      "SELECT name FROM sqlite_schema WHERE type = 'table'", on: database
    ).all { $0.text(0) }
    let checked = Set(checked.map(\.name))
    var faults: [CrossFault] = []
    for table in ["sqlite_schema"] + tables where !checked.contains(table) {
      faults += try database.integrityFaults(of: table)
    }
    return faults + (try lostPages()) + (try lostRows(rows))
  }

  /// Reports free pages, which a file without deletions cannot have.
  private borrowing func lostPages() throws(StoreError) -> [CrossFault] {
    let free = try Statement("PRAGMA main.freelist_count", on: database).first { $0.integer(0) }
    guard let free, free != 0 else { return [] }
    return [CrossFault(table: "the snapshot", found: "\(free) free pages", expected: "none")]
  }

  /// Reports missing rows: a table that passes SQLite's check may still have lost a whole branch of
  /// rows.
  private borrowing func lostRows(
    _ rows: [(table: Table, count: Int64)]
  ) throws(StoreError) -> [CrossFault] {
    var faults: [CrossFault] = []
    for (table, count) in rows {
      let found = try Statement("SELECT count(*) FROM \(table.name)", on: database)
        .first { $0.integer(0) }
      guard let found, Int64(found) != count else { continue }
      faults.append(
        CrossFault(
          table: "the snapshot", found: "\(found) rows of \(table.name)", expected: "\(count)"))
    }
    return faults
  }

  private borrowing func crossCheckFaults() throws(StoreError) -> [CrossFault] {
    var faults: [CrossFault] = []
    for check in CrossCheck.all {
      faults += try Statement(check.sql, on: database).all { row in
        CrossFault(
          table: check.table, row: row.text(0), column: check.column, found: row.text(1),
          expected: row.text(2))
      }
    }
    return faults + (try figuresNotSupplied())
  }
}
