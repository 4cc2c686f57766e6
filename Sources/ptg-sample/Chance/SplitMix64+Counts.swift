/// Random counts.
extension SplitMix64 {
  /// A nearly normal number with mean 0 and deviation 1, at most 6: the sum of twelve uniform
  /// draws.
  mutating func normal() -> Double {
    var sum = -6.0
    for _ in 0..<12 { sum += unit() }
    return sum
  }

  /// A random factor around 1 with this deviation, at least a tenth.
  mutating func factor(_ deviation: Double) -> Double { max(0.1, 1 + deviation * normal()) }

  /// A random count of events that happen `mean` times on average.
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

  /// A random count of those, among `count`, that have a property with this probability.
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

  /// An approximation of e to the power of -`exponent`: (1 - x/1024) to the power of 1024, by
  /// squaring.
  private func inverseExponential(_ exponent: Double) -> Double {
    var power = 1 - exponent / 1024
    for _ in 0..<10 { power *= power }
    return power
  }
}
