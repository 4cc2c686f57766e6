import SQLiteFile
import ThreatDomain

/// The values of the domain that a snapshot holds, each as it is stored.
extension Row {
  /// A figure of whichever kind SQLite made of it.
  package borrowing func figure(_ column: Int) -> FigureAnswer.Value {
    switch kind(column) {
    case .integer: .integer(difference(column))
    case .number: .number(number(column))
    case .text, .missing: .missing
    }
  }

  package borrowing func pence(_ column: Int) -> Pence { Pence(Int64(integer(column))) }

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

  /// Sums that stand side by side from a column on, in the order of the measures of a count.
  package borrowing func count<Count: SummedCount>(
    from column: Int, of type: Count.Type = Count.self
  ) -> Count {
    MeasurePlaces<Count>(from: column).count { integer($0) }
  }

  /// A value of the domain, made from the row; what the domain refuses no loader writes.
  package borrowing func value<Value>(
    _ make: () throws(InvalidValue) -> Value
  ) throws(StoreError) -> Value {
    do {
      return try make()
    } catch {
      throw FileRole.snapshot.error(.mismatch, "\(error)", at: "a row of the snapshot")
    }
  }

  /// The value, or an error that names the column: a loaded snapshot holds no other values.
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
  /// The number YYYYMM, as snapshots store months.
  package var stored: Int { year * 100 + monthOfYear }

  /// The month that a snapshot stores as a number; `nil` where it is no month.
  package init?(stored number: Int) { self.init(year: number / 100, month: number % 100) }
}
