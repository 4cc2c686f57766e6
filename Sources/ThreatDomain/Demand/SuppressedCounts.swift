/// Counts of which some are the sums of others, so that no small one can be read or worked out.
///
/// Counts from 1 to 4 are hidden; 0 is a value and stays. Where a sum would give a hidden count
/// away, the smallest other part that is not 0 is hidden too, with all that equal it, and the
/// total where there is no such part; that may ask for more in other sums, until none gives
/// anything away. Source: the design's rule "under 5 suppressed in safe view and on shared output,
/// with a second cell where one could be recovered from a total"; what counts as recoverable is
/// ours: what one sum alone gives away.
public struct SuppressedCounts: Hashable, Sendable {
  /// The smallest count, other than 0, that is shown: 5.
  public static let smallestShown = 5

  /// A total and its parts, as positions among the counts.
  public struct Sum: Hashable, Sendable {
    public let total: Int
    public let parts: [Int]

    /// Creates the value from its parts.
    public init(total: Int, parts: [Int]) {
      self.total = total
      self.parts = parts
    }
  }

  private let counts: [Int]
  private let isHidden: [Bool]

  /// Hides what must be hidden of counts, none of which is negative.
  public init(_ counts: [Int], sums: [Sum]) {
    precondition(counts.allSatisfy { $0 >= 0 }, "counts are never negative")
    var isHidden = counts.map(Self.isSmall)
    var sumsOfCount = counts.map { _ in [Int]() }
    for (number, sum) in sums.enumerated() {
      sumsOfCount[sum.total].append(number)
      for position in sum.parts { sumsOfCount[position].append(number) }
    }
    // A sum is looked at again only where something of it was hidden meanwhile.
    var queue = counts.indices.filter { isHidden[$0] }.flatMap { sumsOfCount[$0] }
    while let number = queue.popLast() {
      for position in Self.second(of: sums[number], counts, isHidden) {
        isHidden[position] = true
        queue += sumsOfCount[position]
      }
    }
    self.counts = counts
    self.isHidden = isHidden
  }

  /// The count at a position, as it may be shown.
  public subscript(position: Int) -> SafeCount {
    isHidden[position] ? .suppressed : .shown(counts[position])
  }

  /// Whether a count is hidden on its own account.
  public static func isSmall(_ count: Int) -> Bool { (1..<smallestShown).contains(count) }

  /// What must be hidden as well, so that the sum gives nothing away; nothing where it does not.
  ///
  /// Of equal parts none may stay to be seen: it would tell the reader who knows this rule that
  /// the hidden one is no larger, and so, where only one order fits the total, what both are.
  private static func second(of sum: Sum, _ counts: [Int], _ isHidden: [Bool]) -> [Int] {
    let hidden = sum.parts.filter { isHidden[$0] }.map { counts[$0] }
    guard givesAway(hidden, isTotalHidden: isHidden[sum.total]) else { return [] }
    let others = sum.parts.filter { !isHidden[$0] && counts[$0] > 0 }
    guard let smallest = others.map({ counts[$0] }).min() else {
      return isHidden[sum.total] ? [] : [sum.total]
    }
    return others.filter { counts[$0] == smallest }
  }

  /// Whether a sum tells what the hidden parts are, or what the hidden total is.
  ///
  /// The reader knows each to be 1 or more, and 4 or less where it is small, so a sum at either
  /// end leaves one way to reach it.
  private static func givesAway(_ hidden: [Int], isTotalHidden: Bool) -> Bool {
    if isTotalHidden { return hidden.isEmpty }
    guard hidden.count > 1 else { return hidden.count == 1 }
    let sum = hidden.reduce(0, +)
    return sum == hidden.count || sum == hidden.count * (smallestShown - 1)
  }
}
