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
/// Counts from 1 to 4 are hidden; 0 is a value and stays. Where the total and the other counts
/// would give a hidden count away, the smallest other count that is not 0 is hidden too, with all that
/// equal it, and the total where there is no such count. Source: the design's rule "under 5 suppressed in safe view
/// and on shared output, with a second cell where one could be recovered from a total"; what
/// counts as recoverable is ours. One row is protected; totals down the columns of a table are not.
public struct SuppressedRow: Hashable, Sendable {
  /// The smallest count, other than 0, that is shown: 5.
  public static let smallestShown = 5

  /// The counts, in the order given.
  public let counts: [SafeCount]

  /// Their sum.
  public let total: SafeCount

  /// Hides what must be hidden of a row of counts, none of which is negative.
  public init(_ counts: [Int]) {
    precondition(counts.allSatisfy { $0 >= 0 }, "counts are never negative")
    let sum = counts.reduce(0, +)
    var hidden = Set(counts.indices.filter { Self.isSmall(counts[$0]) })
    var isTotalHidden = Self.isSmall(sum)
    if !isTotalHidden, Self.givesAway(hidden.map { counts[$0] }) {
      let second = Self.secondCells(of: counts, hidden: hidden)
      hidden.formUnion(second)
      isTotalHidden = second.isEmpty
    }
    self.counts = counts.indices.map { hidden.contains($0) ? .suppressed : .shown(counts[$0]) }
    total = isTotalHidden ? .suppressed : .shown(sum)
  }

  /// Whether a count is hidden on its own account.
  public static func isSmall(_ count: Int) -> Bool { (1..<smallestShown).contains(count) }

  /// Whether the sum of the hidden counts gives each of them away.
  ///
  /// The reader knows each to be 1 to 4, so a sum at either end leaves one way to reach it.
  private static func givesAway(_ hidden: [Int]) -> Bool {
    guard hidden.count > 1 else { return hidden.count == 1 }
    let sum = hidden.reduce(0, +)
    return sum == hidden.count || sum == hidden.count * (smallestShown - 1)
  }

  /// Where the smallest count stands that is neither hidden nor 0: every place that has it.
  ///
  /// Of equal counts none may stay to be seen: it would tell the reader who knows this rule that
  /// the hidden one is no larger, and so, where only one order fits the total, what both are.
  private static func secondCells(of counts: [Int], hidden: Set<Int>) -> [Int] {
    let others = counts.indices.filter { !hidden.contains($0) && counts[$0] > 0 }
    let smallest = others.map { counts[$0] }.min()
    return others.filter { counts[$0] == smallest }
  }
}
