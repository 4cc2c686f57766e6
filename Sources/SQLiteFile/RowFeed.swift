import CSQLite

/// Hands rows of numbers to SQLite as the table `feed`, with the columns `c0`, `c1` and so on.
///
/// It is a virtual table (sqlite.org/vtab.html), so one statement can take thousands of rows. A
/// number costs one call, while a prepared insert starts and ends a program for every row. SQLite
/// borrows the numbers of an array for the length of one statement.
package struct RowFeed: ~Copyable {
  /// How many columns `feed` has: as many as the widest table that is loaded from numbers may have.
  static let columns = 16

  /// The rows that the table holds now; SQLite frees them with the connection.
  private let feed: UnsafeMutablePointer<ptg_feed>

  /// Creates the empty table `feed` on the connection.
  package init(on database: borrowing Database) throws(SQLiteError) {
    let store = FeedStore()
    feed = store.feed
    // SQLite calls the last function even where it refuses the module.
    let code = sqlite3_create_module_v2(
      database.handle, "feed", store.module, Unmanaged.passRetained(store).toOpaque(),
      { store in store.map { Unmanaged<FeedStore>.fromOpaque($0).release() } })
    guard code == SQLITE_OK else { throw database.error(code, sql: "feed") }
  }

  /// Appends the rows to a table of the connection that the feed was made for.
  package func append(
    _ rows: NumberRows, to table: String, of database: borrowing Database
  ) throws(SQLiteError) {
    guard let first = rows.numbers.first else { return }
    // Rows of a month start with the same number. As a literal, it costs no call for each row.
    let start = rows.startAlike && first != NumberRows.missing ? "\(first)" : "c0"
    let columns = ([start] + (1..<rows.width).map { "c\($0)" }).joined(separator: ", ")
    let insert = try Statement("INSERT INTO \(table) SELECT \(columns) FROM feed", on: database)
    try run(insert, on: rows)
  }

  /// Runs a statement that selects from `feed`, while `feed` holds the rows.
  private func run(_ statement: borrowing Statement, on rows: NumberRows) throws(SQLiteError) {
    let code = rows.numbers.withUnsafeBufferPointer { numbers in
      let first = numbers.baseAddress
      feed.pointee = ptg_feed(
        first: first, end: first.map { $0 + numbers.count }, width: Int32(rows.width))
      defer { feed.pointee = ptg_feed() }
      return Result { () throws(SQLiteError) in try statement.run() }
    }
    try code.get()
  }
}

/// The module and the rows of one connection.
private final class FeedStore {
  let feed = UnsafeMutablePointer<ptg_feed>.allocate(capacity: 1)
  let module = UnsafeMutablePointer<sqlite3_module>.allocate(capacity: 1)

  init() {
    feed.initialize(to: ptg_feed())
    module.initialize(to: FeedStore.functions)
  }

  deinit {
    feed.deallocate()
    module.deallocate()
  }

  /// The functions of the virtual table; without `xCreate`, the table exists without being created.
  private static var functions: sqlite3_module {
    var module = sqlite3_module()
    module.xConnect = { database, store, _, _, table, _ in connect(database, store, table) }
    module.xBestIndex = { _, _ in SQLITE_OK }
    module.xDisconnect = { table in
      UnsafeMutableRawPointer(table)?.deallocate()
      return SQLITE_OK
    }
    module.xOpen = { _, cursor in
      let opened = UnsafeMutablePointer<ptg_feed_cursor>.allocate(capacity: 1)
      opened.initialize(to: ptg_feed_cursor())
      cursor?.pointee = UnsafeMutableRawPointer(opened)
        .assumingMemoryBound(to: sqlite3_vtab_cursor.self)
      return SQLITE_OK
    }
    module.xClose = { cursor in
      UnsafeMutableRawPointer(cursor)?.deallocate()
      return SQLITE_OK
    }
    module.xFilter = { cursor, _, _, _, _ in
      guard let cursor, let table = cursor.pointee.pVtab else { return SQLITE_ERROR }
      own(cursor).pointee.rest = own(table).pointee.feed.pointee
      return SQLITE_OK
    }
    module.xNext = { cursor in
      guard let cursor else { return SQLITE_ERROR }
      own(cursor).pointee.rest.first += Int(own(cursor).pointee.rest.width)
      return SQLITE_OK
    }
    module.xEof = { cursor in
      guard let cursor else { return 1 }
      return own(cursor).pointee.rest.first == own(cursor).pointee.rest.end ? 1 : 0
    }
    module.xColumn = { cursor, answer, column in
      guard let cursor else { return SQLITE_ERROR }
      return answerColumn(own(cursor).pointee.rest, Int(column), answer)
    }
    module.xRowid = { _, number in
      number?.pointee = 0
      return SQLITE_OK
    }
    return module
  }
}

private func connect(
  _ database: OpaquePointer?, _ store: UnsafeMutableRawPointer?,
  _ table: UnsafeMutablePointer<UnsafeMutablePointer<sqlite3_vtab>?>?
) -> Int32 {
  guard let store else { return SQLITE_ERROR }
  let names = (0..<RowFeed.columns).map { "c\($0)" }.joined(separator: ", ")
  let code = sqlite3_declare_vtab(database, "CREATE TABLE feed (\(names))")
  guard code == SQLITE_OK else { return code }
  let connected = UnsafeMutablePointer<ptg_feed_table>.allocate(capacity: 1)
  let feed = Unmanaged<FeedStore>.fromOpaque(store).takeUnretainedValue().feed
  connected.initialize(to: ptg_feed_table(base: sqlite3_vtab(), feed: feed))
  table?.pointee = UnsafeMutableRawPointer(connected).assumingMemoryBound(to: sqlite3_vtab.self)
  return SQLITE_OK
}

private func answerColumn(_ rest: ptg_feed, _ column: Int, _ answer: OpaquePointer?) -> Int32 {
  guard column < Int(rest.width), let first = rest.first else { return SQLITE_RANGE }
  let number = first[column]
  if number == NumberRows.missing {
    sqlite3_result_null(answer)
  } else {
    sqlite3_result_int64(answer, number)
  }
  return SQLITE_OK
}

private func own(
  _ cursor: UnsafeMutablePointer<sqlite3_vtab_cursor>
) -> UnsafeMutablePointer<ptg_feed_cursor> {
  UnsafeMutableRawPointer(cursor).assumingMemoryBound(to: ptg_feed_cursor.self)
}

private func own(
  _ table: UnsafeMutablePointer<sqlite3_vtab>
) -> UnsafeMutablePointer<ptg_feed_table> {
  UnsafeMutableRawPointer(table).assumingMemoryBound(to: ptg_feed_table.self)
}
