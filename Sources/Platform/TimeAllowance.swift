/// The time that a tool may take; what passes while everything is stopped does not count.
///
/// Ctrl-Z stops ptg and its tools alike, for a night if need be, and the clock goes on. So the clock
/// is looked at often, and of each stretch between two looks no more counts than a look apart.
struct TimeAllowance {
  private var left: Double
  private var lastLook: Double

  /// Seconds between two looks at the clock, at most.
  private static let stretch = 0.5

  init(seconds: Int, now: Double) {
    left = Double(seconds)
    lastLook = now
  }

  var isSpent: Bool { left <= 0 }

  /// How long to wait at most until the next look, in milliseconds.
  var waitMilliseconds: Int32 { Int32((max(0, min(left, Self.stretch)) * 1000).rounded(.up)) }

  /// Counts the time since the last look.
  mutating func look(now: Double) {
    left -= min(now - lastLook, Self.stretch)
    lastLook = now
  }
}
