import CSQLite
import ThreatDomain

/// The current row of a statement; columns count from 0.
package struct Row: ~Copyable {
  let handle: OpaquePointer
  /// Lent by the statement, which outlives the row: to retain it for every row would take time.
  let lent: Unmanaged<ReadingGuard>

  var guardian: ReadingGuard { lent.takeUnretainedValue() }

  /// A count, a sum, a code: never negative in a snapshot, and never beyond ``ReadingGuard``.
  package borrowing func integer(_ column: Int) -> Int {
    guardian.bounded(
      Int(sqlite3_column_int64(handle, Int32(column))), to: 0...ReadingGuard.largest,
      column: column, of: handle)
  }

  /// A whole number that may be negative, as a difference is.
  package borrowing func difference(_ column: Int) -> Int {
    guardian.bounded(
      Int(sqlite3_column_int64(handle, Int32(column))),
      to: (-ReadingGuard.largest)...ReadingGuard.largest, column: column, of: handle)
  }

  package borrowing func number(_ column: Int) -> Double {
    guardian.bounded(
      sqlite3_column_double(handle, Int32(column)), column: column, of: handle)
  }

  package borrowing func isMissing(_ column: Int) -> Bool {
    sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL
  }

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

  /// A figure of whichever kind SQLite made of it.
  package borrowing func figure(_ column: Int) -> FigureAnswer.Value {
    switch sqlite3_column_type(handle, Int32(column)) {
    case SQLITE_INTEGER: .integer(difference(column))
    case SQLITE_FLOAT: .number(number(column))
    default: .missing
    }
  }

  package borrowing func flag(_ column: Int) -> Bool { integer(column) != 0 }

  package borrowing func pence(_ column: Int) -> Pence { Pence(Int64(integer(column))) }

  /// A month, stored as the number YYYYMM.
  package borrowing func month(_ column: Int) throws(StoreError) -> Month {
    let number = integer(column)
    return try known(Month(year: number / 100, month: number % 100), column)
  }

  /// A day, stored as the text YYYY-MM-DD.
  package borrowing func day(_ column: Int) throws(StoreError) -> Day {
    try known(Day(text(column)), column)
  }

  package borrowing func optionalDay(_ column: Int) throws(StoreError) -> Day? {
    isMissing(column) ? nil : try day(column)
  }

  /// A code of a closed list.
  package borrowing func code<V: Vocabulary>(
    _ column: Int, _ list: V.Type = V.self
  ) throws(StoreError) -> V {
    try known(V(rawValue: text(column)), column)
  }

  package borrowing func optionalCode<V: Vocabulary>(
    _ column: Int, _ list: V.Type = V.self
  ) throws(StoreError) -> V? {
    isMissing(column) ? nil : try code(column, list)
  }

  /// The 4P plans, stored as four flags in the order of the strands.
  package borrowing func plans(from column: Int) -> FourPlans {
    var planned: Set<Strand> = []
    for (offset, strand) in Strand.allCases.enumerated() where flag(column + offset) {
      planned.insert(strand)
    }
    return FourPlans(planned)
  }

  /// A value of the domain, made from the row; what the domain refuses no loader writes.
  package borrowing func value<Value>(
    _ make: () throws(InvalidValue) -> Value
  ) throws(StoreError) -> Value {
    do {
      return try make()
    } catch {
      throw StoreError(
        code: SQLITE_MISMATCH, answer: "\(error)", statement: "a row of the snapshot")
    }
  }

  /// The value, or an error that names the column: a loaded snapshot holds no other values.
  private borrowing func known<Value>(
    _ value: Value?, _ column: Int
  ) throws(StoreError) -> Value {
    if let value { return value }
    let name = sqlite3_column_name(handle, Int32(column)).map { String(cString: $0) } ?? "?"
    throw StoreError(
      code: SQLITE_MISMATCH, answer: "column \(name) holds a value that no loader writes",
      statement: "\(text(column).prefix(40))")
  }
}

extension Month {
  /// The number YYYYMM, as snapshots store months.
  package var stored: Int { year * 100 + monthOfYear }
}
