/// An attacker who tries to work out exact counts from the rounded counts of safe views, by bounds.
///
/// A count shown as v is some number from v - 4 to v + 4, and never negative. A count that is not
/// shown can be any number. Known sums narrow these ranges. A total is between the smallest and the
/// largest sum of its parts. A part is at least the total less the most that the other parts can
/// be. The steps are repeated until no range narrows any more (interval propagation).
///
/// If the attack finds nothing, no chain of such steps can. It does not judge which remaining
/// number is likelier, and it does not solve several sums at once.
struct BoundingAttack {
  private struct Sum {
    let total: Int
    let parts: [Int]
  }

  private(set) var truths: [Int] = []
  private var low: [Int] = []
  private var high: [Int] = []
  private var sums: [Sum] = []
  private var sumsOfCell: [[Int]] = []

  /// A limit above every count.
  private static let unknown = 1_000_000_000

  /// Adds a count and its shown value; `nil` where it is not shown.
  ///
  /// - Returns: The cell of the count.
  mutating func add(_ truth: Int, shown: Int?, above: Int = 4) -> Int {
    truths.append(truth)
    low.append(shown.map { max($0 - 4, 0) } ?? 0)
    high.append(shown.map { $0 + above } ?? Self.unknown)
    sumsOfCell.append([])
    return truths.count - 1
  }

  /// Adds a sum that every reader knows.
  mutating func add(total: Int, of parts: [Int]) {
    for cell in [total] + parts { sumsOfCell[cell].append(sums.count) }
    sums.append(Sum(total: total, parts: parts))
  }

  /// Narrows the ranges until none narrows any more.
  mutating func run() {
    var queue = Array(sums.indices)
    var isQueued = [Bool](repeating: true, count: sums.count)
    while let number = queue.popLast() {
      isQueued[number] = false
      for cell in narrow(sums[number]) {
        for other in sumsOfCell[cell] where !isQueued[other] {
          isQueued[other] = true
          queue.append(other)
        }
      }
    }
  }

  /// Narrows the range of each count in a sum by the other counts.
  ///
  /// - Returns: The cells with a narrower range.
  private mutating func narrow(_ sum: Sum) -> [Int] {
    var (least, most) = (0, 0)
    for part in sum.parts {
      least += low[part]
      most += high[part]
    }
    let total = sum.total
    var learnt = set(total, max(low[total], least), min(high[total], most)) ? [total] : []
    for part in sum.parts {
      let lowest = low[total] - (most - high[part])
      let highest = high[total] - (least - low[part])
      if set(part, max(low[part], lowest), min(high[part], highest)) { learnt.append(part) }
    }
    return learnt
  }

  private mutating func set(_ cell: Int, _ newLow: Int, _ newHigh: Int) -> Bool {
    guard newLow > low[cell] || newHigh < high[cell] else { return false }
    (low[cell], high[cell]) = (newLow, newHigh)
    return true
  }

  /// The cells with a count of one to four that has only one possible value left.
  var found: [Int] {
    truths.indices.filter { low[$0] == high[$0] && (1...4).contains(truths[$0]) }
  }

  /// Whether every exact count is still in its range; otherwise the attack itself has a fault.
  var isSound: Bool {
    truths.indices.allSatisfy { low[$0] <= truths[$0] && truths[$0] <= high[$0] }
  }

  /// How many counts of one to four there are.
  var smallCount: Int { truths.count { (1...4).contains($0) } }
}
