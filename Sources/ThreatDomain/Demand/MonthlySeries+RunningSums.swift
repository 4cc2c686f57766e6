extension MonthlySeries {
  /// The total of a financial year by the end of each of its twelve months.
  ///
  /// `nil` after `last`. Also `nil` from the first missing month on, because a sum with a hole
  /// would mislead.
  public func runningSums(of year: FinancialYear, through last: Month) -> [Double?] {
    year.months.map { $0 <= last ? sum(of: year.firstMonth...$0) : nil }
  }

  /// For each of the months, the sum of the `length` months that end with it.
  ///
  /// `nil` where one of the summed months is missing. A sum of twelve months has no season in it.
  public func rollingSums(of length: Int, in months: ClosedRange<Month>) -> [Double?] {
    months.map { sum(of: ($0 - max(length - 1, 0))...$0) }
  }
}
