import Glibc

/// The system's clocks.
package enum Clock {
  /// Seconds since 1970-01-01T00:00:00Z.
  package static var secondsSinceEpoch: Int { time(nil) }

  /// Sleeps for this many milliseconds.
  package static func pause(milliseconds: Int) { usleep(UInt32(clamping: milliseconds) * 1000) }

  /// Seconds on a clock that never goes back.
  package static var monotonicSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
