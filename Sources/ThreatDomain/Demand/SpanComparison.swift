/// The sum of a span of months beside the sum of the same months a year before.
public struct SpanComparison: Hashable, Sendable {
  /// The months that are added up.
  public let months: ClosedRange<Month>

  /// Their sum; `nil` where a month is missing.
  public let sum: Double?

  /// The sum of the same months a year before; `nil` where one is missing.
  public let sumYearBefore: Double?

  /// The change on the year before as a fraction: 0.25 for a quarter more.
  ///
  /// `nil` where a sum is missing, or the year before is 0.
  public var change: Double? { relativeChange(from: sumYearBefore, to: sum) }
}

extension MonthlySeries {
  /// January to `month`, and the same months a year before.
  public func yearToDate(through month: Month) -> SpanComparison {
    comparison(of: (month - (month.monthOfYear - 1))...month)
  }

  /// April to `month`, and the same months a year before.
  public func financialYearToDate(through month: Month) -> SpanComparison {
    comparison(of: FinancialYear(containing: month).firstMonth...month)
  }

  /// The change of a month on the same month a year before, as a fraction.
  ///
  /// `nil` where either is missing, or the year before is 0.
  public func changeOnYearBefore(for month: Month) -> Double? {
    relativeChange(from: value(for: month.yearBefore), to: value(for: month))
  }

  /// The sum of any span of months, and of the same months a year before.
  public func comparison(of months: ClosedRange<Month>) -> SpanComparison {
    let yearBefore = months.lowerBound.yearBefore...months.upperBound.yearBefore
    return SpanComparison(
      months: months, sum: complete(months)?.reduce(0, +),
      sumYearBefore: complete(yearBefore)?.reduce(0, +))
  }
}

/// The change from one figure to another as a fraction of the first; `nil` where that is 0.
private func relativeChange(from base: Double?, to value: Double?) -> Double? {
  guard let base, let value, base != 0 else { return nil }
  return (value - base) / base
}
