import Testing
import ThreatDomain

@Suite("A change of a count")
struct CountChangeTests {
  @Test(
    "is a fraction from 20 before on, and two numbers below",
    arguments: [
      (0, 0, .counts(now: 0, before: 0)), (0, 7, .counts(now: 7, before: 0)),
      (1, 6, .counts(now: 6, before: 1)), (19, 38, .counts(now: 38, before: 19)),
      (20, 25, .fraction(0.25)), (20, 0, .fraction(-1)), (400, 400, .fraction(0)),
    ] as [(Int, Int, CountChange)])
  func base(before: Int, now: Int, expected: CountChange) {
    #expect(CountChange(from: before, to: now) == expected)
  }

  @Test("is not known where a count is missing")
  func missing() {
    #expect(CountChange(from: nil, to: 5) == nil)
    #expect(CountChange(from: 5, to: nil) == nil)
  }

  @Test("stands at the ends of the numbers")
  func extremes() {
    #expect(CountChange(from: Int.max, to: Int.min).fraction == -2)
    #expect(CountChange(from: Int.min, to: Int.max).fraction == nil)
  }
}
