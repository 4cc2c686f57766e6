/// Counts as chance makes them.
extension SplitMix64 {
  /// About normal with mean 0 and deviation 1, never beyond 6: the sum of twelve even draws.
  mutating func normal() -> Double {
    var sum = -6.0
    for _ in 0..<12 { sum += unit() }
    return sum
  }

  /// A factor around 1 with this deviation, never under a tenth.
  mutating func factor(_ deviation: Double) -> Double { max(0.1, 1 + deviation * normal()) }

  /// How often something happens that happens `mean` times on average.
  mutating func poisson(_ mean: Double) -> Int {
    guard mean < 30 else { return max(0, Int((mean + mean.squareRoot() * normal()).rounded())) }
    let limit = inverseExponential(mean)
    var count = 0
    var product = unit()
    while product > limit {
      count += 1
      product *= unit()
    }
    return count
  }

  /// How many of `count` have a property of this probability.
  mutating func binomial(_ count: Int, _ probability: Double) -> Int {
    guard count > 16 else {
      var hits = 0
      for _ in 0..<count where chance(probability) { hits += 1 }
      return hits
    }
    let mean = Double(count) * probability
    let drawn = mean + (mean * (1 - probability)).squareRoot() * normal()
    return min(count, max(0, Int(drawn.rounded())))
  }

  /// About e to the power of -`exponent`: (1 - x/1024) to the power of 1024, by squaring.
  private func inverseExponential(_ exponent: Double) -> Double {
    var power = 1 - exponent / 1024
    for _ in 0..<10 { power *= power }
    return power
  }
}
