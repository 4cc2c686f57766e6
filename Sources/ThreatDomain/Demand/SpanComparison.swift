/// The sum of a span of months beside the sum of the same months a year before.
public struct SpanComparison: Hashable, Sendable {
  /// The months that are added up.
  public let months: ClosedRange<Month>

  /// The sum of ``months``; `nil` where a month is missing.
  public let sum: Double?

  /// The sum of the same months a year before; `nil` where a month is missing.
  public let sumYearBefore: Double?

  /// The parts that ``sum`` lacks or holds only in part, in ascending order.
  public let without: [LackingForce]

  /// The parts that ``sumYearBefore`` lacks or holds only in part, in ascending order.
  public let withoutYearBefore: [LackingForce]

  /// The two sums, both without the parts that either lacks, so that they compare like with like.
  private let alike: Alike?

  /// The sum of the year before, less the parts that the span itself lacks: the base of the change.
  ///
  /// `nil` where a month of either span is missing.
  public var base: Double? { alike?.before }

  /// The change on the year before, like with like; `nil` where either sum is missing.
  public var change: CountChange? {
    CountChange(from: alike.map { Int($0.before) }, to: alike.map { Int($0.now) })
  }

  fileprivate init(_ series: MonthlySeries, _ months: ClosedRange<Month>) {
    let yearBefore = months.lowerBound.yearBefore...months.upperBound.yearBefore
    self.months = months
    sum = series.sum(of: months)
    sumYearBefore = series.sum(of: yearBefore)
    without = series.without(in: months)
    withoutYearBefore = series.without(in: yearBefore)
    guard !without.isEmpty || !withoutYearBefore.isEmpty else {
      if let now = sum, let before = sumYearBefore {
        alike = Alike(now: now, before: before)
      } else {
        alike = nil
      }
      return
    }
    let now = months.compactMap { series.value(for: $0, alike: $0.yearBefore) }
    let before = months.compactMap { series.value(for: $0.yearBefore, alike: $0) }
    let isKnown = now.count == months.count && before.count == months.count
    alike = isKnown ? Alike(now: now.reduce(0, +), before: before.reduce(0, +)) : nil
  }

  private struct Alike: Hashable {
    let now: Double
    let before: Double
  }
}

extension MonthlySeries {
  /// The comparison of April to `month` with the same months a year before.
  public func financialYearToDate(through month: Month) -> SpanComparison {
    comparison(of: FinancialYear(containing: month).firstMonth...month)
  }

  /// The change of a month on the same month a year before; `nil` where either is missing.
  public func changeOnYearBefore(for month: Month) -> CountChange? {
    comparison(of: month...month).change
  }

  /// The comparison of any span of months with the same months a year before.
  public func comparison(of months: ClosedRange<Month>) -> SpanComparison {
    SpanComparison(self, months)
  }
}
