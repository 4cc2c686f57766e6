import CSQLite

/// What was asked of a database, and what SQLite did to answer.
package struct ReadingCount: Equatable, Sendable {
  /// Statements that ran; one that ran twice counts twice.
  package fileprivate(set) var statements = 0
  /// Rows that SQLite gave.
  package fileprivate(set) var rows = 0
  /// Steps from row to row through whole tables or indexes, which no condition narrowed.
  package fileprivate(set) var scanSteps = 0
  /// Steps of SQLite's machine: they tell of rows too that it read and did not give.
  package fileprivate(set) var machineSteps = 0
}

extension Database {
  /// Does the work and counts what it asks of this database.
  ///
  /// SQLite itself tells: sqlite.org/c3ref/trace_v2.html and c3ref/c_stmtstatus_counter.html.
  package borrowing func counting<Value, Failure: Error>(
    _ work: () throws(Failure) -> Value
  ) throws(Failure) -> (value: Value, count: ReadingCount) {
    let counter = ReadingCounter()
    let events = UInt32(SQLITE_TRACE_STMT | SQLITE_TRACE_ROW | SQLITE_TRACE_PROFILE)
    sqlite3_trace_v2(handle, events, hear, Unmanaged.passUnretained(counter).toOpaque())
    defer { sqlite3_trace_v2(handle, 0, nil, nil) }
    let value = try withExtendedLifetime(counter) { () throws(Failure) in try work() }
    return (value, counter.count)
  }
}

/// Where SQLite finds the count: identity is the point.
private final class ReadingCounter {
  var count = ReadingCount()
}

private func hear(
  _ event: UInt32, _ counter: UnsafeMutableRawPointer?, _ statement: UnsafeMutableRawPointer?,
  _ detail: UnsafeMutableRawPointer?
) -> Int32 {
  guard let counter, let statement else { return 0 }
  Unmanaged<ReadingCounter>.fromOpaque(counter).takeUnretainedValue()
    .hear(event, of: OpaquePointer(statement))
  return 0
}

extension ReadingCounter {
  fileprivate func hear(_ event: UInt32, of statement: OpaquePointer) {
    switch Int32(bitPattern: event) {
    // It starts: what it did before is not counted here.
    case SQLITE_TRACE_STMT:
      for counter in [SQLITE_STMTSTATUS_FULLSCAN_STEP, SQLITE_STMTSTATUS_VM_STEP] {
        _ = status(counter, of: statement)
      }
    case SQLITE_TRACE_ROW: count.rows += 1
    default:
      count.statements += 1
      count.scanSteps += status(SQLITE_STMTSTATUS_FULLSCAN_STEP, of: statement)
      count.machineSteps += status(SQLITE_STMTSTATUS_VM_STEP, of: statement)
    }
  }

  /// The number since the statement was last asked for it.
  private func status(_ counter: Int32, of statement: OpaquePointer) -> Int {
    Int(sqlite3_stmt_status(statement, counter, 1))
  }
}
