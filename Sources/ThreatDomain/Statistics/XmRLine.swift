/// A line of a chart that rules measure against; see ``XmRChart``.
public enum XmRLine: Hashable, Sendable {
  /// The mean of the values.
  case mean
  /// A natural limit: the mean plus or minus 2.66 mean moving ranges, never below 0.
  case limit(Signal.Direction)
  /// The line two thirds of the way from the mean to a limit.
  case nearLine(Signal.Direction)
}

extension XmRRule {
  /// The line that the rule watches on one side; `nil` where it watches none.
  public func line(_ direction: Signal.Direction) -> XmRLine? {
    switch self {
    case .outsideLimit: .limit(direction)
    case .shift: .mean
    case .trend: nil
    case .nearLimit: .nearLine(direction)
    }
  }
}
