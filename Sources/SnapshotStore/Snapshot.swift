import SQLiteFile
import ThreatDomain

/// An open snapshot: its file, what it is, the names behind its codes, and how it scores harm.
package struct Snapshot: ~Copyable {
  package let database: Database
  package let header: SnapshotHeader
  package let directory: Directory
  /// Every model, the newest version of each last.
  package let scoreModels: [ScoreModel]
  /// Which of its records can be read.
  package let clearance: Clearance
  /// The file.
  package let path: String
  let shelf = ValueShelf()

  /// Opens a finished snapshot that this program can read.
  package init(path: String, clearance: Clearance) throws(StoreError) {
    let database = try Database.reading(path, clearance) { (file) throws(StoreError) in
      try Snapshot.checkVersion(of: file, path: path)
      try SchemaCheck.run(on: file, path: path)
    }
    let header = try database.header()
    let directory = try database.directory()
    scoreModels = try database.scoreModels()
    self.database = database
    self.clearance = clearance
    self.path = path
    self.header = header
    self.directory = directory
  }

  /// The key by which counts are rounded in the safe view.
  ///
  /// The export has none yet: when its manifest carries `ptg:roundingKey`, this is where it is read.
  package var roundingKey: RoundingKey { .sample }

  /// What became of records that may be shared under conditions only.
  package var keptBack: KeptBack {
    borrowing get throws(StoreError) {
      guard clearance == .withoutConditions, database.isNarrowed else { return .none }
      // In a smaller export the number would tell of its few records.
      return header.recipient == "\(Scope.national)"
        ? .records(try database.conditionalCount()) : .some
    }
  }

  /// How many rows of the export can be read.
  package var rows: Int {
    borrowing get throws(StoreError) {
      database.isNarrowed ? header.rows - (try database.keptBackRows()) : header.rows
    }
  }

  /// What a finished snapshot is, its names left unread.
  package static func header(of path: String) throws(StoreError) -> SnapshotHeader {
    let database = try Database(reading: path)
    try checkVersion(of: database, path: path)
    try SchemaCheck.run(on: database, path: path)
    return try database.header()
  }

  private static func checkVersion(
    of database: borrowing Database, path: String
  ) throws(StoreError) {
    let found = try knownForm(of: database, path: path)
    guard found != .current else { return }
    let builder =
      found.applicationID == Form.current.applicationID
      ? "another ptg built it (version \(found.version); this ptg reads \(Form.current.version))"
      : "another program built it, so it is no snapshot of ptg"
    throw FileRole.snapshot.error(
      .notADatabase, "\(builder). Run 'ptg sync' to build it again", at: path)
  }

  /// Its form; of a file that is cut short or no database, which it is and what to do.
  private static func knownForm(
    of database: borrowing Database, path: String
  ) throws(StoreError) -> Form {
    do throws(StoreError) {
      return try form(of: database)
    } catch {
      guard [.corrupt, .notADatabase].contains(error.code.primary) else { throw error }
      throw FileRole.snapshot.error(
        error.code, "\(error.answer). Run 'ptg sync' to build it again", at: path)
    }
  }
}
