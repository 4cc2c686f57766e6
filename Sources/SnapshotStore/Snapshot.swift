import SQLiteFile
import ThreatDomain

/// An open snapshot: its file, its header, the names behind its codes, and its score models.
package struct Snapshot: ~Copyable {
  package let database: Database
  package let header: SnapshotHeader
  package let directory: Directory
  /// Every version of every score model; the versions of one model in order, the newest last.
  package let scoreModels: [ScoreModel]
  /// After how many days something is late.
  package let limits: TimeLimits
  /// Which tables the centre supplied.
  package let supply: Supply
  /// Which records of the snapshot may be read.
  package let clearance: Clearance
  /// How many records are kept back because they may be shared only under conditions.
  package let keptBack: KeptBack
  /// The path of the snapshot's file.
  package let path: String
  /// The day from which changes are counted, where a meeting of the group gives one.
  ///
  /// It is set before the first question, because answers that depend on it are kept.
  package var since: Day?
  /// What a reader chose to compare with; `nil` for the last meeting, or four weeks.
  package internal(set) var base: ComparedBase?
  let shelf = ValueShelf()

  /// Opens a finished snapshot in the form that this program reads.
  package init(path: String, clearance: Clearance) throws(StoreError) {
    let database = try Database.reading(path, clearance) { (file) throws(StoreError) in
      try Snapshot.checkVersion(of: file, path: path)
      try SchemaCheck.run(on: file, path: path)
    }
    let header = try database.header()
    let directory = try database.directory()
    let supply = try database.supply()
    let limits = try database.timeLimits()
    let keptBack = try database.keptBack(clearance, from: header)
    scoreModels = try database.scoreModels()
    self.database = database
    self.keptBack = keptBack
    self.clearance = clearance
    self.path = path
    self.header = header
    self.directory = directory
    self.supply = supply
    self.limits = limits
  }

  /// How many rows of the export may be read.
  package var rows: Int {
    borrowing get throws(StoreError) {
      database.isNarrowed ? header.rows - (try database.keptBackRows()) : header.rows
    }
  }

  /// The header of a finished snapshot, read without its names.
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

  /// The form of the file; an error tells what to do with a file that is cut short or no database.
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
