/// The sum of a quarter, beside the sum of the same months a year before.
///
/// A quarter that is not over is compared with the same months of the quarter a year before.
public struct QuarterSum: Hashable, Sendable {
  public let quarter: Quarter

  /// The sum of the quarter's months so far, and of the same months a year before.
  public let comparison: SpanComparison

  /// Whether months of the quarter are still to come.
  public var isPartial: Bool { comparison.months != quarter.months }
}

extension MonthlySeries {
  /// The last `count` quarters up to the one that holds `month`, oldest first.
  public func quarters(_ count: Int, through month: Month) -> [QuarterSum] {
    let newest = Quarter(containing: month)
    return (0..<max(count, 0)).reversed().map { back in
      let quarter = newest - back
      return QuarterSum(
        quarter: quarter,
        comparison: comparison(of: quarter.firstMonth...min(quarter.lastMonth, month)))
    }
  }
}
