import SQLiteFile
import ThreatDomain

/// Reads the domain values of a snapshot, each from its stored form.
extension Row {
  /// A figure, whether SQLite returned a whole number, a decimal one, or a published one as text.
  package borrowing func figure(_ column: Int) -> FigureAnswer.Value {
    switch kind(column) {
    case .integer: .integer(difference(column))
    case .number: .number(number(column))
    case .text: PublishedValue(text(column)).map(FigureAnswer.Value.decimal) ?? .missing
    case .missing: .missing
    }
  }

  package borrowing func pence(_ column: Int) -> Pence { Pence(Int64(integer(column))) }

  package borrowing func optionalPence(_ column: Int) -> Pence? {
    isMissing(column) ? nil : pence(column)
  }

  /// A month, stored as the number YYYYMM.
  package borrowing func month(_ column: Int) throws(StoreError) -> Month {
    try known(Month(stored: integer(column)), column)
  }

  /// A day, stored as the text YYYY-MM-DD.
  package borrowing func day(_ column: Int) throws(StoreError) -> Day {
    try known(Day(text(column)), column)
  }

  package borrowing func optionalDay(_ column: Int) throws(StoreError) -> Day? {
    isMissing(column) ? nil : try day(column)
  }

  /// A period, stored as the export writes it.
  package borrowing func period(_ column: Int) throws(StoreError) -> PublishedPeriod {
    try known(PublishedPeriod(text(column)), column)
  }

  /// A published figure, stored as its digits.
  package borrowing func optionalPublished(
    _ column: Int
  ) throws(StoreError) -> PublishedValue? {
    isMissing(column) ? nil : try known(PublishedValue(text(column)), column)
  }

  /// A scope, stored as the export writes it.
  package borrowing func scope(_ column: Int) throws(StoreError) -> Scope {
    try known(Scope(text(column)), column)
  }

  /// A code of a closed list, stored as its text.
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

  /// A count from neighbouring columns, in the order of its measures; an empty one is not known.
  package borrowing func count<Count: SummedCount>(
    from column: Int, of type: Count.Type = Count.self
  ) -> Count {
    MeasurePlaces<Count>(from: column).count { optionalInteger($0) }
  }

  /// A domain value made from the row; a value that the domain refuses is an error, as no loader
  /// writes it.
  package borrowing func value<Value>(
    _ make: () throws(InvalidValue) -> Value
  ) throws(StoreError) -> Value {
    do {
      return try make()
    } catch {
      throw FileRole.snapshot.error(.mismatch, "\(error)", at: "a row of the snapshot")
    }
  }

  /// The value, or an error that names the column: no loader writes any other value.
  private borrowing func known<Value>(
    _ value: Value?, _ column: Int
  ) throws(StoreError) -> Value {
    if let value { return value }
    throw FileRole.snapshot.error(
      .mismatch, "column \(name(of: column)) holds a value that no loader writes",
      at: "\(text(column).prefix(40))")
  }
}

extension Month {
  /// The month as the number YYYYMM, as snapshots store it.
  package var stored: Int { year * 100 + monthOfYear }

  /// The month that a snapshot stores as a number; `nil` where the number is not a month.
  package init?(stored number: Int) { self.init(year: number / 100, month: number % 100) }
}
