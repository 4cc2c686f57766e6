/// How many of some trials succeed by chance alone.
struct Binomial {
  let trials: Int
  /// The chance of each trial, 0 to 1.
  let chance: Double

  /// The count below which the part of all outcomes lies, interpolated between whole counts.
  ///
  /// - Parameter part: Above 0 and below 1.
  func quantile(_ part: Double) -> Double {
    guard chance > 0 else { return 0 }
    guard chance < 1 else { return Double(trials) }
    var below = 0.0
    for (count, chance) in likely {
      if below + chance >= part {
        // The interpolation of Spiegelhalter (2005), appendix A.1.1.
        return Double(count) - (below + chance - part) / chance
      }
      below += chance
    }
    return Double(trials)
  }

  /// The counts with the chance of each, in ascending order; those that never happen are left out.
  ///
  /// Chances are worked out from the likeliest count on, each from its neighbour, so that no large
  /// factorial is needed.
  private var likely: [(count: Int, chance: Double)] {
    let mode = min(trials, Int(Double(trials + 1) * chance))
    let odds = chance / (1 - chance)
    var up: [Double] = [1]
    var count = mode
    while count < trials, let last = up.last, last > Binomial.never {
      up.append(last * Double(trials - count) / Double(count + 1) * odds)
      count += 1
    }
    var down: [Double] = []
    var last = 1.0
    count = mode
    while count > 0, last > Binomial.never {
      last *= Double(count) / Double(trials - count + 1) / odds
      down.append(last)
      count -= 1
    }
    let weights = down.reversed() + up
    let sum = weights.reduce(0, +)
    return weights.enumerated().map { (mode - down.count + $0.offset, $0.element / sum) }
  }

  private static let never = 1e-18
}
