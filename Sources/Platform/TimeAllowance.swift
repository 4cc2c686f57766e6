/// The time that a tool may take, without the time while ptg is stopped.
///
/// Ctrl-Z stops ptg and its tools, perhaps for a whole night, while the clock runs on. So the clock
/// is read often, and each step between two readings counts for at most ``stretch``.
struct TimeAllowance {
  private var left: Double
  private var lastLook: Double

  /// The most seconds between two readings of the clock.
  private static let stretch = 0.5

  init(seconds: Int, now: Double) {
    left = Double(seconds)
    lastLook = now
  }

  var isSpent: Bool { left <= 0 }

  /// The longest wait until the next reading, in milliseconds.
  var waitMilliseconds: Int32 { Int32((max(0, min(left, Self.stretch)) * 1000).rounded(.up)) }

  /// Counts the time since the last reading.
  mutating func look(now: Double) {
    left -= min(now - lastLook, Self.stretch)
    lastLook = now
  }
}
