import SnapshotStore
import ThreatDomain

/// The counts of victims as the view may show them.
///
/// In the safe view no small one can be read or worked out, on this board in any month and view:
/// those identified were contacted or not, both lists are the sum of each, all months of each, and
/// the scope of its parts.
struct SafeVictims: Sendable {
  enum Count: Int, CaseIterable, Sendable {
    case identified, contacted, notContacted, safeguarded
  }

  private let places: Places
  /// `nil` where everything may be shown.
  private let safe: SuppressedCounts?

  init(_ history: VictimCareHistory, isSafe: Bool) {
    places = Places(keys: history.keys, months: history.months)
    safe =
      isSafe ? SuppressedCounts(places.counts(of: history), sums: places.sums) : nil
  }

  /// Whether a count may be shown, of a part or of the scope, of one month or of all.
  func isShown(_ count: Count, _ key: String?, _ view: VictimsView, in month: Month?) -> Bool {
    guard let safe, let place = places.place(count, key, view, month) else { return true }
    if case .shown = safe[place] { return true }
    return false
  }

  /// Whether those not contacted of every month may be shown: only then may a line, a limit, or
  /// what remains of all months.
  func isShown(_ key: String?, _ view: VictimsView, in months: ClosedRange<Month>) -> Bool {
    months.allSatisfy { isShown(.notContacted, key, view, in: $0) }
  }
}

/// Where each count stands among all: by part, view, month and kind, each a side of a block.
private struct Places: Sendable {
  /// The sides of the block, in the order of its strides.
  private enum Side: Int { case part, view, month, kind }

  private let keys: [String]
  private let months: [Month]
  private let rows: [String: Int]
  /// The scope stands after its parts, all months after each.
  private let sizes: [Int]

  init(keys: [String], months: ClosedRange<Month>?) {
    self.keys = keys
    self.months = months.map(Array.init) ?? []
    rows = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
    sizes = [
      keys.count + 1, VictimsView.allCases.count, self.months.count + 1,
      SafeVictims.Count.allCases.count,
    ]
  }

  private func stride(_ side: Side) -> Int { sizes[(side.rawValue + 1)...].reduce(1, *) }

  /// - Parameter month: `nil` for all of them; the place is `nil` for a month that no list covers.
  func place(
    _ count: SafeVictims.Count, _ key: String?, _ view: VictimsView, _ month: Month?
  ) -> Int? {
    let column = month.map { months.firstIndex(of: $0) } ?? months.count
    guard let row = key.map({ rows[$0] }) ?? keys.count, let column else { return nil }
    return row * stride(.part) + view.rawValue * stride(.view) + column * stride(.month)
      + count.rawValue
  }

  func counts(of history: VictimCareHistory) -> [Int] {
    (keys.map(Optional.some) + [nil]).flatMap { key in
      VictimsView.allCases.flatMap { view in
        let each = history.known(key, view)
        return (each + [each.reduce(.zero, +)]).flatMap { count in
          [count.identified, count.contacted, count.notContacted, count.safeguarded]
        }
      }
    }
  }

  var sums: [SuppressedCounts.Sum] {
    sums(along: .part, total: keys.count, parts: 0..<keys.count)
      + sums(along: .view, total: 0, parts: 1..<sizes[Side.view.rawValue])
      + sums(along: .month, total: months.count, parts: 0..<months.count)
      + sums(along: .kind, total: 0, parts: 1..<3)
  }

  /// The same sum wherever the block is cut along a side.
  private func sums(along side: Side, total: Int, parts: Range<Int>) -> [SuppressedCounts.Sum] {
    let (stride, size) = (stride(side), sizes[side.rawValue])
    return (0..<sizes.reduce(1, *)).filter { $0 / stride % size == 0 }.map { first in
      SuppressedCounts.Sum(
        total: first + total * stride, parts: parts.map { first + $0 * stride })
    }
  }
}
