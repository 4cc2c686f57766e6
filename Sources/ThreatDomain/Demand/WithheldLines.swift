/// Which lines of counts are kept back, so that no sum of any of their months gives one away.
///
/// A line is what a scope counts of a part of its demand, month by month: it is shown whole or not
/// at all, so that months, quarters and years tell nothing of each other. A part that is small for
/// a scope is kept back from that scope and from every smaller one of its level, and from two at
/// least. Where a sum of parts would lose one alone, it loses another too, from the same scopes on.
///
/// So two parts that a scope lacks are lacked by every smaller scope as well, and of two scopes and
/// two parts four counts can be other ones while every sum stays: none of them can be worked out.
/// The rule is ours; the limit is that of ``SuppressedCounts``.
public struct WithheldLines: Hashable, Sendable {
  /// Of each part the rank of the first scope that lacks it; the number of scopes where none does.
  private let first: [Int]
  private let scopeCount: Int

  /// - Parameters:
  ///   - isSmall: Whether a month of the line is, by scope, the largest first, then by part.
  ///   - bounds: The rank from which each part is to be kept back at the latest.
  ///   - sizes: What each part adds up to: those of 0 protect nothing.
  ///   - sums: Which parts add up to which.
  public init(
    isSmall: [[Bool]], atLatest bounds: [Int], sizes: [Int], sums: [SuppressedCounts.Sum]
  ) {
    let count = isSmall.count
    var first = bounds.enumerated().map { part, bound in
      let least = min(isSmall.firstIndex { $0[part] } ?? count, bound)
      return least < count ? min(least, max(count - 2, 0)) : count
    }
    var isNew = true
    while isNew {
      isNew = false
      for sum in sums {
        guard let pair = Self.pair(for: sum, first, count, sizes) else { continue }
        first[pair.partner] = pair.rank
        isNew = true
      }
    }
    self.first = first
    scopeCount = count
  }

  /// Whether the line of a part is kept back from the scope of that rank.
  public func isWithheld(_ part: Int, from scope: Int) -> Bool { scope >= first[part] }

  /// The rank of the first scope that lacks the part; the number of scopes where none does.
  public func firstScope(without part: Int) -> Int { first[part] }

  /// What else a sum must lose, and from which scope on; `nil` where it loses none or two already.
  private static func pair(
    for sum: SuppressedCounts.Sum, _ first: [Int], _ count: Int, _ sizes: [Int]
  ) -> (partner: Int, rank: Int)? {
    let parts = sum.parts.filter { sizes[$0] > 0 }
    let members = parts + [sum.total]
    guard let rank = members.map({ first[$0] }).min(), rank < count,
      members.count(where: { first[$0] == rank }) == 1
    else { return nil }
    let others = parts.filter { first[$0] > rank }
    if let partner = others.min(by: { (first[$0], sizes[$0], $0) < (first[$1], sizes[$1], $1) }) {
      return (partner, rank)
    }
    return first[sum.total] > rank ? (sum.total, rank) : nil
  }
}
