import Sheets
import SnapshotStore
import ThreatDomain

/// How counts of people, reports and referrals are shown: as they are, or in the safe view rounded.
///
/// What is read passes here once, on its way from a question to a figure. Shares, changes, limits,
/// signals, ranks and pictures are made of what comes out.
struct ShownCounts: Hashable, Sendable {
  /// `nil` where everything is shown as it is.
  let rounding: RandomRounding?

  static let exact = ShownCounts(rounding: nil)

  /// A count as it is shown.
  func count(_ count: Int, of identity: @autoclosure () -> CountIdentity) -> Int {
    rounding.map { $0.rounded(count, of: identity()) } ?? count
  }

  /// The sum of months as it is shown.
  ///
  /// - Parameter months: What is shown of each.
  func span(
    _ sum: Int, of identity: @autoclosure () -> CountIdentity, months: @autoclosure () -> [Int]
  ) -> Int {
    rounding.map { $0.span(sum, of: identity(), months: months()) } ?? sum
  }

  /// A loss as it is shown beside the count of those who lost it; `nil` where it is kept back.
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

  /// Where anything is rounded they are in order of level, then of the loss shown, then of id: the
  /// order in which they were read may be that of the losses themselves.
  func shown(_ investigations: [Investigation]) -> [Investigation] {
    guard isSafe else { return investigations }
    return investigations.map { shown($0) }.inOrder {
      ($0.priority.number, -$0.loss.amount, $0.id)
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
