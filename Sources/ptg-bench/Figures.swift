/// The measurements of one tool: every value, in the order of measuring.
struct Figures: Sendable {
  /// The time from the start to the last byte of the first screen, in milliseconds.
  var start: [Double] = []
  /// The times from a key to the first byte, and to the last byte before a pause, in milliseconds.
  var firstByte: [Double] = []
  var lastByte: [Double] = []
  var bytesPerKey: [Double] = []
  /// How many keys got no answer.
  var unanswered = 0
  var escape: [Double] = []
  var residentMegabytes: [Double] = []
  var idleBytes: [Double] = []
  var idleMilliseconds: [Double] = []
}

extension [Double] {
  /// The median: the middle value, or the mean of the two middle values; `nil` where there are
  /// none.
  var median: Double? {
    guard !isEmpty else { return nil }
    let sorted = sorted()
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
  }

  /// The smallest value that at least 95 % of the values do not exceed (nearest rank).
  var percentile95: Double? {
    guard !isEmpty else { return nil }
    return sorted()[(count * 95 + 99) / 100 - 1]
  }
}
