import ChainedLog
import Platform
import SQLiteFile

/// Builds the file of the index from what the logs say.
enum IndexBuild {
  /// Writes the index aside and renames it, so that no reader sees half of one.
  static func write(
    _ reading: JournalReading, isSound: Bool, for reader: Writer, to path: String
  ) throws(JournalError) {
    // One name for all, so that a process that was killed leaves nothing that stays.
    let aside = Files.aside(path)
    let lock = try asJournalError { () throws(PlatformError) -> LockedFile in
      try Files.makeFolder(Files.folder(of: path))
      let lock = try LockedFile("\(path).lock", for: .write)
      try Files.remove(aside)
      return lock
    }
    defer { withExtendedLifetime(lock) {} }
    do {
      try fill(aside, reading, isSound: isSound, for: reader)
    } catch {
      try? Files.remove(aside)  // The cause of the first error may stop this too.
      throw .index(error)
    }
    try asJournalError { () throws(PlatformError) in
      try Files.setMode(0o600, of: aside)
      try Files.rename(aside, to: path)
    }
  }

  private static func fill(
    _ path: String, _ reading: JournalReading, isSound: Bool, for reader: Writer
  ) throws(SQLiteError) {
    let database = try Database(building: path, as: IndexSchema.role)
    try database.execute(IndexSchema.tables)
    try database.execute("BEGIN")
    try addHeader(to: database, isSound: isSound, for: reader)
    for log in reading.logs { try add(log, to: database) }
    let visible = reading.events.filter { $0.isVisible(to: reader) }
    let threads = JournalThread.list(visible)
    let texts = Dictionary(reading.entries.map { ($0.event.id, $0.json) }) { first, _ in first }
    for thread in threads { try add(thread, texts, to: database) }
    try database.execute(IndexSchema.indexes)
    try database.execute("COMMIT")
  }

  private static func addHeader(
    to database: borrowing Database, isSound: Bool, for reader: Writer
  ) throws(SQLiteError) {
    let insert = try Statement("INSERT INTO built VALUES (?1, ?2, ?3, ?4)", on: database)
    insert.bind(IndexSchema.version, at: 1)
    insert.bind(reader.user, at: 2)
    insert.bind(reader.host, at: 3)
    insert.bind(isSound ? 1 : 0, at: 4)
    try insert.run()
  }

  private static func add(
    _ log: LogReading, to database: borrowing Database
  ) throws(SQLiteError) {
    let insert = try Statement("INSERT INTO log VALUES (?1, ?2, ?3, ?4)", on: database)
    insert.bind(log.file, at: 1)
    insert.bind(log.bytes, at: 2)
    insert.bind(log.head.count, at: 3)
    insert.bind(log.head.link, at: 4)
    try insert.run()
  }
}
