/// One of the four rules; the raw value is the number that marks its points on charts.
///
/// Source, order and lengths: ``XmRRules/makingDataCount``.
public enum XmRRule: Int, CaseIterable, Hashable, Sendable {
  /// A point is beyond a natural limit.
  case outsideLimit = 1
  /// A run of points is on one side of the mean.
  case shift = 2
  /// In a run of points each is above the one before, or each is below it.
  case trend = 3
  /// Two of three points are near a limit.
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

/// The finding of one rule about the last value of a chart and about the values before it.
public struct RuleFinding: Hashable, Sendable {
  public let rule: XmRRule

  /// The signal that includes the last value; `nil` where there is none.
  public let signal: Signal?

  /// The lines of the rule, the upper one first; empty for a trend.
  public let bounds: [Double]

  /// The positions of the values in ``signal``, including the last; empty without a signal.
  public let positions: [Int]

  /// Positions in earlier signals of this rule that are not in ``positions``.
  public let earlier: [Int]
}
