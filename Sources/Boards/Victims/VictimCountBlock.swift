import ThreatDomain

/// Every count of victims, by scope, view, month and kind, with those hidden that must be.
///
/// Those identified were contacted or not, both lists are the sum of each, all months of each, the
/// nation of its regions, and a region of its forces: whoever reads two boards can subtract.
struct VictimCountBlock: Sendable {
  /// The sides of the block, in the order of its strides.
  private enum Side: Int { case scope, view, month, kind }

  private let places: [String: Int]
  private let months: ClosedRange<Month>?
  private let sizes: [Int]
  private let safe: SuppressedCounts

  /// - Parameter histories: Scopes with the lists of their parts; of a force with its own.
  init(_ histories: [Scope: VictimCareHistory]) {
    let scopes = VictimScopes(histories)
    places = Dictionary(uniqueKeysWithValues: scopes.keys.enumerated().map { ($1, $0) })
    months = scopes.months
    let monthCount = scopes.months?.count ?? 0
    let views = VictimsView.allCases
    // All months stand after each.
    sizes = [scopes.keys.count, views.count, monthCount + 1, SafeVictims.Count.allCases.count]
    let counts = scopes.keys.indices.flatMap { place in
      views.flatMap { view in
        let each = scopes.counts(at: place, view)
        return (each + [each.reduce(.zero, +)]).flatMap { count in
          [count.identified, count.contacted, count.notContacted, count.safeguarded]
        }
      }
    }
    let sums =
      scopes.parts.map { (Side.scope, $0.whole, $0.parts) }
      + [
        (.view, 0, Array(1..<views.count)), (.month, monthCount, Array(0..<monthCount)),
        (.kind, 0, [1, 2]),
      ]
    safe = SuppressedCounts(
      counts, sums: sums.flatMap { [sizes] in Self.sums(along: $0, total: $1, parts: $2, sizes) })
  }

  /// - Parameter month: `nil` for all of them together.
  func isShown(
    _ count: SafeVictims.Count, _ key: String, _ view: VictimsView, in month: Month?
  ) -> Bool {
    guard let place = places[key], let column = column(of: month) else { return true }
    let strides = Self.strides(sizes)
    let position =
      place * strides[0] + view.rawValue * strides[1] + column * strides[2] + count.rawValue
    if case .shown = safe[position] { return true }
    return false
  }

  /// `nil` for a month that no list covers.
  private func column(of month: Month?) -> Int? {
    guard let month else { return sizes[Side.month.rawValue] - 1 }
    return months.flatMap { $0.contains(month) ? month - $0.lowerBound : nil }
  }

  private static func strides(_ sizes: [Int]) -> [Int] {
    sizes.indices.map { sizes[($0 + 1)...].reduce(1, *) }
  }

  /// The same sum wherever the block is cut along a side.
  private static func sums(
    along side: Side, total: Int, parts: [Int], _ sizes: [Int]
  ) -> [SuppressedCounts.Sum] {
    let (stride, size) = (strides(sizes)[side.rawValue], sizes[side.rawValue])
    return (0..<sizes.reduce(1, *)).filter { $0 / stride % size == 0 }.map { first in
      SuppressedCounts.Sum(
        total: first + total * stride, parts: parts.map { first + $0 * stride })
    }
  }
}
