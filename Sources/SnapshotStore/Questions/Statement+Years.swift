import SQLiteFile
import ThreatDomain

extension Statement {
  /// Runs a query of `scope_year` whose parameters 2 and 3 are the years.
  ///
  /// A row of its answer is a key, and the months of a year; see ``ScopeYear``. `take` is given the
  /// key, the month and its figures for each of the months that are asked for.
  borrowing func years(
    in months: ClosedRange<Month>, figures count: Int,
    _ take: (String, Month, borrowing Span<Int>) -> Void
  ) throws(StoreError) {
    bind(months.lowerBound.year, at: 2)
    bind(months.upperBound.year, at: 3)
    let wanted = months.lowerBound.stored...months.upperBound.stored
    _ = try all { row throws(StoreError) in
      let key = row.text(0)
      let isWhole = row.numbers(1, inRunsOf: count + 1) { numbers in
        guard wanted.contains(numbers[0]),
          let month = Month(year: numbers[0] / 100, month: numbers[0] % 100)
        else { return }
        take(key, month, numbers.extracting(1...))
      }
      guard isWhole else {
        throw FileRole.snapshot.error(
          .mismatch, "scope_year holds months that no loader writes",
          at: "\(row.text(1).prefix(40))")
      }
    }
  }
}
