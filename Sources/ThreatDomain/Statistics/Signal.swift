/// A sign that the judged value is more than chance, with the line that it is measured by.
public struct Signal: Hashable, Sendable {
  /// Which of the four rules it is.
  public enum Kind: Hashable, Sendable {
    /// The value lies beyond a natural limit; ``Signal/bound`` is that limit.
    case outsideLimit
    /// The last `length` values lie on one side of the mean; ``Signal/bound`` is the mean.
    case shift(length: Int)
    /// Each of the last `length` values lies above the one before, or each below it.
    ///
    /// ``Signal/bound`` is the value before the first step: the one that the run started from.
    case trend(length: Int)
    /// Two of the last three values, this one among them, are near a limit.
    ///
    /// ``Signal/bound`` is the line beyond which a value is near that limit.
    case nearLimit
  }

  /// Which way the value is unusual.
  public enum Direction: Hashable, Sendable {
    /// Above, or rising.
    case high
    /// Below, or falling.
    case low
  }

  /// Which rule was met.
  public let kind: Kind

  /// Which way.
  public let direction: Direction

  /// The line that the value is measured by, in the unit of the series.
  public let bound: Double

  /// Creates the value from its parts.
  public init(kind: Kind, direction: Direction, bound: Double) {
    self.kind = kind
    self.direction = direction
    self.bound = bound
  }
}
