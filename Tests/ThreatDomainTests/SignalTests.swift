import Testing
import ThreatDomain

/// The expected bounds were worked out separately, with Python's statistics module.
@Suite("The last value of an XmR chart")
struct SignalTests {
  static let quiet: [Double] = [310, 295, 322, 301, 288, 315, 307, 299, 312, 305, 296, 318, 300]

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let values: [Double]
    let kind: Signal.Kind
    let direction: Signal.Direction
    let bound: Double
  }

  static let cases = [
    Case(
      testDescription: "above the upper limit",
      values: [310, 295, 322, 301, 288, 315, 307, 299, 312, 305, 296, 318, 402],
      kind: .outsideLimit, direction: .high, bound: 369.3803),
    Case(
      testDescription: "below the lower limit",
      values: [310, 295, 322, 301, 288, 315, 307, 299, 312, 305, 296, 318, 215],
      kind: .outsideLimit, direction: .low, bound: 238.1773),
    Case(
      testDescription: "seventh above the mean",
      values: [12, 10, 14, 9, 13, 10, 18, 15, 19, 16, 18, 15, 17],
      kind: .shift(length: 7), direction: .high, bound: 14.3077),
    Case(
      testDescription: "seventh below the mean",
      values: [18, 15, 19, 16, 18, 15, 12, 10, 13, 9, 13, 10, 11],
      kind: .shift(length: 7), direction: .low, bound: 13.7692),
    Case(
      testDescription: "seventh of a rise",
      values: [20, 28, 18, 27, 19, 26, 19, 20, 21, 23, 24, 26, 27],
      kind: .trend(length: 7), direction: .high, bound: 19),
    Case(
      testDescription: "seventh of a fall, the eighth value back being where it started",
      values: [20, 12, 22, 13, 21, 14, 21, 20, 19, 17, 16, 14, 13],
      kind: .trend(length: 7), direction: .low, bound: 21),
    Case(
      testDescription: "second of three near the upper limit",
      values: [100, 103, 99, 102, 98, 101, 100, 97, 101, 99, 108, 106, 109],
      kind: .nearLimit, direction: .high, bound: 107.8281),
    Case(
      testDescription: "second of three near the lower limit",
      values: [100, 97, 101, 98, 102, 99, 100, 103, 99, 101, 92, 94, 91],
      kind: .nearLimit, direction: .low, bound: 92.1719),
  ]

  @Test("is a signal", arguments: cases)
  func signals(_ example: Case) throws {
    let signals = try #require(XmRChart(example.values)).signals
    let signal = try #require(signals.first)
    #expect(signals.count == 1)
    #expect(signal.kind == example.kind && signal.direction == example.direction)
    #expect(abs(signal.bound - example.bound) < 0.0001)
  }

  @Test(
    "is no signal",
    arguments: [
      quiet,
      // Six above the mean; a rise of six; a rise of nine that ended earlier.
      [12, 10, 14, 9, 13, 10, 11, 16, 19, 16, 18, 15, 17],
      [20, 28, 18, 27, 19, 26, 21, 20, 21, 23, 24, 26, 27],
      [20, 28, 19, 20, 21, 23, 24, 26, 27, 24, 25, 19, 22],
      // One value near a limit; two of three near it, but not the last value.
      [100, 103, 99, 102, 98, 101, 100, 97, 101, 99, 104, 106, 109],
      [100, 103, 99, 102, 98, 101, 100, 97, 101, 108, 109, 101, 100],
      // A standstill breaks a rise; a constant series; rounding alone is not variation.
      [20, 28, 18, 27, 19, 26, 20, 21, 23, 23, 24, 25, 26],
      [Double](repeating: 0, count: 13),
      [Double](repeating: 0.1, count: 13),
    ])
  func quietMonths(_ values: [Double]) throws {
    #expect(try #require(XmRChart(values)).signals == [])
  }

  @Test("is near a limit only with all three on one side of the mean")
  func oppositeSides() throws {
    let steady: [Double] = [100, 102, 99, 101, 100, 101, 99, 100, 101, 100]
    let history = steady + steady + steady
    #expect(try #require(XmRChart(history + [104, 100, 104])).signals == [])
    let kinds = try #require(XmRChart(history + [104, 102, 104])).signals.map(\.kind)
    #expect(kinds == [.nearLimit])
  }

  @Test("can be several signals at once, in the order of the rules")
  func several() throws {
    let values: [Double] = [1, 2, 1, 2, 1, 2, 1, 2, 10, 11, 12, 13, 14, 15, 16, 30]
    let kinds = try #require(XmRChart(values)).signals.map(\.kind)
    #expect(kinds == [.outsideLimit, .shift(length: 8), .trend(length: 10)])
  }
}
