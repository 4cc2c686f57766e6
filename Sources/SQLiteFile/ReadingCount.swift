import CSQLite

/// How much a database was asked, and how much work SQLite did to answer.
package struct ReadingCount: Equatable, Sendable {
  /// Statements that ran; a statement that ran twice counts twice.
  package fileprivate(set) var statements = 0
  /// Rows that SQLite returned.
  package fileprivate(set) var rows = 0
  /// Steps from row to row through whole tables or indexes, without a condition to narrow them.
  package fileprivate(set) var scanSteps = 0
  /// Steps of SQLite's virtual machine; they also show rows that were read but not returned.
  package fileprivate(set) var machineSteps = 0
}

extension Database {
  /// Does the work and counts its questions to this database.
  ///
  /// SQLite itself reports them: sqlite.org/c3ref/trace_v2.html and
  /// c3ref/c_stmtstatus_counter.html.
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

/// Holds the count where SQLite's callback can reach it; a class, because SQLite keeps its address.
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
    // The statement starts: asking for the counters resets them, so earlier work does not count.
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

  /// The counter of a statement since it was last asked for; asking resets it to 0.
  private func status(_ counter: Int32, of statement: OpaquePointer) -> Int {
    Int(sqlite3_stmt_status(statement, counter, 1))
  }
}
