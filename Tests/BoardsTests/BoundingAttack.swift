/// A reader who works out counts from everything that safe views show, by bounding.
///
/// Each count that is shown as v is some number from v - 4 to v + 4, and none is negative; one that
/// is not shown is any number. Sums that everybody knows narrow them: a total is no less than the
/// least that its parts come to and no more than the most, and a part is no less than what its total
/// lacks without it. That is repeated until nothing narrows any more (interval propagation).
///
/// Where it finds nothing, no chain of such steps does. It does not weigh which of the numbers left
/// is the likelier one, and it does not solve several sums at once.
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

  /// More than any count.
  private static let unknown = 1_000_000_000

  /// Adds a count, and what is shown of it; `nil` where it is not shown.
  ///
  /// - Returns: Its cell.
  mutating func add(_ truth: Int, shown: Int?, above: Int = 4) -> Int {
    truths.append(truth)
    low.append(shown.map { max($0 - 4, 0) } ?? 0)
    high.append(shown.map { $0 + above } ?? Self.unknown)
    sumsOfCell.append([])
    return truths.count - 1
  }

  /// Adds a sum that everybody knows of.
  mutating func add(total: Int, of parts: [Int]) {
    for cell in [total] + parts { sumsOfCell[cell].append(sums.count) }
    sums.append(Sum(total: total, parts: parts))
  }

  /// Narrows until nothing narrows any more.
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

  /// Narrows each count by the others of its sum.
  ///
  /// - Returns: The cells of which something new was learnt.
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

  /// The cells of one to four of which one value alone is left.
  var found: [Int] {
    truths.indices.filter { low[$0] == high[$0] && (1...4).contains(truths[$0]) }
  }

  /// Whether the truth is among what is left of every cell: else the attack itself is wrong.
  var isSound: Bool {
    truths.indices.allSatisfy { low[$0] <= truths[$0] && truths[$0] <= high[$0] }
  }

  /// How many counts of one to four there are.
  var smallCount: Int { truths.count { (1...4).contains($0) } }
}
