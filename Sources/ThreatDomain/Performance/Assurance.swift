/// Whether a measure can be expected to meet its target, if nothing changes.
///
/// Source: NHS England, Making Data Count: *assurance*, read from where the target lies beside the
/// natural limits. It is a reading of its own, apart from whether the month is unusual.
public enum Assurance: String, CaseIterable, Sendable {
  /// The target is met month by month: both natural limits are on its good side.
  case pass
  /// The target is never met: both natural limits are on its bad side.
  case fail
  /// The target lies between the limits, so meeting it is a matter of chance.
  case hitOrMiss = "hit_or_miss"

  /// - Parameters:
  ///   - target: In the unit of the chart's values.
  ///   - direction: Which way is better.
  public init(of chart: XmRChart, target: Double, better direction: MeasureDirection) {
    let (low, high) = (chart.lowerLimit, chart.upperLimit)
    switch direction {
    case .up: self = low >= target ? .pass : high < target ? .fail : .hitOrMiss
    case .down: self = high <= target ? .pass : low > target ? .fail : .hitOrMiss
    }
  }
}
