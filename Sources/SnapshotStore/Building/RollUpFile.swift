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

  /// Appends years of demand.
  package borrowing func append(_ years: [DemandYear]) throws(StoreError) {
    guard !years.isEmpty else { return }
    let insert = try Statement("INSERT INTO demand_year VALUES (?1, ?2, ?3, ?4, ?5)", on: database)
    for year in years {
      insert.bind(year.scope, at: 1)
      insert.bind(year.kind.rawValue, at: 2)
      insert.bind(year.year, at: 3)
      insert.bind(year.member, at: 4)
      insert.bind(utf8: year.months.span, at: 5)
      try insert.run()
    }
  }

  /// Appends a month of referrals.
  package borrowing func append(referrals rows: NumberRows) throws(StoreError) {
    try feed.append(rows, to: RollUpTable.referralTotal.rawValue, of: database)
  }

  /// Ends the file: others may read it once this value is gone.
  package borrowing func finish() throws(StoreError) { try database.execute("COMMIT") }
}
