import SQLiteFile
import ThreatDomain

extension Statement {
  /// Runs a query of `scope_year` that takes the first and the last year as parameters 2 and 3.
  ///
  /// Each row of the answer is a key and the months of a year; see ``ScopeYear``. `take` gets the
  /// key, the month and the month's count, for each month that is asked for.
  borrowing func years<Count: SummedCount>(
    in months: ClosedRange<Month>, of type: Count.Type = Count.self,
    _ take: (String, Month, Count) -> Void
  ) throws(StoreError) {
    bind(months.lowerBound.year, at: 2)
    bind(months.upperBound.year, at: 3)
    let wanted = months.lowerBound.stored...months.upperBound.stored
    // A run of numbers is the month and its figures.
    let figures = MeasurePlaces<Count>(from: 1)
    _ = try all { row throws(StoreError) in
      let key = row.text(0)
      let isWhole = row.numbers(1, inRunsOf: 1 + figures.count) { run in
        guard wanted.contains(run[0]), let month = Month(stored: run[0]) else { return }
        take(key, month, figures.count(in: run))
      }
      guard isWhole else {
        throw FileRole.snapshot.error(
          .mismatch, "scope_year holds months that no loader writes",
          at: "\(row.text(1).prefix(40))")
      }
    }
  }
}
