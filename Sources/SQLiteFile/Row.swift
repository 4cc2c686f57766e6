import CSQLite

/// The current row of a statement; columns count from 0.
package struct Row: ~Copyable {
  let handle: OpaquePointer
  /// The guard, lent by the statement, which outlives the row; retaining it for every row takes
  /// time.
  let lent: Unmanaged<ReadingGuard>

  var guardian: ReadingGuard { lent.takeUnretainedValue() }

  /// A count, sum or code: at least 0 and at most ``ReadingGuard/largest``.
  package borrowing func integer(_ column: Int) -> Int {
    guardian.bounded(
      Int(sqlite3_column_int64(handle, Int32(column))), to: 0...ReadingGuard.largest,
      column: column, of: handle)
  }

  /// A whole number that may be negative, such as a difference; bounded by
  /// ``ReadingGuard/largest``.
  package borrowing func difference(_ column: Int) -> Int {
    guardian.bounded(
      Int(sqlite3_column_int64(handle, Int32(column))),
      to: (-ReadingGuard.largest)...ReadingGuard.largest, column: column, of: handle)
  }

  /// A decimal number; a number beyond ``ReadingGuard/largest`` becomes 0 and a fault.
  package borrowing func number(_ column: Int) -> Double {
    guardian.bounded(
      sqlite3_column_double(handle, Int32(column)), column: column, of: handle)
  }

  package borrowing func isMissing(_ column: Int) -> Bool {
    sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL
  }

  /// A text; empty where the value is missing.
  package borrowing func text(_ column: Int) -> String {
    guard let bytes = sqlite3_column_text(handle, Int32(column)) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    guard count <= ReadingGuard.longestText else {
      guardian.note("\(count) bytes of text", column: column, of: handle)
      return ""
    }
    return String(cString: bytes)
  }

  package borrowing func optionalText(_ column: Int) -> String? {
    isMissing(column) ? nil : text(column)
  }

  package borrowing func optionalInteger(_ column: Int) -> Int? {
    isMissing(column) ? nil : integer(column)
  }

  /// The kind of the value in a column.
  package borrowing func kind(_ column: Int) -> Kind {
    switch sqlite3_column_type(handle, Int32(column)) {
    case SQLITE_INTEGER: .integer
    case SQLITE_FLOAT: .number
    case SQLITE_NULL: .missing
    default: .text
    }
  }

  /// The kinds of SQLite values, without blobs.
  package enum Kind: Sendable {
    case integer, number, text, missing
  }

  /// Whether the number is not 0.
  package borrowing func flag(_ column: Int) -> Bool { integer(column) != 0 }

  /// The name of a column in the result.
  package borrowing func name(of column: Int) -> String { columnName(column, of: handle) }
}
