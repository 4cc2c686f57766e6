import ChainedLog
import Platform
import SQLiteFile

/// Quick answers to the questions that ``JournalState`` answers, from a file made of the logs.
///
/// The file is built for one reader. It is built again wherever the length or head of a log is not
/// the one it was built from, and may be deleted at any time.
package struct JournalIndex: ~Copyable {
  let database: Database

  /// What was found in the logs where the index was built again; `nil` where it was still good.
  package struct Rebuilding: Sendable {
    package let reading: JournalReading
    /// Whether every file is as it was written.
    package let isSound: Bool
    /// What this reader saw before and no longer finds.
    package let missing: [LogFault]
  }

  package let rebuilding: Rebuilding?

  /// Opens the index of a journal, built again where it has to be.
  ///
  /// While a log has a fault, it is built again each time, so that the fault is reported each time.
  package init(
    of folder: JournalFolder, for reader: Writer
  ) throws(JournalError) {
    let heads = try? folder.glances()
    if let heads, let database = JournalIndex.kept(folder.indexPath, heads, reader) {
      self.database = database
      rebuilding = nil
      return
    }
    let reading = try folder.read()
    // Where the heads that were seen before cannot be read, the files still say what is in them.
    let report = try? folder.report(on: reading)
    let isSound = report?.isSound ?? false
    try IndexBuild.write(reading, isSound: isSound, for: reader, to: folder.indexPath)
    database = try JournalIndex.asked { () throws(SQLiteError) in
      try Database(reading: folder.indexPath, as: IndexSchema.role)
    }
    rebuilding = Rebuilding(
      reading: reading, isSound: isSound, missing: report?.missing ?? [])
  }

  /// The index that is there; `nil` where it is missing, damaged, or of other logs or readers.
  private static func kept(
    _ path: String, _ glances: [ChainedLog.Glance], _ reader: Writer
  ) -> Database? {
    // A pipe of that name would keep its reader waiting for ever.
    guard case .regular? = Files.kind(of: path) else { return nil }
    do {
      let database = try Database(reading: path, as: IndexSchema.role)
      guard try isOf(glances, reader, in: database) else { return nil }
      return database
    } catch {
      // Whatever is wrong with it, it is built again from the logs.
      return nil
    }
  }

  private static func isOf(
    _ glances: [ChainedLog.Glance], _ reader: Writer, in database: borrowing Database
  ) throws(SQLiteError) -> Bool {
    let built = try Statement("SELECT version, user, host, is_sound FROM built", on: database)
    let isRight = try built.first { row throws(SQLiteError) in
      row.integer(0) == IndexSchema.version && row.text(1) == reader.user
        && row.text(2) == reader.host && row.flag(3)
    }
    guard isRight == true else { return false }
    let logs = try Statement(
      """
      SELECT name, bytes, events, link
        FROM log
       ORDER BY name
      """, on: database)
    return try logs.all { row throws(SQLiteError) in
      ChainedLog.Glance(
        head: Head(file: row.text(0), count: row.integer(2), link: row.text(3)),
        bytes: row.integer(1))
    } == glances
  }

  static func asked<Value: ~Copyable>(
    _ question: () throws(SQLiteError) -> Value
  ) throws(JournalError) -> Value {
    do {
      return try question()
    } catch {
      throw .index(error)
    }
  }
}

extension JournalFolder {
  /// Head and length of each log, by name.
  package func glances() throws(JournalError) -> [ChainedLog.Glance] {
    var glances: [ChainedLog.Glance] = []
    for file in try files() {
      glances.append(
        try asJournalLogError { () throws(LogError) in try log(file).glance() })
    }
    return glances
  }
}
