/// What was measured of one tool: every single value, in the order measured.
struct Figures: Sendable {
  /// From the start to the last byte of the first screen, in milliseconds.
  var start: [Double] = []
  /// From a key to the first byte, and to the last one before the quiet, in milliseconds.
  var firstByte: [Double] = []
  var lastByte: [Double] = []
  var bytesPerKey: [Double] = []
  /// Keys that nothing came of.
  var unanswered = 0
  var escape: [Double] = []
  var residentMegabytes: [Double] = []
  var idleBytes: [Double] = []
  var idleMilliseconds: [Double] = []
}

extension [Double] {
  /// The middle value, or the mean of the two in the middle; `nil` where there are none.
  var median: Double? {
    guard !isEmpty else { return nil }
    let sorted = sorted()
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
  }

  /// The smallest value that at least 95 of 100 do not exceed (nearest rank).
  var percentile95: Double? {
    guard !isEmpty else { return nil }
    return sorted()[(count * 95 + 99) / 100 - 1]
  }
}
