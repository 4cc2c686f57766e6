extension MonthlySeries {
  /// What a financial year had added up to by the end of each of its twelve months.
  ///
  /// `nil` after `last`, and from the first missing month on: a sum with a hole would mislead.
  public func runningSums(of year: FinancialYear, through last: Month) -> [Double?] {
    var sum: Double? = 0
    return year.months.map { month in
      let figure = month <= last ? value(for: month) : nil
      sum = sum.flatMap { sum in figure.map { sum + $0 } }
      return sum
    }
  }

  /// For each of the months the sum of the `length` months that end with it.
  ///
  /// `nil` where one of those is missing. A sum of twelve has no season in it.
  public func rollingSums(of length: Int, in months: ClosedRange<Month>) -> [Double?] {
    months.map { month in last(length, through: month).map { $0.reduce(0, +) } }
  }
}
