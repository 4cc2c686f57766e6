/// How a count has changed: a percentage only where the earlier count is large enough.
///
/// "+500 %" for six reports after one alarms people about five reports. Every relative change of
/// counts is made here, so that every board, map, page and sentence follows one rule.
public enum CountChange: Hashable, Sendable {
  /// The change as a fraction of the earlier count: 0.25 for a quarter more.
  case fraction(Double)

  /// The earlier count is under ``smallestBase``, so the two counts are shown instead.
  case counts(now: Int, before: Int)

  /// The smallest earlier count for which a percentage is given.
  public static let smallestBase = 20

  /// The change from one count to another.
  public init(from before: Int, to now: Int) {
    self =
      before < CountChange.smallestBase
      ? .counts(now: now, before: before)
      : .fraction((Double(now) - Double(before)) / Double(before))
  }

  /// The change from one count to another; `nil` where one of them is missing.
  public init?(from before: Int?, to now: Int?) {
    guard let before, let now else { return nil }
    self.init(from: before, to: now)
  }

  /// The change as a fraction; `nil` where the base is too small for one.
  public var fraction: Double? {
    if case .fraction(let fraction) = self { fraction } else { nil }
  }
}
