import CSQLite

/// A connection to one SQLite file; it closes when the value leaves its scope.
package struct Database: ~Copyable {
  let handle: OpaquePointer
  /// Prepared statements that are kept for reuse; `nil` while a file is built.
  let shelf: StatementShelf?
  /// The guard that keeps numbers, texts and work of every question within bounds.
  let guardian: ReadingGuard
  let role: FileRole
  /// Whether temporary views hide some rows of the file from questions.
  package private(set) var isNarrowed = false

  /// Opens a finished file, which no longer changes, for reading only.
  package init(reading path: String, as role: FileRole) throws(SQLiteError) {
    try self.init(opening: path, as: role, settings: [Database.noChanges])
  }

  /// Opens a finished file for reading only, after a first look at it.
  ///
  /// - Parameter narrow: Checks the file before any other question. It may create temporary views
  ///   in front of the tables, and returns whether it did.
  package static func reading(
    _ path: String, as role: FileRole,
    narrow: (borrowing Database) throws(SQLiteError) -> Bool
  ) throws(SQLiteError) -> Database {
    var database = try Database(opening: path, as: role, settings: [])
    database.isNarrowed = try narrow(database)
    // The views must exist by now: from here on SQLite 3.40 creates no temporary view.
    try database.execute(Database.noChanges)
    return database
  }

  private static let noChanges = "PRAGMA query_only = 1"

  private init(opening path: String, as role: FileRole, settings: [String]) throws(SQLiteError) {
    handle = try Database.open(
      Database.address(of: path), as: role,
      flags: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI,
      settings: settings + ["PRAGMA mmap_size = 0"])
    shelf = StatementShelf()
    guardian = ReadingGuard(role)
    self.role = role
    guardian.watch(handle)
  }

  /// Creates a file that is built in one go.
  ///
  /// It has no journal and does not wait for the disk: an unfinished file is thrown away, never
  /// read.
  package init(building path: String, as role: FileRole) throws(SQLiteError) {
    handle = try Database.open(
      "file:\(Database.escaped(path))", as: role,
      flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI,
      settings: [
        "PRAGMA page_size = 8192", "PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF",
        "PRAGMA locking_mode = EXCLUSIVE", "PRAGMA cache_size = -32000",
      ])
    shelf = nil
    guardian = ReadingGuard(role)
    self.role = role
  }

  /// Creates a database in memory, for tests.
  package init() throws(SQLiteError) {
    role = .memory
    handle = try Database.open(":memory:", as: role, flags: SQLITE_OPEN_READWRITE, settings: [])
    shelf = StatementShelf()
    guardian = ReadingGuard(role)
  }

  /// Attaches a finished file, so that statements can name its tables as `name.table`.
  package borrowing func attach(_ path: String, as name: String) throws(SQLiteError) {
    let attach = try Statement("ATTACH ?1 AS ?2", on: self)
    attach.bind(Database.address(of: path), at: 1)
    attach.bind(name, at: 2)
    try attach.run()
  }

  /// The URI that opens a file for reading only, as a file that no longer changes.
  private static func address(of path: String) -> String {
    "file:\(Database.escaped(path))?mode=ro&immutable=1"
  }

  deinit {
    shelf?.close()
    sqlite3_close_v2(handle)
  }

  /// Runs statements that return no rows.
  package borrowing func execute(_ sql: String) throws(SQLiteError) {
    try Database.execute(sql, on: handle, as: role)
  }

  /// The last error of SQLite on this connection, with the statement that caused it.
  borrowing func error(_ code: Int32, sql: String) -> SQLiteError {
    role.error(ResultCode(code), String(cString: sqlite3_errmsg(handle)), at: sql)
  }

  /// Whether SQLite keeps no memory statistics.
  ///
  /// This can be set only before the first connection.
  private static let countsNoMemory = ptg_set_memory_statistics_off() == SQLITE_OK

  private static func open(
    _ uri: String, as role: FileRole, flags: Int32, settings: [String]
  ) throws(SQLiteError) -> OpaquePointer {
    _ = countsNoMemory
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(uri, &opened, flags | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let opened else {
      let answer = opened.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
      sqlite3_close_v2(opened)
      throw role.error(ResultCode(code), answer, at: uri)
    }
    sqlite3_extended_result_codes(opened, 1)
    do {
      for setting in ["PRAGMA temp_store = MEMORY"] + settings {
        try execute(setting, on: opened, as: role)
      }
      if flags & SQLITE_OPEN_READONLY != 0 { ptg_set_defensive(opened) }
    } catch {
      sqlite3_close_v2(opened)
      throw error
    }
    return opened
  }

  private static func execute(
    _ sql: String, on handle: OpaquePointer, as role: FileRole
  ) throws(SQLiteError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else {
      throw role.error(ResultCode(code), String(cString: sqlite3_errmsg(handle)), at: sql)
    }
  }

  /// The path with the three characters escaped that have a meaning in a URI.
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
