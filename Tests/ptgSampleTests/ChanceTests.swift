import Testing

@testable import ptg_sample

@Suite("Apportioning")
struct ApportionTests {
  @Test(
    "adds up exactly and favours the largest remainder, then the earlier",
    arguments: [
      (10, [1.0, 1, 1], [4, 3, 3]), (1, [0.2, 0.5, 0.3], [0, 1, 0]), (7, [0, 1, 0], [0, 7, 0]),
      (0, [1, 2], [0, 0]), (3, [], []), (100, [0.005, 0.995], [1, 99]),
    ])
  func shares(_ total: Int, weights: [Double], shares: [Int]) {
    #expect(apportion(total, by: weights) == shares)
  }
}

@Suite("Chance")
struct ChanceTests {
  @Test("gives the same numbers for the same seed and stream, and others for another")
  func streams() {
    var first = SplitMix64(seed: 1, stream: "a")
    var same = SplitMix64(seed: 1, stream: "a")
    var other = SplitMix64(seed: 1, stream: "b")
    let numbers = (0..<8).map { _ in first.next() }
    #expect(numbers == (0..<8).map { _ in same.next() })
    #expect(numbers != (0..<8).map { _ in other.next() })
  }

  @Test("draws counts around their mean", arguments: [0.5, 4, 29, 200])
  func poisson(_ mean: Double) {
    var chance = SplitMix64(seed: 7, stream: "poisson")
    let draws = (0..<4000).map { _ in Double(chance.poisson(mean)) }
    let average = draws.reduce(0, +) / 4000
    #expect(abs(average - mean) < 4 * (mean / 4000).squareRoot() + mean * 0.001)
  }
}
