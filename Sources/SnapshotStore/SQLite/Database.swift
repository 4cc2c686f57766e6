import CSQLite

/// A connection to one SQLite file; leaving scope closes it.
package struct Database: ~Copyable {
  let handle: OpaquePointer
  /// Where statements wait that are run again and again; `nil` while a snapshot is built.
  let shelf: StatementShelf?
  /// What keeps the reading within bounds.
  let guardian = ReadingGuard()
  /// Whether views stand before the tables, so that questions find less than the file holds.
  private(set) var isCleared = false

  /// Opens a finished snapshot, which nobody changes any more, for reading alone.
  package init(reading path: String) throws(StoreError) {
    try self.init(opening: path, settings: [Database.noChanges])
  }

  /// Opens a finished snapshot for reading what the clearance lets one see.
  ///
  /// - Parameter judge: What must hold of the file before anything else is asked of it.
  static func reading(
    _ path: String, _ clearance: Clearance,
    judge: (borrowing Database) throws(StoreError) -> Void
  ) throws(StoreError) -> Database {
    var database = try Database(opening: path, settings: [])
    try judge(database)
    // A file without such records is read as it is.
    if clearance == .withoutConditions, try database.conditionalCount() > 0 {
      try database.clear()
      database.isCleared = true
    }
    // The views must stand by then: SQLite 3.40 makes no temporary one afterwards.
    try database.execute(Database.noChanges)
    return database
  }

  private static let noChanges = "PRAGMA query_only = 1"

  private init(opening path: String, settings: [String]) throws(StoreError) {
    handle = try Database.open(
      Database.address(of: path),
      flags: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI,
      settings: settings + ["PRAGMA mmap_size = 0"])
    shelf = StatementShelf()
    guardian.watch(handle)
  }

  /// Creates a database for a snapshot that is being built.
  ///
  /// No journal and no waiting for the disk: an unfinished file is thrown away, never read.
  package init(building path: String) throws(StoreError) {
    handle = try Database.open(
      "file:\(Database.escaped(path))",
      flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI,
      settings: [
        "PRAGMA page_size = 8192", "PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF",
        "PRAGMA locking_mode = EXCLUSIVE", "PRAGMA cache_size = -32000",
      ])
    shelf = nil
  }

  /// A database in memory, for tests.
  package init() throws(StoreError) {
    handle = try Database.open(":memory:", flags: SQLITE_OPEN_READWRITE, settings: [])
    shelf = StatementShelf()
  }

  /// What SQLite opens to read a file that nobody changes any more.
  static func address(of path: String) -> String {
    "file:\(Database.escaped(path))?mode=ro&immutable=1"
  }

  deinit {
    shelf?.close()
    sqlite3_close_v2(handle)
  }

  /// Runs statements that give no rows.
  package borrowing func execute(_ sql: String) throws(StoreError) {
    try Database.execute(sql, on: handle)
  }

  /// What SQLite last said, for the statement it said it of.
  borrowing func error(_ code: Int32, sql: String) -> StoreError {
    StoreError(code: code, answer: String(cString: sqlite3_errmsg(handle)), statement: sql)
  }

  /// Whether SQLite counts no memory; it can be told before the first connection alone.
  private static let countsNoMemory = ptg_set_memory_statistics_off() == SQLITE_OK

  private static func open(
    _ uri: String, flags: Int32, settings: [String]
  ) throws(StoreError) -> OpaquePointer {
    _ = countsNoMemory
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(uri, &opened, flags | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let opened else {
      let answer = opened.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
      sqlite3_close_v2(opened)
      throw StoreError(code: code, answer: answer, statement: uri)
    }
    sqlite3_extended_result_codes(opened, 1)
    do {
      for setting in ["PRAGMA temp_store = MEMORY"] + settings { try execute(setting, on: opened) }
      if flags & SQLITE_OPEN_READONLY != 0 { ptg_set_defensive(opened) }
    } catch {
      sqlite3_close_v2(opened)
      throw error
    }
    return opened
  }

  private static func execute(_ sql: String, on handle: OpaquePointer) throws(StoreError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else {
      throw StoreError(code: code, answer: String(cString: sqlite3_errmsg(handle)), statement: sql)
    }
  }

  /// The path with the three characters escaped that mean something in a URI.
  private static func escaped(_ path: String) -> String {
    var text = ""
    for character in path {
      switch character {
      case "%": text += "%25"
      case "?": text += "%3f"
      case "#": text += "%23"
      default: text.append(character)
      }
    }
    return text
  }
}
