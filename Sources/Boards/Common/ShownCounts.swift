import Sheets
import SnapshotStore
import ThreatDomain

/// How boards show counts of people, reports and referrals: exact, or rounded in the safe view.
///
/// Every count passes here once, on its way from a question to a figure. Shares, changes, limits,
/// signals, ranks and pictures are made from the result.
struct ShownCounts: Hashable, Sendable {
  /// The rounding of the safe view; `nil` where counts are shown exactly.
  let rounding: RandomRounding?

  static let exact = ShownCounts(rounding: nil)

  /// The count as boards show it.
  func count(_ count: Int, of identity: @autoclosure () -> CountIdentity) -> Int {
    rounding.map { $0.rounded(count, of: identity()) } ?? count
  }

  /// The sum of several months, as boards show it.
  ///
  /// - Parameter months: The count that boards show for each month.
  func span(
    _ sum: Int, of identity: @autoclosure () -> CountIdentity, months: @autoclosure () -> [Int]
  ) -> Int {
    rounding.map { $0.span(sum, of: identity(), months: months()) } ?? sum
  }

  /// The loss as boards show it, beside the count of its victims; `nil` where it is kept back.
  func loss(_ loss: Pence, beside count: Int) -> Pence? {
    rounding.map { $0.loss(loss, beside: count) } ?? loss
  }
}

extension BoardRequest {
  var counts: ShownCounts {
    ShownCounts(rounding: isSafe ? RandomRounding(key: roundingKey) : nil)
  }

  func shown(_ investigation: Investigation) -> Investigation {
    counts.rounding.map(investigation.shown) ?? investigation
  }

  /// The investigations as boards show them.
  ///
  /// Where figures are rounded, the order is level, then shown loss, then id. The order in which
  /// they were read might reveal the order of the true losses.
  func shown(_ investigations: [Investigation]) -> [Investigation] {
    guard isSafe else { return investigations }
    return investigations.map { shown($0) }.inOrder {
      ($0.priority.number, -($0.loss?.amount ?? -1), $0.id)
    } by: {
      $0 < $1
    }
  }

  func shown(_ cases: [Dissemination]) -> [Dissemination] {
    counts.rounding.map { rounding in cases.map { $0.shown(by: rounding) } } ?? cases
  }

  func shown(_ campaigns: [Campaign]) -> [Campaign] {
    counts.rounding.map { rounding in campaigns.map { $0.shown(by: rounding) } } ?? campaigns
  }
}
