/// The sum of a span of months beside the sum of the same months a year before.
public struct SpanComparison: Hashable, Sendable {
  /// The months that are added up.
  public let months: ClosedRange<Month>

  /// Their sum; `nil` where a month is missing.
  public let sum: Double?

  /// The sum of the same months a year before; `nil` where one is missing.
  public let sumYearBefore: Double?

  /// The change on the year before; `nil` where a sum is missing.
  public var change: CountChange? { countChange(from: sumYearBefore, to: sum) }
}

extension MonthlySeries {
  /// April to `month`, and the same months a year before.
  public func financialYearToDate(through month: Month) -> SpanComparison {
    comparison(of: FinancialYear(containing: month).firstMonth...month)
  }

  /// The change of a month on the same month a year before; `nil` where either is missing.
  public func changeOnYearBefore(for month: Month) -> CountChange? {
    countChange(from: value(for: month.yearBefore), to: value(for: month))
  }

  /// The sum of any span of months, and of the same months a year before.
  public func comparison(of months: ClosedRange<Month>) -> SpanComparison {
    let yearBefore = months.lowerBound.yearBefore...months.upperBound.yearBefore
    return SpanComparison(
      months: months, sum: complete(months)?.reduce(0, +),
      sumYearBefore: complete(yearBefore)?.reduce(0, +))
  }
}

/// The change from one figure of a series of counts to another.
private func countChange(from base: Double?, to value: Double?) -> CountChange? {
  CountChange(from: base.map { Int($0) }, to: value.map { Int($0) })
}
