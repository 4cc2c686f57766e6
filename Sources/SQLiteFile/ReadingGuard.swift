import CSQLite

/// What keeps the reading of a file within bounds, whatever stands in it.
///
/// A finished file may have been altered, by accident or by intent. No figure that is written comes
/// near the bounds, so that sums of figures that were read fit a number; and no question takes as
/// many steps. Identity is the point: rows and SQLite report to the guard of
/// their connection.
final class ReadingGuard {
  /// The largest figure: ten thousand thousand million pounds in pence.
  static let largest = 1_000_000_000_000_000
  /// The longest text, far above what a field of the export may hold.
  static let longestText = 1 << 20
  /// How many steps of SQLite's machine a statement may take: many seconds of work.
  static let mostSteps = 1_000_000_000
  /// How many of them SQLite takes before it asks whether to go on.
  private static let stepsAtOnce = 1_000_000

  let role: FileRole
  private var stepsTaken = 0
  /// The fault found first since it was asked for.
  private var fault: SQLiteError?

  init(_ role: FileRole) { self.role = role }

  /// A number of the row as it may be used: the nearest bound where it is outside.
  func bounded(
    _ number: Int, to bounds: ClosedRange<Int>, column: Int, of statement: OpaquePointer
  ) -> Int {
    if bounds.contains(number) { return number }
    note("\(number)", column: column, of: statement)
    return number < bounds.lowerBound ? bounds.lowerBound : bounds.upperBound
  }

  func bounded(_ number: Double, column: Int, of statement: OpaquePointer) -> Double {
    if number.magnitude <= Double(ReadingGuard.largest) { return number }
    note("\(number)", column: column, of: statement)
    return 0
  }

  func note(_ found: String, column: Int, of statement: OpaquePointer) {
    guard fault == nil else { return }
    let name = columnName(column, of: statement)
    fault = role.error(
      .mismatch, "column \(name) holds \(found.prefix(40)), \(role.strange)",
      at: String(cString: sqlite3_sql(statement)))
  }

  /// Throws what was found in the row that was decoded.
  func check() throws(SQLiteError) {
    guard let found = fault else { return }
    fault = nil
    throw found
  }

  /// A statement starts.
  func start() {
    stepsTaken = 0
    fault = nil
  }

  /// Lets SQLite ask whether to go on (sqlite.org/c3ref/progress_handler.html).
  func watch(_ database: OpaquePointer) {
    sqlite3_progress_handler(
      database, Int32(ReadingGuard.stepsAtOnce),
      { guardian in
        guardian.map { Unmanaged<ReadingGuard>.fromOpaque($0).takeUnretainedValue().goesOn } ?? 0
      }, Unmanaged.passUnretained(self).toOpaque())
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, Int32(ReadingGuard.longestText * 16))
  }

  /// 0 where the statement may go on.
  private var goesOn: Int32 {
    stepsTaken += ReadingGuard.stepsAtOnce
    return stepsTaken > ReadingGuard.mostSteps ? 1 : 0
  }
}

/// The name of a column of the answer.
func columnName(_ column: Int, of statement: OpaquePointer) -> String {
  sqlite3_column_name(statement, Int32(column)).map { String(cString: $0) } ?? "?"
}
