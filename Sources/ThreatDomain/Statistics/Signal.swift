/// A sign that the judged value is more than chance, with the line that measures it.
public struct Signal: Hashable, Sendable {
  /// The rule that the value met.
  public enum Kind: Hashable, Sendable {
    /// The value lies beyond a natural limit; ``Signal/bound`` is that limit.
    case outsideLimit
    /// The last `length` values are on one side of the mean; ``Signal/bound`` is the mean.
    case shift(length: Int)
    /// Each of the last `length` values is above the one before, or each is below it.
    ///
    /// ``Signal/bound`` is the value before the first step, where the run started.
    case trend(length: Int)
    /// Two of the last three values, including this one, are near a limit.
    ///
    /// ``Signal/bound`` is the line where "near that limit" begins.
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

  /// Which way the value is unusual.
  public let direction: Direction

  /// The line that measures the value, in the unit of the series.
  public let bound: Double

  /// Creates the value from its parts.
  public init(kind: Kind, direction: Direction, bound: Double) {
    self.kind = kind
    self.direction = direction
    self.bound = bound
  }
}
