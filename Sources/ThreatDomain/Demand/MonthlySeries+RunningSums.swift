extension MonthlySeries {
  /// What a financial year had added up to by the end of each of its twelve months.
  ///
  /// `nil` after `last`, and from the first missing month on: a sum with a hole would mislead.
  public func runningSums(of year: FinancialYear, through last: Month) -> [Double?] {
    year.months.map { $0 <= last ? sum(of: year.firstMonth...$0) : nil }
  }

  /// For each of the months the sum of the `length` months that end with it.
  ///
  /// `nil` where one of those is missing. A sum of twelve has no season in it.
  public func rollingSums(of length: Int, in months: ClosedRange<Month>) -> [Double?] {
    months.map { sum(of: ($0 - max(length - 1, 0))...$0) }
  }
}
