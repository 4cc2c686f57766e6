import CSQLite

/// Keeps the reading of a file within bounds, whatever the file holds.
///
/// A finished file may have been altered, by accident or on purpose. Figures that ptg writes are
/// far below these bounds, so sums of figures that were read cannot overflow. No question of ptg
/// takes as many steps as the bound allows. This is a class because the rows and SQLite of one
/// connection report to the same guard.
final class ReadingGuard {
  /// The largest figure: ten million million pounds, in pence.
  static let largest = 1_000_000_000_000_000
  /// The longest text in bytes, far above the limit for a field of the export.
  static let longestText = 1 << 20
  /// How many steps of SQLite's virtual machine a statement may take: many seconds of work.
  static let mostSteps = 1_000_000_000
  /// How many steps SQLite takes before it asks whether to continue.
  private static let stepsAtOnce = 1_000_000

  let role: FileRole
  private var stepsTaken = 0
  /// The first fault since the last check; `nil` where there was none.
  private var fault: SQLiteError?

  init(_ role: FileRole) { self.role = role }

  /// The number, or the nearest bound where the number is out of bounds, which is noted as a fault.
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

  /// Throws the fault that was noted while a row was decoded, if any.
  func check() throws(SQLiteError) {
    guard let found = fault else { return }
    fault = nil
    throw found
  }

  /// Resets the guard at the start of a statement.
  func start() {
    stepsTaken = 0
    fault = nil
  }

  /// Makes SQLite ask the guard whether to continue (sqlite.org/c3ref/progress_handler.html).
  func watch(_ database: OpaquePointer) {
    sqlite3_progress_handler(
      database, Int32(ReadingGuard.stepsAtOnce),
      { guardian in
        guardian.map { Unmanaged<ReadingGuard>.fromOpaque($0).takeUnretainedValue().goesOn } ?? 0
      }, Unmanaged.passUnretained(self).toOpaque())
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, Int32(ReadingGuard.longestText * 16))
  }

  /// SQLite's answer to whether the statement may continue: 0 for yes.
  private var goesOn: Int32 {
    stepsTaken += ReadingGuard.stepsAtOnce
    return stepsTaken > ReadingGuard.mostSteps ? 1 : 0
  }
}

/// The name of a column in the result of a statement.
func columnName(_ column: Int, of statement: OpaquePointer) -> String {
  sqlite3_column_name(statement, Int32(column)).map { String(cString: $0) } ?? "?"
}
