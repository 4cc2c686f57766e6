import SQLiteFile

/// The roll-ups of a snapshot in the making, in a file of their own.
///
/// One connection takes one row at a time; with two files both cores insert. The snapshot takes
/// the table over when it is whole.
package struct RollUpFile: ~Copyable {
  private let database: Database

  /// Creates the file, which must not exist yet.
  package init(path: String) throws(StoreError) {
    let database = try Database(building: path)
    try database.execute("BEGIN")
    try database.execute(SnapshotSchema.rollUpTable)
    self.database = database
  }

  /// Appends years, each of which comes once.
  package borrowing func append(_ years: [ScopeYear]) throws(StoreError) {
    guard !years.isEmpty else { return }
    let insert = try Statement("INSERT INTO scope_year VALUES (?1, ?2, ?3, ?4, ?5)", on: database)
    for year in years {
      insert.bind(year.scope, at: 1)
      insert.bind(year.kind.rawValue, at: 2)
      insert.bind(year.year, at: 3)
      insert.bind(year.member, at: 4)
      insert.bind(utf8: year.months.span, at: 5)
      try insert.run()
    }
  }

  /// Ends the file: others may read it once this value is gone.
  package borrowing func finish() throws(StoreError) { try database.execute("COMMIT") }
}
