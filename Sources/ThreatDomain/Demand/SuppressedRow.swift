/// A count as a safe view may show it.
///
/// That a count is hidden says nothing of why: whether it is small itself or hidden to protect
/// another must not be told.
public enum SafeCount: Hashable, Sendable {
  /// The count as it is.
  case shown(Int)
  /// A count that may not be shown.
  case suppressed
}

/// A row of counts and its total, in which no small count can be read or worked out.
///
/// One row is protected, as ``SuppressedCounts`` protects any sum; totals down the columns of a
/// table are not.
public struct SuppressedRow: Hashable, Sendable {
  /// The smallest count, other than 0, that is shown: 5.
  public static let smallestShown = SuppressedCounts.smallestShown

  /// The counts, in the order given.
  public let counts: [SafeCount]

  /// Their sum.
  public let total: SafeCount

  /// Hides what must be hidden of a row of counts, none of which is negative.
  public init(_ counts: [Int]) {
    let sum = SuppressedCounts.Sum(total: counts.count, parts: Array(counts.indices))
    let safe = SuppressedCounts(counts + [counts.reduce(0, +)], sums: [sum])
    self.counts = counts.indices.map { safe[$0] }
    total = safe[counts.count]
  }

  /// Whether a count is hidden on its own account.
  public static func isSmall(_ count: Int) -> Bool { SuppressedCounts.isSmall(count) }
}
