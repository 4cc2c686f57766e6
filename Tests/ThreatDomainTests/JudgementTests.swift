import Testing
import ThreatDomain

@Suite("The judgement of a month")
struct JudgementTests {
  /// Two noisy years of the same wave.
  ///
  /// Its autocorrelation of 0.9736 was worked out separately, in Python.
  static let wave: [Double] = [
    100, 118, 143, 149, 137, 125, 97, 82, 61, 48, 63, 78,
    107, 121, 139, 156, 144, 119, 103, 84, 66, 55, 58, 86,
  ]

  /// Two years without a season; the autocorrelation is -0.3908.
  static let noise: [Double] = [
    310, 295, 322, 301, 288, 315, 307, 299, 312, 305, 296, 318,
    300, 319, 297, 308, 313, 290, 311, 302, 321, 294, 306, 309,
  ]

  @Test("asks for twelve months", arguments: [(0, 0), (1, 1), (11, 11)])
  func tooFew(_ count: Int, have: Int) {
    let values = Array(Self.noise.prefix(count))
    #expect(Judgement(of: values) == .tooFewMonths(have: have, need: 12))
  }

  @Test("is given from twelve months on")
  func enough() {
    #expect(Judgement(of: Array(Self.noise.prefix(12))) == .usual)
  }

  @Test("carries the signals of the month")
  func signals() throws {
    let values = SignalTests.quiet + [500]
    guard case .signal(let signals) = Judgement(of: values) else {
      Issue.record("500 is far above the limit")
      return
    }
    #expect(signals.map(\.kind) == [.outsideLimit])
  }

  @Test("says seasonal instead of signalling when the years repeat each other")
  func seasonal() {
    let year = Array(Self.wave.suffix(13))
    #expect(Judgement(of: year, history: Self.wave) == .seasonal)
    #expect(Judgement(of: year, history: Array(Self.wave.dropFirst())) != .seasonal)
  }

  @Test("finds no season in noise, nor in noise with a step between the years")
  func steps() throws {
    let step = Self.noise.prefix(12) + Self.noise.suffix(12).map { $0 + 200 }
    #expect(abs(try #require(Seasonality(Self.noise)).autocorrelation - -0.3908) < 0.0001)
    #expect(abs(try #require(Seasonality(Array(step))).autocorrelation - -0.3908) < 0.0001)
  }

  @Test("measures the season apart from the trend")
  func trend() throws {
    let rising = Self.wave.enumerated().map { $1 + 25 * Double($0) }
    #expect(abs(try #require(Seasonality(Self.wave)).autocorrelation - 0.9736) < 0.0001)
    #expect(abs(try #require(Seasonality(rising)).autocorrelation - 0.9736) < 0.0001)
  }

  @Test("has no season to measure in a straight line or under 24 months")
  func noSeason() {
    #expect(Seasonality((0..<36).map { 0.1 * Double($0) }) == nil)
    #expect(Seasonality([Double](repeating: 7, count: 24)) == nil)
    #expect(Seasonality(Array(Self.wave.dropLast())) == nil)
  }
}
