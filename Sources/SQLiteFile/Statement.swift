import CSQLite

/// A prepared statement.
///
/// When it leaves its scope, it is finalized or put back on its database's shelf for reuse.
package struct Statement: ~Copyable {
  private let handle: OpaquePointer
  private let sql: String
  private let shelf: StatementShelf?
  private let guardian: ReadingGuard

  package init(_ sql: String, on database: borrowing Database) throws(SQLiteError) {
    shelf = database.shelf
    guardian = database.guardian
    self.sql = sql
    if let kept = database.shelf?.take(sql) {
      handle = kept
    } else {
      handle = try Statement.prepared(sql, on: database)
    }
  }

  deinit {
    if let shelf { shelf.put(handle, sql: sql) } else { sqlite3_finalize(handle) }
  }

  private static func prepared(
    _ sql: String, on database: borrowing Database
  ) throws(SQLiteError) -> OpaquePointer {
    let flags = database.shelf == nil ? 0 : UInt32(SQLITE_PREPARE_PERSISTENT)
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v3(database.handle, sql, -1, flags, &prepared, nil)
    guard code == SQLITE_OK, let prepared else { throw database.error(code, sql: sql) }
    return prepared
  }

  /// Binds a whole number to a parameter; parameters count from 1.
  package borrowing func bind(_ value: Int64, at parameter: Int) {
    sqlite3_bind_int64(handle, Int32(parameter), value)
  }

  package borrowing func bind(_ value: Int, at parameter: Int) {
    sqlite3_bind_int64(handle, Int32(parameter), Int64(value))
  }

  package borrowing func bind(_ value: Int?, at parameter: Int) {
    if let value { bind(value, at: parameter) } else { bindMissing(at: parameter) }
  }

  package borrowing func bind(_ value: Double, at parameter: Int) {
    sqlite3_bind_double(handle, Int32(parameter), value)
  }

  package borrowing func bind(_ text: String, at parameter: Int) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        _ = ptg_bind_text(handle, Int32(parameter), characters.baseAddress, Int32(bytes.count))
      }
    }
  }

  package borrowing func bind(_ text: String?, at parameter: Int) {
    if let text { bind(text, at: parameter) } else { bindMissing(at: parameter) }
  }

  /// Binds UTF-8 text that the caller has already validated.
  package borrowing func bind(utf8 bytes: Span<UInt8>, at parameter: Int) {
    guard !bytes.isEmpty else { return bind("", at: parameter) }
    bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        _ = ptg_bind_text(handle, Int32(parameter), characters.baseAddress, Int32(buffer.count))
      }
    }
  }

  /// Binds a missing value: `NULL`.
  package borrowing func bindMissing(at parameter: Int) {
    sqlite3_bind_null(handle, Int32(parameter))
  }

  /// The SQL with its bound values filled in.
  package var sqlWithValues: String {
    guard let expanded = sqlite3_expanded_sql(handle) else { return sql }
    defer { sqlite3_free(expanded) }
    return String(cString: expanded)
  }

  /// Moves to the next row; `false` where there is none.
  package borrowing func step() throws(SQLiteError) -> Bool {
    let code = sqlite3_step(handle)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw failure(code)
    }
  }

  /// Makes the statement ready to run again; its bound values stay.
  package borrowing func reset() { sqlite3_reset(handle) }

  /// Runs a statement that returns no rows, and makes it ready to run again.
  package borrowing func run() throws(SQLiteError) {
    let code = sqlite3_step(handle)
    sqlite3_reset(handle)
    guard code == SQLITE_DONE || code == SQLITE_ROW else { throw failure(code) }
  }

  /// Inserts a row; `false` where a row with the same key already exists.
  package borrowing func insert() throws(SQLiteError) -> Bool {
    let code = sqlite3_step(handle)
    sqlite3_reset(handle)
    switch code {
    case SQLITE_DONE: return true
    case primaryKeyTaken, uniqueKeyTaken: return false
    default: throw failure(code)
    }
  }

  /// Decodes every row; afterwards the statement is ready to run again.
  package borrowing func all<Value>(
    _ decode: (borrowing Row) throws(SQLiteError) -> Value
  ) throws(SQLiteError) -> [Value] {
    defer { reset() }
    guardian.start()
    var values: [Value] = []
    while try step() {
      values.append(try decode(Row(handle: handle, lent: Unmanaged.passUnretained(guardian))))
      try guardian.check()
    }
    return values
  }

  /// Decodes the first row; `nil` where there is none.
  package borrowing func first<Value>(
    _ decode: (borrowing Row) throws(SQLiteError) -> Value
  ) throws(SQLiteError) -> Value? {
    defer { reset() }
    guardian.start()
    guard try step() else { return nil }
    let value = try decode(Row(handle: handle, lent: Unmanaged.passUnretained(guardian)))
    try guardian.check()
    return value
  }

  private borrowing func failure(_ code: Int32) -> SQLiteError {
    let answer = sqlite3_db_handle(handle).map { String(cString: sqlite3_errmsg($0)) } ?? ""
    // SQLite accepted the statement. So an error while it runs, such as a sum that is too large for
    // a number, comes from the data.
    let isOfData = code == SQLITE_ERROR && shelf != nil
    return guardian.role.error(isOfData ? .mismatch : ResultCode(code), answer, at: sql)
  }
}

/// The codes SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE, which are macros that Swift
/// does not import.
private let primaryKeyTaken: Int32 = SQLITE_CONSTRAINT | (6 << 8)
private let uniqueKeyTaken: Int32 = SQLITE_CONSTRAINT | (8 << 8)
