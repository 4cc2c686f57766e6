/// The roll-ups of a snapshot in the making, in a file of their own.
///
/// One connection takes one row at a time; with two files both cores insert. The snapshot takes
/// the tables over when they are whole.
package struct RollUpFile: ~Copyable {
  private let database: Database
  private let feed: RowFeed

  /// Creates the file, which must not exist yet.
  package init(path: String) throws(StoreError) {
    let database = try Database(building: path)
    try database.execute("BEGIN")
    for statement in SnapshotSchema.rollUpTables { try database.execute(statement) }
    feed = try RowFeed(on: database)
    self.database = database
  }

  /// Appends a month's rows to their table.
  package borrowing func append(_ rollUps: RollUps.Rows) throws(StoreError) {
    try feed.append(rollUps.rows, to: rollUps.table.rawValue, of: database)
  }

  /// Ends the file: others may read it once this value is gone.
  package borrowing func finish() throws(StoreError) { try database.execute("COMMIT") }
}
