import Testing
import ThreatDomain

@Suite("A ratio of two rates")
struct RateRatioTests {
  /// Worked out with NumPy: exp(log(ratio) +- 1.959963984540054 * sqrt(variance)).
  @Test(
    "has the interval of its logarithm",
    arguments: [
      (200, 100.0, 150, 100.0, 1.333333, 1.078943, 1.647703, RateRatio.Reading.higher),
      (100, 100.0, 110, 100.0, 0.909091, 0.693421, 1.191839, .noDifference),
      (50, 100.0, 100, 100.0, 0.5, 0.356072, 0.702106, .lower),
    ])
  func rates(
    count: Int, base: Double, other: Int, otherBase: Double, value: Double, lower: Double,
    upper: Double, reading: RateRatio.Reading
  ) throws {
    let ratio = try #require(
      RateRatio(Double(count) / base, from: count, to: Double(other) / otherBase, from: other))
    #expect(abs(ratio.value - value) < 1e-6)
    #expect(abs(ratio.lower - lower) < 1e-6)
    #expect(abs(ratio.upper - upper) < 1e-6)
    #expect(ratio.reading == reading)
  }

  @Test("of shares is narrower where most cases count")
  func shares() throws {
    let ratio = try #require(RateRatio(80, of: 100, to: 60, of: 100))
    #expect(abs(ratio.value - 1.333333) < 1e-6)
    #expect(abs(ratio.lower - 1.105204) < 1e-6)
    #expect(abs(ratio.upper - 1.608552) < 1e-6)
  }

  @Test("is none where a count is small, or nothing differs by chance")
  func none() {
    #expect(RateRatio(1, from: 19, to: 1, from: 500) == nil)
    #expect(RateRatio(1, from: 500, to: 0, from: 500) == nil)
    #expect(RateRatio(19, of: 40, to: 30, of: 40) == nil)
    #expect(RateRatio(40, of: 40, to: 40, of: 40) == nil)
    #expect(RateRatio(50, of: 40, to: 40, of: 40) == nil)
  }
}
