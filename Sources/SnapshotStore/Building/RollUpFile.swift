import SQLiteFile

/// The roll-ups of a snapshot that is being built, in their own file.
///
/// One connection takes one row at a time, so with two files both cores can insert. The snapshot
/// takes the table over when it is complete.
package struct RollUpFile: ~Copyable {
  private let database: Database

  /// Creates the file, which must not exist yet.
  package init(path: String) throws(StoreError) {
    let database = try Database(building: path)
    try database.execute("BEGIN")
    try database.execute(SnapshotSchema.rollUpTable)
    self.database = database
  }

  /// Appends the sums of years; each year comes once.
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

  /// Completes the file; other connections may read it once this value is gone.
  package borrowing func finish() throws(StoreError) { try database.execute("COMMIT") }
}
