/// One of the four rules, by the number that charts mark its points with.
///
/// Source, order and lengths: ``XmRRules/makingDataCount``.
public enum XmRRule: Int, CaseIterable, Hashable, Sendable {
  /// A point beyond a natural limit.
  case outsideLimit = 1
  /// A run of points on one side of the mean.
  case shift = 2
  /// A run of points each above the one before, or each below it.
  case trend = 3
  /// Two of three points near a limit.
  case nearLimit = 4
}

extension Signal.Kind {
  /// The rule that was met.
  public var rule: XmRRule {
    switch self {
    case .outsideLimit: .outsideLimit
    case .shift: .shift
    case .trend: .trend
    case .nearLimit: .nearLimit
    }
  }
}

/// What one rule says of the last value of a chart, and of those before it.
public struct RuleFinding: Hashable, Sendable {
  public let rule: XmRRule

  /// The signal that the last value takes part in; `nil` where the rule has not fired.
  public let signal: Signal?

  /// The lines that the rule measures by, the upper first; none for a trend.
  public let bounds: [Double]

  /// The positions that take part in ``signal``, the last value among them; empty without one.
  public let positions: [Int]

  /// Earlier positions that took part in a signal of this rule, and have none in ``positions``.
  public let earlier: [Int]
}
